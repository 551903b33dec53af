import type { Weights } from '../../src/corpus/weights-schema.ts';
import type { Bundle } from '../../src/matching/compile-bundle.ts';
import { compileConceptFit } from '../../src/matching/compile-concept-fit.ts';

/** One part of the matching switched off, by changing the data that it works on. */
export interface Ablation {
  readonly name: string;
  apply(bundle: Bundle): Bundle;
}

const zero = <Group extends object>(group: Group): Group =>
  Object.fromEntries(Object.keys(group).map((key) => [key, 0])) as Group;

const withWeights = (bundle: Bundle, change: Partial<Weights>): Bundle => {
  const weights = { ...bundle.weights, ...change };
  return { ...bundle, weights, conceptFit: compileConceptFit(bundle.concepts, bundle.practices, weights) };
};

/** Every part in turn; what the figures lose without it is what it is worth. */
export const ABLATIONS: readonly Ablation[] = [
  {
    name: 'without concepts',
    apply: (bundle) => ({ ...bundle, labels: { ...bundle.labels, labels: [] } }),
  },
  {
    name: 'with preferred labels only',
    apply: (bundle) => {
      const { labels } = bundle.labels;
      const first = labels.filter(([concept], at) => labels.findIndex(([other]) => other === concept) === at);
      return { ...bundle, labels: { ...bundle.labels, labels: first } };
    },
  },
  { name: 'without the relevance model', apply: (bundle) => ({ ...bundle, relevanceModel: null }) },
  { name: 'without the scope model', apply: (bundle) => ({ ...bundle, scopeModel: null }) },
  {
    name: 'without shared words',
    apply: (bundle) => withWeights(bundle, { words: { ...bundle.weights.words, weight: 0 } }),
  },
  {
    name: 'without kinship of concepts',
    apply: (bundle) => withWeights(bundle, { relation: { narrower: 0, broader: 0, related: 0, least: 0.01 } }),
  },
  {
    name: 'without facts (age, bounds, place)',
    apply: (bundle) => withWeights(bundle, { fit: { ...zero(bundle.weights.fit), name: bundle.weights.fit.name } }),
  },
  {
    name: 'without status (denied, past, others)',
    apply: (bundle) =>
      withWeights(bundle, {
        status: { present: 1, wanted: 1, past: 1, denied: 1, other: 1, likely: bundle.weights.status.likely },
      }),
  },
  {
    name: 'without inferences',
    apply: (bundle) => ({
      ...bundle,
      words: { ...bundle.words, inferences: { ...bundle.words.inferences, likely: [] } },
    }),
  },
  { name: 'without rarity', apply: (bundle) => withWeights(bundle, { need: { ...bundle.weights.need, rarity: 0 } }) },
  {
    name: 'without splitting and mending words',
    apply: (bundle) => ({ ...bundle, lexicon: { ...bundle.lexicon, guesses: false } }),
  },
  {
    name: 'without covering several needs',
    apply: (bundle) => withWeights(bundle, { score: { ...bundle.weights.score, cover: 0 } }),
  },
];
