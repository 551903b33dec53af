import fc from 'fast-check';
import { residentMegabytes } from '../workerd/read-process.ts';
import type { Workerd } from '../workerd/start-workerd.ts';
import { faultOf } from './check-answer.ts';
import { type FuzzRequest, fuzzRequest } from './make-requests.ts';
import { sendRequest } from './send-request.ts';

/** How many requests are under way at once. */
const AT_ONCE = 32;

/** How many are made by chance at a time: all of a campaign at once would fill this process's own memory. */
const BATCH = 1000;

/** How many faults are told; more help nobody. */
const MOST_TOLD = 20;

export interface Fuzzed {
  readonly requests: number;
  /** How many answers there were of each face and status. */
  readonly statuses: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
  /** The longest time that an answer took, in milliseconds. */
  readonly longestMs: number;
  /** The memory of workerd after each tenth of the requests, in megabytes. */
  readonly memory: readonly number[];
}

/**
 * Sends requests by chance, the same for the same seed, and checks every answer.
 *
 * @param count - how many, a multiple of 10
 */
export async function measureFuzz(workerd: Workerd, count: number, seed = 20261126): Promise<Fuzzed> {
  const statuses = new Map<string, number>();
  const faults: string[] = [];
  const memory: number[] = [];
  let longestMs = 0;
  const origin = workerd.url('');
  const sendOne = async (request: FuzzRequest): Promise<void> => {
    const start = performance.now();
    try {
      const answered = await sendRequest(origin, request);
      const kind = `${request.face} ${answered?.status ?? 'gone'}`;
      statuses.set(kind, (statuses.get(kind) ?? 0) + 1);
      const fault = faultOf(request, answered);
      if (fault !== null) faults.push(describeFault(fault, request));
    } catch (error) {
      faults.push(describeFault(String(error), request));
    }
    longestMs = Math.max(longestMs, performance.now() - start);
  };
  const tenth = count / 10;
  for (let sent = 0, batch = 0; sent < count; batch++) {
    const size = Math.min(BATCH, tenth - (sent % tenth));
    const waiting = fc.sample(fuzzRequest, { numRuns: size, seed: seed + batch });
    const worker = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await sendOne(next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    sent += size;
    if (sent % tenth === 0) memory.push(residentMegabytes(workerd.process));
  }
  return { requests: count, statuses, faults: faults.slice(0, MOST_TOLD), longestMs, memory };
}

const describeFault = (fault: string, { face, method, path, headers, body, delivery }: FuzzRequest): string =>
  `${fault}: ${JSON.stringify({ face, method, path, headers, delivery, body: String(body).slice(0, 300) })}`;
