/** Times of one thing in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

/**
 * Times several functions in turn (A B C, A B C, …), so that they share whatever the machine does meanwhile. The first
 * tenth of the rounds warms up and is not counted.
 *
 * @param rounds - how often each is run over all inputs
 */
export function timeInTurn<Input>(
  functions: Readonly<Record<string, (input: Input) => unknown>>,
  inputs: readonly Input[],
  rounds: number,
): Record<string, Times> {
  const taken: Record<string, number[]> = Object.fromEntries(Object.keys(functions).map((name) => [name, []]));
  const warmUp = Math.ceil(rounds / 10);
  for (let round = 0; round < rounds + warmUp; round++)
    for (const input of inputs)
      for (const [name, run] of Object.entries(functions)) {
        const start = performance.now();
        run(input);
        if (round >= warmUp) taken[name]?.push(performance.now() - start);
      }
  return Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, summarise(times)]));
}

/** Percentiles of times. */
export function summarise(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) };
}

/** A row of a table: name, percentiles, and the ratio of the medians to a baseline. */
export function formatTimes(name: string, times: Times, baseline: Times): string {
  const cells = [times.p50, times.p95, times.p99, times.most].map((time) => time.toFixed(3).padStart(10)).join('');
  return `${name.padEnd(44)}${cells}${`${(times.p50 / baseline.p50).toFixed(2)} x`.padStart(10)}`;
}

export const TIMES_HEAD = `${'milliseconds'.padEnd(44)}${['p50', 'p95', 'p99', 'most', 'p50 ratio'].map((name) => name.padStart(10)).join('')}`;
