/**
 * npm run eval:tune: looks for better weights by coordinate ascent on mean nDCG@5, and says by five-fold
 * cross-validation how much of the gain is real: weights are chosen on four fifths of the cases and measured on the
 * rest. Prints, changes nothing: a person decides what goes into corpus/words/weights.yaml. --no-cv leaves out the folds.
 */
import bundle from '../../dist/corpus.js';
import type { Weights } from '../../src/corpus/weights-schema.ts';
import { compileConceptFit } from '../../src/matching/compile-concept-fit.ts';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { ourRanker } from './rankers.ts';
import { measureRanking } from './ranking-metrics.ts';
import { RANKING_FILES, type RankingCase, readCases } from './read-cases.ts';

const STEPS = [0.6, 0.8, 1.25, 1.6];
const FOLDS = 5;
const LEAST_GAIN = 0.0005;

/** Left alone: what only scales the score, and what decides whether anything is shown. */
const FIXED = new Set(['score', 'status']);

const cases = RANKING_FILES.flatMap((file) => readCases<RankingCase>(file));

function score(weights: Weights, sample: readonly RankingCase[]): number {
  const conceptFit = compileConceptFit(bundle.concepts, bundle.practices, weights);
  const ranker = ourRanker(createMatcher({ ...bundle, weights, conceptFit }, () => '2026-11-23'));
  const values = sample.map(({ query, relevant }) => measureRanking(ranker.rank(query) as string[], relevant).ndcg5);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const setWeight = (weights: Weights, group: string, key: string, value: number): Weights =>
  ({ ...weights, [group]: { ...weights[group as keyof Weights], [key]: value } }) as Weights;

function tune(sample: readonly RankingCase[], log: (line: string) => void): Weights {
  let weights = bundle.weights;
  let best = score(weights, sample);
  for (const [group, values] of Object.entries(bundle.weights)) {
    if (FIXED.has(group)) continue;
    for (const key of Object.keys(values)) {
      const now = (weights[group as keyof Weights] as Record<string, number>)[key] ?? 0;
      for (const step of STEPS) {
        const value = Math.round(now * step * 1000) / 1000;
        const reached = score(setWeight(weights, group, key, value), sample);
        if (reached <= best + LEAST_GAIN) continue;
        log(`  ${group}.${key}: ${now} -> ${value}   ${best.toFixed(4)} -> ${reached.toFixed(4)}`);
        weights = setWeight(weights, group, key, value);
        best = reached;
      }
    }
  }
  return weights;
}

console.log(`Now: nDCG@5 ${score(bundle.weights, cases).toFixed(4)} over ${cases.length} cases`);
const tuned = tune(cases, console.log);
console.log(`Tuned on all: ${score(tuned, cases).toFixed(4)}`);

if (process.argv.includes('--no-cv')) process.exit();
const kept: number[] = [];
const before: number[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const held = cases.filter((_, at) => at % FOLDS === fold);
  const rest = cases.filter((_, at) => at % FOLDS !== fold);
  kept.push(
    score(
      tune(rest, () => undefined),
      held,
    ) * held.length,
  );
  before.push(score(bundle.weights, held) * held.length);
}
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / cases.length;
console.log(
  `Cross-validated (${FOLDS} folds): ${total(before).toFixed(4)} with the weights as they are, ${total(kept).toFixed(4)} with weights tuned on the other folds`,
);
