import type { Situation } from '../contract/situation-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Weights } from '../corpus/weights-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import type { PlaceTest } from './is-placed-in.ts';
import { type BroaderOf, isLeadersQuestion, type Need, suitsAge } from './weigh-needs.ts';

/** The traits by which a target group is bounded. */
const REQUIRED_TRAITS = ['schooling', 'benefit', 'challenge'] as const;

type RequiredTrait = (typeof REQUIRED_TRAITS)[number];

/** Whether the young person meets a bound of the target group; `notStated` where the description leaves it open. */
export type Verdict = 'met' | 'missed' | 'notStated';

/** How the hard facts of a practice fit a situation. */
export interface FactFit {
  /** Points to be added to what speaks for the practice. */
  readonly points: number;
  /** What is left of all points (0-1) after the misfits. */
  readonly share: number;
  readonly age: Verdict | null;
  readonly requirements: readonly { readonly trait: RequiredTrait; readonly verdict: Verdict }[];
  /** Indexes in `practice.excludes` that the situation meets. */
  readonly excludedBy: readonly number[];
  readonly place: 'same' | 'other' | null;
}

/** What a situation is checked against every practice with; made once a situation. */
export interface FitContext {
  readonly situation: Situation;
  readonly needs: readonly Need[];
  readonly broaderOf: BroaderOf;
  readonly isPlacedIn: PlaceTest;
  /** How rare a concept's subject is among the practices, 0-1. */
  readonly rarityOf: (concept: string) => number;
  readonly typicalAges: Words['inferences']['typicalAges'];
  /** Schoolings that rule one another out: who is in one of them is in no other. */
  readonly exclusiveSchooling: ReadonlySet<string>;
  readonly weights: Weights;
}

/** Below this strength a need does not count as meeting a bound. */
const LEAST_MET = 0.3;

/** Weighs age, bounds of the target group, exclusions and place of one practice. */
export function fitFacts(practice: Practice, context: FitContext): FactFit {
  const { fit } = context.weights;
  const age = fitAge(practice, context);
  let { points, share } = age;
  const requirements: { trait: RequiredTrait; verdict: Verdict }[] = [];
  for (const trait of REQUIRED_TRAITS) {
    const bound = practice.requires[trait];
    if (bound === undefined) continue;
    const { verdict, degree } = judgeRequirement(trait, bound.concepts, context);
    requirements.push({ trait, verdict });
    if (verdict === 'met') points += fit.requirementMet * degree;
    // "Undervisningspligtige" says an age too: at 19 nobody is.
    else if (isOfOtherAge(bound.concepts, context)) share *= soften(fit.ageOutside, bound.strict);
    else share *= soften(verdict === 'missed' ? fit.requirementMissed : fit.requirementUnknown, bound.strict);
  }
  const excludedBy = practice.excludes.flatMap(({ concept }, at) => (isPresent(concept, context) ? [at] : []));
  if (excludedBy.length > 0) share *= fit.excluded;
  if (practice.part !== 'indsats' && isLeadersQuestion(context.situation)) points += fit.steeringPart;
  const place = fitPlace(practice, context.situation, context.isPlacedIn);
  if (place.verdict === 'same') points += place.wanted ? fit.placeWanted : fit.place;
  return { points, share, age: age.verdict, requirements, excludedBy, place: place.verdict };
}

/** A bound that the catalogue does not state outright ("primært") costs half as much. */
const soften = (share: number, strict: boolean): number => (strict ? share : (1 + share) / 2);

interface AgeFit {
  readonly points: number;
  readonly share: number;
  readonly verdict: Verdict | null;
}

function fitAge({ age }: Practice, { situation, weights }: FitContext): AgeFit {
  if (age === null) return { points: 0, share: 1, verdict: null };
  if (situation.age === null) return { points: 0, share: 1, verdict: 'notStated' };
  const youngest = age.from ?? 0;
  const oldest = age.to ?? 99;
  const from = situation.age.from ?? situation.age.to ?? 0;
  const to = situation.age.to ?? situation.age.from ?? 99;
  const years = from > oldest ? from - oldest : to < youngest ? youngest - to : 0;
  const { fit } = weights;
  if (years > 0) return { points: 0, share: fit.ageOutside * fit.ageYear ** (years - 1), verdict: 'missed' };
  const width = age.from === null || age.to === null ? 15 : oldest - youngest + 1;
  return { points: fit.ageInside + fit.ageNarrow * Math.max(0, 1 - width / 15), share: 1, verdict: 'met' };
}

function judgeRequirement(
  trait: RequiredTrait,
  concepts: readonly string[],
  context: FitContext,
): { verdict: Verdict; degree: number } {
  const { situation, needs, broaderOf } = context;
  let degree = 0;
  let rarity = 0;
  for (const { concept, strength, finding } of needs) {
    const kin = broaderOf(concept);
    if (!concepts.some((required) => kin.has(required))) continue;
    // Who went out of the ninth grade years ago is no pupil of it, however it is told.
    const canBeOver = trait === 'schooling' || finding?.status === 'past';
    if (canBeOver && isOfOtherAge([concept], context)) continue;
    const sure =
      finding === null ? strength : finding.status === 'present' ? 1 : finding.status === 'wanted' ? 0.6 : 0.4;
    degree = Math.max(degree, sure);
    if (sure >= LEAST_MET) rarity = Math.max(rarity, context.rarityOf(concept));
  }
  if (degree >= LEAST_MET) return { verdict: 'met', degree: Math.min(1, degree) * rarity };
  if (concepts.every((required) => isDenied(required, context) || isOfOtherAge([required], context)))
    return { verdict: 'missed', degree: 0 };
  const inOther = situation.findings.some(
    (finding) =>
      trait === 'schooling' &&
      finding.trait === trait &&
      finding.status === 'present' &&
      context.exclusiveSchooling.has(finding.concept),
  );
  return { verdict: inOther ? 'missed' : 'notStated', degree: 0 };
}

/** Whether the young person is of an age at which people are in none of these schoolings and on none of these benefits. */
const isOfOtherAge = (concepts: readonly string[], { situation, typicalAges, broaderOf }: FitContext): boolean =>
  concepts.every((concept) => !suitsAge(concept, situation, typicalAges, broaderOf));

const isDenied = (concept: string, { situation, broaderOf }: FitContext): boolean =>
  situation.findings.some(
    (finding) =>
      finding.status === 'denied' && (finding.concept === concept || broaderOf(concept).has(finding.concept)),
  );

const isPresent = (concept: string, { situation, broaderOf }: FitContext): boolean =>
  situation.findings.some((finding) => finding.status === 'present' && broaderOf(finding.concept).has(concept));

/** Whether a practice lies where the situation names; `other` only where places are named and the practice has one. */
function fitPlace(
  practice: Practice,
  situation: Situation,
  isPlacedIn: PlaceTest,
): { verdict: 'same' | 'other' | null; wanted: boolean } {
  if (situation.places.length === 0) return { verdict: null, wanted: false };
  const here = situation.places.filter((place) => isPlacedIn(practice, place));
  if (here.length > 0) return { verdict: 'same', wanted: here.some(({ relation }) => relation === 'wanted') };
  return { verdict: practice.national ? null : 'other', wanted: false };
}
