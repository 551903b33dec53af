import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../../..');

/** What is in the bundle that would be deployed. */
export interface MeasuredBundle {
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Bytes by package, ours by folder, the largest first. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

/** Bundles the Worker as `npm run deploy` does, without deploying it, from what has been built already. */
export function measureBundle(): MeasuredBundle {
  const folder = mkdtempSync(join(tmpdir(), 'lovende-praksis-bundle-'));
  try {
    const config = join(ROOT, `.wrangler-campaign-${process.pid}.toml`);
    // Without the build step, which has run before.
    const toml = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8').replace(/^\[build\]\n(?:[^[].*\n)*/m, '');
    writeFileSync(config, toml);
    const flags = ['deploy', '--dry-run', '--outdir', folder, '--metafile', join(folder, 'meta.json')];
    const bundled = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/wrangler/bin/wrangler.js'), ...flags, '--config', config],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' } },
    );
    rmSync(config);
    if (bundled.status !== 0) throw new Error(bundled.stderr + bundled.stdout);
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const code = Buffer.concat(scripts.map((name) => readFileSync(join(folder, name))));
    const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as Metafile;
    return { bytes: code.length, gzipBytes: gzipSync(code).length, parts: partsOf(meta) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Metafile {
  readonly outputs: Record<string, { readonly inputs: Record<string, { readonly bytesInOutput: number }> }>;
}

function partsOf({ outputs }: Metafile): [string, number][] {
  const sizes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = nameOf(path);
      sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  return [...sizes].filter(([, bytes]) => bytes > 0).sort(([, a], [, b]) => b - a);
}

/** The package of a file, or the folder of ours that it stands in. */
function nameOf(path: string): string {
  const inPackage = path.split('node_modules/').at(-1);
  if (inPackage !== undefined && inPackage !== path) {
    const [scope = '', name = ''] = inPackage.split('/');
    return scope.startsWith('@') ? `${scope}/${name}` : scope;
  }
  const [, own] = /((?:src\/[^/]+|dist\/[^/]+))/.exec(path) ?? [];
  return own ?? 'wrangler';
}
