import type { Situation } from '../contract/situation-schema.ts';
import { type FactFit, type FitContext, fitFacts } from './fit-facts.ts';
import type { MatchingData } from './matching-data.ts';
import type { Need } from './weigh-needs.ts';

/** One need that a practice answers: through which tag, how well (0-1), and the points it brought. */
export interface Answer {
  readonly need: Need;
  readonly tag: number;
  readonly fit: number;
  readonly points: number;
}

/** A practice with its place in the ranking and all that put it there. */
export interface Ranked {
  /** Index of the practice. */
  readonly practice: number;
  /** 0-1. */
  readonly score: number;
  readonly answers: readonly Answer[];
  readonly facts: FactFit;
  /** The part of the score that comes from shared words (0-1). */
  readonly words: number;
  readonly named: boolean;
}

/** What is ranked by: the situation, its needs, the word scores by entry id, and the practices named outright. */
export interface RankInput {
  readonly situation: Situation;
  readonly needs: readonly Need[];
  readonly wordScores: ReadonlyMap<string, number>;
  readonly named: ReadonlySet<string>;
}

/** Ranks all practices, best first; ties in the catalogue's order. */
export function rank({ situation, needs, wordScores, named }: RankInput, data: MatchingData): Ranked[] {
  const { weights } = data;
  const context: FitContext = {
    situation,
    needs,
    broaderOf: data.broaderOf,
    typicalAges: data.words.inferences.typicalAges,
    exclusiveSchooling: data.exclusiveSchooling,
    weights,
  };
  const answers = answersByPractice(needs, data);
  const asked = needs.reduce((sum, need) => sum + worth(need, data), 0);
  const ranked = data.practices.map((practice, at): Ranked => {
    const own = answers[at] ?? [];
    const gained = joinRepeated(own, weights.need.repeated);
    const covered = asked === 0 ? 0 : own.reduce((sum, { points }) => sum + points, 0) / asked;
    const wordScore = wordScores.get(practice.id) ?? 0;
    const words = wordScore / (wordScore + weights.words.half);
    const facts = fitFacts(practice, context);
    const isNamed = named.has(practice.id);
    const evidence =
      gained + weights.need.coverage * covered + weights.words.weight * words + (isNamed ? weights.fit.name : 0);
    const refused = refusedTags(practice.tags, situation) * weights.fit.refused;
    const total = Math.max(0, evidence + facts.points - refused);
    return {
      practice: at,
      score: total / (total + weights.score.half),
      answers: own,
      facts,
      words,
      named: isNamed,
    };
  });
  return ranked.sort((a, b) => b.score - a.score || a.practice - b.practice);
}

/** What a need is worth: its strength times how rare its subject is. */
function worth({ concept, strength }: Need, { conceptAt, conceptFit, weights }: MatchingData): number {
  const at = conceptAt.get(concept);
  return at === undefined ? 0 : strength * (conceptFit.rarity[at] ?? 0) ** weights.need.rarity;
}

function answersByPractice(needs: readonly Need[], data: MatchingData): Answer[][] {
  const answers: Answer[][] = data.practices.map(() => []);
  for (const need of needs) {
    const at = data.conceptAt.get(need.concept);
    if (at === undefined) continue;
    const value = worth(need, data);
    for (const [practice, tag, fit] of data.conceptFit.fits[at] ?? [])
      answers[practice]?.push({ need, tag, fit, points: value * fit });
  }
  for (const list of answers) list.sort((a, b) => b.points - a.points);
  return answers;
}

/** Adds up points; several needs that meet the same tag count in full once and by `repeated` thereafter. */
function joinRepeated(answers: readonly Answer[], repeated: number): number {
  const met = new Set<number>();
  let sum = 0;
  for (const { tag, points } of answers) {
    sum += met.has(tag) ? points * repeated : points;
    met.add(tag);
  }
  return sum;
}

/** How many of a practice's core subjects the young person says no to. */
const refusedTags = (tags: readonly { concept: string; relevance: string }[], { findings }: Situation): number =>
  tags.filter(
    ({ concept, relevance }) =>
      relevance === 'core' && findings.some((finding) => finding.status === 'denied' && finding.concept === concept),
  ).length;
