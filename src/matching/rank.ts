import type { FindingStatus, Situation } from '../contract/situation-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Weights } from '../corpus/weights-schema.ts';
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
  /** What the relevance model gives it (0-1). */
  readonly share: number;
  readonly named: boolean;
}

/** What is ranked by: the situation, its needs, the word scores by entry id, and the practices named outright. */
export interface RankInput {
  readonly situation: Situation;
  readonly needs: readonly Need[];
  readonly wordScores: ReadonlyMap<string, number>;
  /** What the relevance model gives each practice, 0-1; empty where nothing was learned. */
  readonly shares: Float64Array;
  readonly named: ReadonlySet<string>;
}

interface RankContext extends FitContext {
  readonly refused: ReadonlySet<string>;
}

/** The most practices that are looked at closely; those with the most evidence. */
const MOST_CANDIDATES = 200;

/** Ranks the practices that have any evidence for them, best first; ties in the catalogue's order. */
export function rank(input: RankInput, data: MatchingData): Ranked[] {
  const { situation, needs } = input;
  const context: RankContext = {
    situation,
    needs,
    broaderOf: data.broaderOf,
    isPlacedIn: data.isPlacedIn,
    rarityOf: (concept) => data.conceptFit.rarity[data.conceptAt.get(concept) ?? -1] ?? 0,
    typicalAges: data.words.inferences.typicalAges,
    exclusiveSchooling: data.exclusiveSchooling,
    weights: data.weights,
    refused: refusedConcepts(situation, data.words.inferences),
  };
  const candidates = retrieve(input, data);
  const answers = answersOf(needs, candidates, data);
  const asked = needs.reduce((sum, need) => sum + worth(need, data), 0);
  const ranked = candidates.map((at): Ranked => scoreOne(at, answers.get(at) ?? [], asked, input, context, data));
  return liftRelated(ranked.sort(byScore), data).sort(byScore);
}

const byScore = (a: Ranked, b: Ranked): number => b.score - a.score || a.practice - b.practice;

/** Lifts the practices that the corpus calls related to the best one: what resembles it is likelier than what is far off. */
function liftRelated(ranked: readonly Ranked[], { practices, weights }: MatchingData): Ranked[] {
  const best = ranked[0];
  const related = new Set(practices[best?.practice ?? -1]?.related);
  return ranked.map((entry) => {
    if (entry === best || !related.has(practices[entry.practice]?.id ?? '') || entry.score === 0) return entry;
    const points = (weights.score.half * entry.score) / (1 - entry.score) + weights.fit.related;
    const lifted = points / (points + weights.score.half);
    return { ...entry, score: Math.min(lifted, best?.score ?? lifted) };
  });
}

function scoreOne(
  at: number,
  answers: readonly Answer[],
  asked: number,
  { wordScores, shares, named }: RankInput,
  context: RankContext,
  { practices, weights }: MatchingData,
): Ranked {
  const practice = practices[at] as Practice;
  const points = answers.reduce((sum, answer) => sum + answer.points, 0);
  const words = wordFit(wordScores.get(practice.id) ?? 0, weights);
  const facts = fitFacts(practice, context);
  const isNamed = named.has(practice.id);
  const share = shares[at] ?? 0;
  const evidence =
    joinRepeated(answers, weights.need.repeated) +
    (asked === 0 ? 0 : (weights.need.coverage * points) / asked) +
    weights.words.weight * words +
    judgedFit(share, weights) +
    (isNamed ? weights.fit.name : 0);
  const refused = refusedTags(practice.tags, context.refused) * weights.fit.refused;
  const total = Math.max(0, evidence + facts.points - refused) * facts.share;
  return { practice: at, score: total / (total + weights.score.half), answers, facts, words, share, named: isNamed };
}

/** How far shared words speak for a practice, 0-1. */
const wordFit = (wordScore: number, { words }: Weights): number => wordScore / (wordScore + words.half);

/** Points for what the relevance model gives a practice; a power below 1 lets those behind the first count too. */
const judgedFit = (share: number, { judged }: Weights): number =>
  judged.weight * Math.max(0, share - judged.least) ** judged.power;

/** The indexes of the practices with the most evidence (needs answered, words shared, name), in the catalogue's order. */
function retrieve({ needs, wordScores, shares, named }: RankInput, data: MatchingData): number[] {
  const { practices, weights } = data;
  if (practices.length <= MOST_CANDIDATES) return practices.map((_, at) => at);
  const evidence = new Float64Array(practices.length);
  for (const need of needs) {
    const value = worth(need, data);
    for (const [practice, , fit] of data.conceptFit.fits[data.conceptAt.get(need.concept) ?? -1] ?? [])
      evidence[practice] = (evidence[practice] ?? 0) + value * fit;
  }
  practices.forEach(({ id }, at) => {
    const words =
      weights.words.weight * wordFit(wordScores.get(id) ?? 0, weights) + judgedFit(shares[at] ?? 0, weights);
    evidence[at] = (evidence[at] ?? 0) + words + (named.has(id) ? weights.fit.name : 0);
  });
  return [...evidence.keys()]
    .filter((at) => (evidence[at] ?? 0) > 0)
    .sort((a, b) => (evidence[b] ?? 0) - (evidence[a] ?? 0))
    .slice(0, MOST_CANDIDATES)
    .sort((a, b) => a - b);
}

/** What a need is worth: its strength times how rare its subject is. */
function worth({ concept, strength }: Need, { conceptAt, conceptFit, weights }: MatchingData): number {
  const at = conceptAt.get(concept);
  return at === undefined ? 0 : strength * (conceptFit.rarity[at] ?? 0) ** weights.need.rarity;
}

/** What each candidate answers, most points first. */
function answersOf(needs: readonly Need[], candidates: readonly number[], data: MatchingData): Map<number, Answer[]> {
  const answers = new Map<number, Answer[]>(candidates.map((at) => [at, []]));
  for (const need of needs) {
    const value = worth(need, data);
    for (const [practice, tag, fit] of data.conceptFit.fits[data.conceptAt.get(need.concept) ?? -1] ?? [])
      answers.get(practice)?.push({ need, tag, fit, points: value * fit });
  }
  for (const list of answers.values()) list.sort((a, b) => b.points - a.points);
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

/** The concepts that the young person says no to, outright or by what is wished for instead. */
function refusedConcepts({ findings }: Situation, { refusals }: MatchingData['words']['inferences']): Set<string> {
  const refused = new Set(findings.filter(({ status }) => status === 'denied').map(({ concept }) => concept));
  for (const { concept, refuses } of refusals) {
    const holds = findings.some((finding) => finding.concept === concept && isNowOrWanted(finding.status));
    if (holds) for (const other of refuses) refused.add(other);
  }
  return refused;
}

const isNowOrWanted = (status: FindingStatus): boolean => status === 'present' || status === 'wanted';

/** How many of a practice's core subjects are refused. */
const refusedTags = (tags: readonly { concept: string; relevance: string }[], refused: ReadonlySet<string>): number =>
  tags.filter(({ concept, relevance }) => relevance === 'core' && refused.has(concept)).length;
