import { spawnSync } from 'node:child_process';

/** A campaign whose whole size is small enough for `npm test`: runs its test file, and prints each test. */
export const runTestsOf = (file: string) => ({
  run: (): void => {
    const { status } = spawnSync('vitest', ['run', file, '--reporter=verbose'], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  },
});
