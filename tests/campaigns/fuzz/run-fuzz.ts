import { startWorkerd } from '../workerd/start-workerd.ts';
import { measureFuzz } from './measure-fuzz.ts';

/** Prints what so many requests by chance were answered with, and every fault. */
export async function run(count: number): Promise<void> {
  const workerd = await startWorkerd();
  try {
    const { requests, statuses, faults, longestMs, memory } = await measureFuzz(workerd, count);
    console.log(`${requests} requests; the longest answer took ${longestMs.toFixed(0)} ms`);
    for (const [kind, times] of [...statuses].sort()) console.log(`  ${kind.padEnd(20)}${String(times).padStart(8)}`);
    console.log(`memory of workerd, by tenths, MB: ${memory.map((size) => size.toFixed(0)).join(' ')}`);
    console.log(`faults: ${faults.length}`);
    for (const fault of faults) console.log(`  ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await workerd.stop();
  }
}
