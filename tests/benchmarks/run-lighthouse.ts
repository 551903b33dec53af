import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/chromium.ts';
import { startWorker } from '../support/running-worker.ts';

// npm run lighthouse: the figures of tests/benchmarks/README.md, for a phone. Lighthouse brings well over a hundred
// packages, so it is installed beside the others, in this very version, when it is first asked for.
const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const PAGES = ['/', '/praksis', '/praksis/ips-ung'];

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
}

const root = join(import.meta.dirname, '../..');
const folder = join(root, `node_modules/.cache/lighthouse-${VERSION}`);
const program = join(folder, 'node_modules/lighthouse/cli/index.js');
if (!existsSync(program)) {
  mkdirSync(folder, { recursive: true });
  spawnSync('npm', ['install', '--no-save', '--prefix', folder, `lighthouse@${VERSION}`], { stdio: 'inherit' });
}

const worker = await startWorker();
const port = await findFreePort();
const { args, ...found } = await findChromium();
const browser = await chromium.launch({ ...found, args: [...args, `--remote-debugging-port=${port}`] });
for (const path of PAGES) {
  const file = join(folder, 'report.json');
  const flags = [`--port=${port}`, '--quiet', '--output=json', `--output-path=${file}`];
  spawnSync(process.execPath, [program, worker.url(path), ...flags], {
    stdio: 'inherit',
    env: { ...process.env, CI: '1' },
  });
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  const scores = CATEGORIES.map((name) => `${name} ${Math.round(100 * (report.categories[name]?.score ?? 0))}`);
  console.log(`${path}: ${scores.join(', ')}`);
  for (const fault of faultsOf(report)) console.log(`  ${fault}`);
}
await browser.close();
worker.process.kill('SIGTERM');

/** What costs points. */
function faultsOf({ categories, audits }: Report): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  return counted.flatMap(({ id }) => {
    const audit = audits[id];
    return audit === undefined || audit.score === null || audit.score >= 0.9 ? [] : [`${id}: ${audit.title}`];
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
