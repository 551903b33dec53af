import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Long past what the slowest machine needs, and long before an expression that backtracks would end. */
const LONGEST_MS = 100_000;

describe('every regular expression', () => {
  it('comes to an end on the texts that are worst for it', { timeout: LONGEST_MS + 10_000 }, () => {
    const program = join(import.meta.dirname, 'expressions/try-worst-inputs.ts');
    const { stdout, signal } = spawnSync(process.execPath, [program], { timeout: LONGEST_MS, encoding: 'utf8' });
    expect(signal).toBeNull();
    const { expressions, inputs } = JSON.parse(stdout) as { expressions: number; inputs: number };
    expect([expressions > 100, inputs > 100]).toEqual([true, true]);
  });
});
