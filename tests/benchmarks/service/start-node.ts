import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { SERVER_BUNDLE } from '../../../build/server-bundle.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A young generation that holds all that is made between two looks, in megabytes. */
const SEMI_SPACE = 128;

/** The service on Node with the baselines beside it. */
export interface NodeService {
  url(path: string): string;
  stop(): Promise<void>;
}

/** Bundles the program as `npm run serve` is bundled, and starts it on a free port of 127.0.0.1. */
export async function startNode(): Promise<NodeService> {
  const folder = mkdtempSync(join(tmpdir(), 'lovende-praksis-bench-'));
  const outfile = join(folder, 'server.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/benchmarks/service/node-program.ts'],
    outfile,
    ...SERVER_BUNDLE,
    logLevel: 'error',
  });
  const flags = ['--expose-gc', `--max-semi-space-size=${SEMI_SPACE}`];
  const child = spawn(process.execPath, [...flags, outfile], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const [data] = (await once(child.stdout, 'data')) as [Buffer];
  const origin = data.toString().trim();
  return {
    url: (path) => origin + path,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
