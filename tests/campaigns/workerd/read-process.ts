import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux counts a process's time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

const read = ({ pid }: ChildProcess, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** The memory that a process holds, in megabytes; not a number where the machine is no Linux. */
export function residentMegabytes(process: ChildProcess): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(read(process, 'status')) ?? [];
  return Number(kilobytes ?? Number.NaN) / 1024;
}

/** The time that a process has had a core, of its own and in the kernel, in milliseconds; not a number elsewhere than on Linux. */
export function cpuMilliseconds(process: ChildProcess): number {
  // The name of the program, in brackets, may hold blanks.
  const fields = read(process, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1000;
}
