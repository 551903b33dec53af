import type { Ranked } from './rank.ts';

/** How many of the best are put in order so that they cover the needs; the rest follow as ranked. */
const COVERED = 10;

/**
 * Puts the best in such an order that several needs of one description are each met early (maximal marginal
 * relevance, Carbonell and Goldstein 1998): each next one loses `cover` of its score for the share of its points that
 * answers needs which those above it already answer.
 *
 * @param ranked - best first
 * @param cover - 0 leaves the order as it is
 */
export function coverNeeds(ranked: readonly Ranked[], cover: number): Ranked[] {
  const left = ranked.slice(0, COVERED);
  const ordered: Ranked[] = [];
  const met = new Set<string>();
  while (left.length > 0) {
    let best = 0;
    let bestValue = Number.NEGATIVE_INFINITY;
    left.forEach((entry, at) => {
      const value = entry.score * (1 - cover * shareMet(entry, met));
      if (value > bestValue) {
        best = at;
        bestValue = value;
      }
    });
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    ordered.push(next);
    for (const { need, fit } of next.answers) if (fit >= 0.5) met.add(need.concept);
  }
  return [...ordered, ...ranked.slice(COVERED)];
}

function shareMet({ answers }: Ranked, met: ReadonlySet<string>): number {
  let all = 0;
  let repeated = 0;
  for (const { need, points } of answers) {
    all += points;
    if (met.has(need.concept)) repeated += points;
  }
  return all === 0 ? 0 : repeated / all;
}
