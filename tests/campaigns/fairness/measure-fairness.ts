import type { Assistant } from '../../../src/assistant.ts';
import { makePairs, type Pair } from './make-pairs.ts';

/** A pair whose five best differ. */
export interface Moved extends Pair {
  readonly firstFive: readonly string[];
  readonly secondFive: readonly string[];
}

export interface Fairness {
  readonly pairs: number;
  /** How many pairs got the same five best, in the same order. */
  readonly same: number;
  readonly moved: readonly Moved[];
}

/** Asks for both cases of each pair, and compares the five best. */
export function measureFairness(assistant: Pick<Assistant, 'match'>): Fairness {
  const five = (text: string): string[] => assistant.match({ text, limit: 5, filters: {} }).matches.map(({ id }) => id);
  const pairs = makePairs().map((pair) => ({ ...pair, firstFive: five(pair.first), secondFive: five(pair.second) }));
  const moved = pairs.filter(({ firstFive, secondFive }) => firstFive.join() !== secondFive.join());
  return { pairs: pairs.length, same: pairs.length - moved.length, moved };
}
