import type { Finding, FindingStatus, Situation } from '../contract/situation-schema.ts';
import type { Weights } from '../corpus/weights-schema.ts';
import type { Words } from '../corpus/words-schema.ts';

/** A concept that the ranking goes by, how much, and the finding it came from; null where it is only likely. */
export interface Need {
  readonly concept: string;
  readonly strength: number;
  readonly finding: Finding | null;
}

/** The kin of a concept upwards: itself and everything broader. */
export type BroaderOf = (concept: string) => ReadonlySet<string>;

/** Whether the young person is of an age at which people are in such a schooling or on such a benefit. */
export function suitsAge(
  concept: string,
  { age }: Situation,
  typicalAges: Words['inferences']['typicalAges'],
  broaderOf: BroaderOf,
): boolean {
  if (age === null) return true;
  const kin = broaderOf(concept);
  const typical =
    typicalAges.find((entry) => entry.concept === concept) ?? typicalAges.find((entry) => kin.has(entry.concept));
  if (typical === undefined) return true;
  const from = age.from ?? age.to ?? 0;
  const to = age.to ?? age.from ?? 99;
  return from <= typical.to && to >= typical.from;
}

/** What a question on steering only mentions in passing: whom or what it is about. */
const ASIDE_TRAITS: ReadonlySet<string> = new Set(['schooling', 'benefit', 'wish']);

/** Whether a text asks how to steer or organise, and tells of no young person. */
export function isLeadersQuestion({ age, findings }: Situation): boolean {
  return (
    age === null &&
    findings.some(({ trait }) => trait === 'steering') &&
    !findings.some(({ trait }) => trait === 'challenge')
  );
}

/**
 * What a situation asks for: its findings by status and trait, and what corpus/words/inferences.yaml holds likely.
 *
 * @returns the needs, at most one a concept; denied findings are not needs
 */
export function weighNeeds(
  situation: Situation,
  inferences: Words['inferences'],
  weights: Weights,
  broaderOf: BroaderOf,
): Need[] {
  const needs = new Map<string, Need>();
  const ofLeaders = isLeadersQuestion(situation);
  for (const finding of situation.findings) {
    const { concept, trait, status } = finding;
    const aside = ofLeaders && ASIDE_TRAITS.has(trait) ? weights.need.aside : 1;
    const timely = suitsAge(concept, situation, inferences.typicalAges, broaderOf) ? 1 : weights.need.untimely;
    const strength = weights.status[status] * weights.trait[trait] * aside * timely;
    if (strength > 0) needs.set(concept, { concept, strength, finding });
  }
  for (const { concept, strength } of likelyConcepts(situation, inferences, broaderOf)) {
    const weighed = strength * weights.status.likely;
    if ((needs.get(concept)?.strength ?? 0) < weighed)
      needs.set(concept, { concept, strength: weighed, finding: null });
  }
  return [...needs.values()];
}

type LikelyRule = Words['inferences']['likely'][number];

/** The rules of thumb that hold for a situation. */
function likelyConcepts(situation: Situation, { likely }: Words['inferences'], broaderOf: BroaderOf): LikelyRule[] {
  const kinOf = (...statuses: readonly FindingStatus[]): ReadonlySet<string>[] =>
    situation.findings.filter(({ status }) => statuses.includes(status)).map(({ concept }) => broaderOf(concept));
  const now = kinOf('present');
  const nowOrWanted = kinOf('present', 'wanted');
  const spokenOf = kinOf('present', 'wanted', 'past', 'denied');
  const isAmong = (kins: readonly ReadonlySet<string>[]) => (concept: string) => kins.some((kin) => kin.has(concept));
  return likely.filter(
    (rule) =>
      isOfAge(rule, situation.age) &&
      (rule.withAny.length === 0 || rule.withAny.some(isAmong(nowOrWanted))) &&
      rule.withAll.every(isAmong(spokenOf)) &&
      !rule.withNone.some(isAmong(now)),
  );
}

function isOfAge({ ageFrom, ageTo }: LikelyRule, age: Situation['age']): boolean {
  if (ageFrom === undefined && ageTo === undefined) return true;
  if (age === null) return false;
  const isOldEnough = ageFrom === undefined || (age.from ?? age.to ?? 0) >= ageFrom;
  return isOldEnough && (ageTo === undefined || (age.to ?? age.from ?? 99) <= ageTo);
}
