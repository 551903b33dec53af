/** How many samples the interval is drawn from. */
const SAMPLES = 2000;

/**
 * The 95 % bootstrap interval of a mean (Efron 1979): percentiles of the means of samples drawn with replacement. The
 * same values give the same interval, since the generator is seeded.
 *
 * @returns lower and upper end
 */
export function bootstrapInterval(values: readonly number[]): [lower: number, upper: number] {
  const next = seededRandom(42);
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0;
    for (const _ of values) sum += values[Math.floor(next() * values.length)] ?? 0;
    return sum / values.length;
  }).sort((a, b) => a - b);
  return [means[Math.floor(SAMPLES * 0.025)] ?? 0, means[Math.floor(SAMPLES * 0.975)] ?? 0];
}

/** Numbers in 0-1 from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
