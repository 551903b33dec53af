import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
const profile = mkdtempSync(join(tmpdir(), 'lovende-praksis-'));
const { args, env, executablePath } = await findChromium();
const flags = ['--headless', `--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'];
const browser = spawn(executablePath, [...args, ...flags], { env, stdio: 'ignore' });
await hasOpened(port);
for (const path of PAGES) {
  const file = join(folder, 'report.json');
  const asked = [worker.url(path), `--port=${port}`, '--quiet', '--output=json', `--output-path=${file}`];
  const { status } = spawnSync(process.execPath, [program, ...asked], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`Lighthouse could not look at ${path}`);
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  const scores = CATEGORIES.map((name) => `${name} ${Math.round(100 * (report.categories[name]?.score ?? 0))}`);
  console.log(`${path}: ${scores.join(', ')}`);
  for (const fault of faultsOf(report)) console.log(`  ${fault}`);
}
browser.kill();
await once(browser, 'exit');
rmSync(profile, { recursive: true, force: true });
worker.process.kill('SIGTERM');

/** Waits until Chromium answers at the port, for 30 seconds at most. */
async function hasOpened(at: number): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await fetch(`http://127.0.0.1:${at}/json/version`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('Chromium did not start');
}

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
