import type { Practice } from '../corpus/practice-schema.ts';
import type { Concept } from '../corpus/vocabulary-schema.ts';
import type { Weights } from '../corpus/weights-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import type { Bundle } from './compile-bundle.ts';
import type { ConceptFitData } from './compile-concept-fit.ts';
import { createPlaceTest, type PlaceTest } from './is-placed-in.ts';
import type { BroaderOf } from './weigh-needs.ts';

/** What every step of the matching reads: the practices, the vocabulary as a graph, and the weights. */
export interface MatchingData {
  readonly practices: readonly Practice[];
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly conceptAt: ReadonlyMap<string, number>;
  readonly conceptFit: ConceptFitData;
  readonly broaderOf: BroaderOf;
  readonly isPlacedIn: PlaceTest;
  readonly exclusiveSchooling: ReadonlySet<string>;
  /** The stems of a practice's texts. */
  stemsOf(practice: number): ReadonlySet<number>;
  readonly weights: Weights;
  readonly words: Words;
}

/** Prepares a bundle for matching: look-ups only, nothing is computed from texts. */
export function createMatchingData({
  practices,
  concepts,
  conceptFit,
  practiceStems,
  weights,
  words,
}: Bundle): MatchingData {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const broader = new Map<string, ReadonlySet<string>>();
  const broaderOf: BroaderOf = (id) => {
    const known = broader.get(id);
    if (known !== undefined) return known;
    const kin = new Set([id]);
    for (const member of kin) for (const parent of byId.get(member)?.broader ?? []) kin.add(parent);
    broader.set(id, kin);
    return kin;
  };
  return {
    practices,
    concepts: byId,
    conceptAt: new Map(concepts.map(({ id }, at) => [id, at])),
    conceptFit,
    stemsOf: (practice) => new Set(practiceStems[practice]),
    broaderOf,
    isPlacedIn: createPlaceTest(words.municipalities),
    exclusiveSchooling: new Set(words.inferences.exclusiveSchooling),
    weights,
    words,
  };
}
