import { startWorkerd } from '../../campaigns/workerd/start-workerd.ts';
import { formatTimes, summarise, TIMES_HEAD, type Times } from '../measure-time.ts';
import type { MeasuredRequest } from './measure-allocation.ts';
import { startNode } from './start-node.ts';
import { type Target, targetsOf } from './targets.ts';

/** How often each is asked in each runtime, after a fifth of it to warm up. */
const ROUNDS = 500;

/** What the service does, over HTTP, one request at a time, in workerd and in Node, each beside its baselines. */
export async function benchmarkService(texts: readonly string[]): Promise<void> {
  const [workerd, node] = [await startWorkerd(), await startNode()];
  try {
    const page = await fetch(node.url('/praksis/ips-ung'));
    const targets = targetsOf(texts, (await page.arrayBuffer()).byteLength);
    for (const [runtime, { url }] of Object.entries({ workerd, Node: node })) {
      console.log(`\nOver HTTP, in ${runtime}\n${TIMES_HEAD}${runtime === 'Node' ? '   kB each' : ''}`);
      for (const target of targets) await benchmarkTarget(target, url, runtime === 'Node');
    }
  } finally {
    await Promise.all([workerd.stop(), node.stop()]);
  }
}

/** @param tellsAllocation - whether the program there can be asked what a request takes of its heap */
async function benchmarkTarget(target: Target, url: (path: string) => string, tellsAllocation: boolean): Promise<void> {
  const requests = { ...target.baselines, [target.name]: target.own };
  const times = await timeRequestsInTurn(requests, url);
  const [first = ''] = Object.keys(target.baselines);
  for (const [name, request] of Object.entries(requests)) {
    const [own, baseline] = [times[name], times[first]];
    if (own === undefined || baseline === undefined) continue;
    const allocation = tellsAllocation ? `${((await askAllocation(request, url)) / 1000).toFixed(0)}`.padStart(10) : '';
    console.log(formatTimes(name === target.name ? name : `  ${name} (baseline)`, own, baseline) + allocation);
  }
}

/** Asks for each in turn (A B C, A B C, …), so that they share whatever the machine does meanwhile. */
async function timeRequestsInTurn(
  requests: Readonly<Record<string, MeasuredRequest>>,
  url: (path: string) => string,
): Promise<Record<string, Times>> {
  const taken: Record<string, number[]> = {};
  for (let round = -ROUNDS / 5; round < ROUNDS; round++)
    for (const [name, { path, method, headers, bodies }] of Object.entries(requests)) {
      const body = bodies[(round + ROUNDS) % bodies.length];
      const start = performance.now();
      const response = await fetch(url(path), { method, headers, ...(body !== undefined && { body }) });
      await response.arrayBuffer();
      const time = performance.now() - start;
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
      if (round < 0) continue;
      taken[name] ??= [];
      taken[name].push(time);
    }
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, summarise(times)]));
}

async function askAllocation(request: MeasuredRequest, url: (path: string) => string): Promise<number> {
  const response = await fetch(url('/allocation'), { method: 'POST', body: JSON.stringify(request) });
  return (await response.json()) as number;
}
