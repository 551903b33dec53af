import type { Practice } from '../corpus/practice-schema.ts';
import type { Concept } from '../corpus/vocabulary-schema.ts';
import type { Weights } from '../corpus/weights-schema.ts';

/** How well a concept meets one tag of one practice. */
export type ConceptFit = readonly [practice: number, tag: number, fit: number];

/** For every concept: how rare its subject is among the practices (0-1), and which practices have to do with it. */
export interface ConceptFitData {
  readonly rarity: readonly number[];
  readonly fits: readonly (readonly ConceptFit[])[];
}

/** The longest way through the vocabulary along which two concepts still count as akin. */
const MOST_STEPS = 3;

/**
 * Works out, for every concept of the vocabulary, its best tag at each practice: the tag's relevance times the kinship
 * of the two concepts. Kinship is the best product of step weights on a way of at most {@link MOST_STEPS} steps along
 * SKOS broader, narrower and related.
 */
export function compileConceptFit(
  concepts: readonly Concept[],
  practices: readonly Pick<Practice, 'tags'>[],
  weights: Weights,
): ConceptFitData {
  const at = new Map(concepts.map(({ id }, index) => [id, index]));
  const steps = kinshipSteps(concepts, at, weights);
  const fits = concepts.map((_, concept) => {
    const kin = kinOf(concept, steps, weights.relation.least);
    return practices.flatMap(({ tags }, practice): ConceptFit[] => {
      let best: ConceptFit | null = null;
      tags.forEach((tag, index) => {
        const fit = (kin.get(at.get(tag.concept) ?? -1) ?? 0) * weights.relevance[tag.relevance];
        if (fit > (best?.[2] ?? 0)) best = [practice, index, Math.round(fit * 1000) / 1000];
      });
      return best === null ? [] : [best];
    });
  });
  const most = Math.log(1 + practices.length);
  const rarity = fits.map((list) => {
    const spread = list.reduce((sum, [, , fit]) => sum + fit * fit, 0);
    return Math.round((Math.log(1 + practices.length / (1 + spread)) / most) * 1000) / 1000;
  });
  return { rarity, fits };
}

type Steps = readonly (readonly (readonly [to: number, weight: number])[])[];

function kinshipSteps(concepts: readonly Concept[], at: ReadonlyMap<string, number>, { relation }: Weights): Steps {
  const steps: [number, number][][] = concepts.map(() => []);
  concepts.forEach(({ broader, related }, from) => {
    for (const id of broader) {
      const to = at.get(id);
      if (to === undefined) continue;
      steps[from]?.push([to, relation.narrower]);
      steps[to]?.push([from, relation.broader]);
    }
    for (const id of related) {
      const to = at.get(id);
      if (to === undefined) continue;
      steps[from]?.push([to, relation.related]);
      steps[to]?.push([from, relation.related]);
    }
  });
  return steps;
}

/** Every concept akin to one, with its kinship (0-1). */
function kinOf(concept: number, steps: Steps, least: number): Map<number, number> {
  const kin = new Map([[concept, 1]]);
  let edge = [concept];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next: number[] = [];
    for (const from of edge)
      for (const [to, weight] of steps[from] ?? []) {
        const kinship = (kin.get(from) ?? 0) * weight;
        if (kinship < least || kinship <= (kin.get(to) ?? 0)) continue;
        kin.set(to, kinship);
        next.push(to);
      }
    edge = next;
  }
  return kin;
}
