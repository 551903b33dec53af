import { BUDGETS } from './budgets.ts';
import { measureBundle } from './measure-bundle.ts';
import { measureStart } from './measure-start.ts';

/** Prints what is in the bundle, by package, and what a cold start costs. */
export async function run(times: number): Promise<void> {
  const { bytes, gzipBytes, parts } = measureBundle();
  const kilobytes = (size: number): string => `${(size / 1000).toFixed(0)} kB`;
  console.log(`bundle: ${kilobytes(bytes)}, compressed ${kilobytes(gzipBytes)} of ${kilobytes(BUDGETS.gzipBytes)}`);
  for (const [name, size] of parts.slice(0, 25)) console.log(`  ${name.padEnd(36)}${kilobytes(size).padStart(10)}`);
  const { cpuMs, bareCpuMs, readyMs } = await measureStart(times);
  console.log(
    `start, the least of ${times}: CPU ${cpuMs.toFixed(0)} ms more than the ${bareCpuMs.toFixed(0)} ms of a bare`,
  );
  console.log(`Hono application (budget ${BUDGETS.startCpuMs} ms); ${readyMs.toFixed(0)} ms to the first answer`);
}
