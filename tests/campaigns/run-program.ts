import { spawnSync } from 'node:child_process';

/** A campaign that is a program of its own, since its code is checked with the types of browsers. It is given the size. */
export const runProgram = (path: string) => ({
  run: (size: number): void => {
    const { status } = spawnSync(process.execPath, [path, String(size)], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  },
});
