import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SUITE = fileURLToPath(import.meta.resolve('@modelcontextprotocol/conformance/dist/index.js'));

/** The revisions of the protocol that the suite has a list of requirements for. */
export const REVISIONS = ['2025-11-25', '2026-07-28'] as const;

/** What the suite said: whether all was as expected, the scenarios that passed, and its whole report. */
export interface SuiteResult {
  readonly ok: boolean;
  readonly passed: readonly string[];
  readonly report: string;
}

/**
 * Runs every scenario that a revision requires against an endpoint.
 *
 * @param target - names the file of expected failures: a scenario on it that passes is an error too
 */
export async function runSuite(
  url: string,
  revision: (typeof REVISIONS)[number],
  target: 'product' | 'fixtures',
): Promise<SuiteResult> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const expected = join(import.meta.dirname, 'expected-failures', `${target}-${revision}.yaml`);
  const args = ['server', '--url', url, '--requirements', revision, '--expected-failures', expected, '-o', folder];
  try {
    const child = spawn(process.execPath, [SUITE, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let report = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        report += data;
      });
    const [code] = await once(child, 'close');
    const summary = report.slice(report.indexOf('=== SUMMARY ==='));
    const passed = Array.from(summary.matchAll(/^✓ ([\w-]+):/gm), ([, name = '']) => name);
    return { ok: code === 0, passed, report: summary };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
