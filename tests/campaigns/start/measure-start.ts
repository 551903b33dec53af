import { cpuMilliseconds } from '../workerd/read-process.ts';
import { startWorkerd } from '../workerd/start-workerd.ts';

/** The cost of starting, until the first answer. */
export interface MeasuredStart {
  /** The time a core had for the service, less what it had for a bare Hono application; the least of the starts, in ms. */
  readonly cpuMs: number;
  /** The same for the bare application, as it is. */
  readonly bareCpuMs: number;
  /** From the start of the process to the first answer: the least of the starts, in ms. */
  readonly readyMs: number;
}

/** Starts workerd with the service, and with a bare application, in turn. */
export async function measureStart(times: number): Promise<MeasuredStart> {
  const own: number[] = [];
  const bare: number[] = [];
  const ready: number[] = [];
  for (let time = 0; time < times; time++) {
    const service = await startWorkerd({ entry: 'src/worker.ts' });
    own.push(cpuMilliseconds(service.process));
    ready.push(service.readyMs);
    await service.stop();
    const least = await startWorkerd({ entry: 'tests/campaigns/start/bare-worker.ts', settings: {} });
    bare.push(cpuMilliseconds(least.process));
    await least.stop();
  }
  const bareCpuMs = Math.min(...bare);
  return { cpuMs: Math.min(...own) - bareCpuMs, bareCpuMs, readyMs: Math.min(...ready) };
}
