import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm test: every check in turn, also after one has failed, then the sum as the last line: "N passed, N failed".
const CHECKS = ['lint', 'typecheck', 'knip', 'corpus:check'] as const;

const root = join(import.meta.dirname, '..');
const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

let passed = 0;
let failed = 0;
for (const check of CHECKS) {
  console.log(`\n> ${check}`);
  if (run('npm', ['run', check, '--silent'])) passed++;
  else failed++;
}

console.log('\n> vitest');
const folder = mkdtempSync(join(tmpdir(), 'lovende-praksis-'));
const report = join(folder, 'vitest.json');
const allPassed = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
const counted = countTests(report);
passed += counted.passed;
// A test file that does not even load fails without a failed test in it.
failed += allPassed ? counted.failed : Math.max(counted.failed, 1);
rmSync(folder, { recursive: true });

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function countTests(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
