import type { Finding, PlaceFinding, Situation } from '../contract/situation-schema.ts';
import type { ReadText } from '../situation/read-situation.ts';
import type { DialogueState } from './dialogue-state.ts';
import type { Turn } from './read-turn.ts';

/** The key in {@link DialogueState.leftOut} for the age. */
export const AGE = 'age';

/**
 * All messages that describe a young person as one text that has been read: later ones correct earlier ones.
 * Spans are offsets in the messages joined by line breaks.
 *
 * @param readText - reads the joined text
 */
export function mergeTold(
  { told, leftOut }: Pick<DialogueState, 'told' | 'leftOut'>,
  readText: (text: string) => ReadText,
): ReadText {
  const joined = readText(told.map(({ text }) => text).join('\n'));
  const shifted = shiftAll(told);
  const findings = new Map<string, Finding>();
  const removed: Finding[] = [];
  for (const { read, offset, widens } of shifted)
    for (const finding of read.situation.findings) {
      // "Også gerne dem uden misbrug" lets more in, and rules nothing out.
      if (widens && finding.status === 'denied') continue;
      const moved = shift(finding, offset);
      if (leftOut.has(finding.concept)) removed.push(moved);
      else findings.set(finding.concept, moved);
    }
  const aged = [...shifted].reverse();
  const age =
    aged.find(({ read }) => read.situation.age !== null && !read.ageIsDerived) ??
    aged.find(({ read }) => read.situation.age !== null);
  const situation: Situation = {
    age: leftOut.has(AGE) ? null : (age?.read.situation.age ?? null),
    ages: leftOut.has(AGE)
      ? []
      : shifted.flatMap(({ read, offset }) => read.situation.ages.map((each) => shift(each, offset))),
    findings: [...findings.values()].sort((a, b) => a.span.start - b.span.start),
    places: lastPlaces(shifted).filter(({ name }) => !leftOut.has(name)),
  };
  const tokens = joined.tokens.filter(
    ({ start, end }) => !removed.some(({ span }) => span.start <= start && end <= span.end),
  );
  return { tokens, situation, ageIsDerived: age?.read.ageIsDerived ?? false };
}

/** Where the last of the messages begins in the joined text. */
export const newestOf = ({ told }: Pick<DialogueState, 'told'>): number => shiftAll(told).at(-1)?.offset ?? 0;

interface Shifted {
  readonly read: ReadText;
  /** Where the message begins in the joined text. */
  readonly offset: number;
  /** Whether it asks for more kinds than before. */
  readonly widens: boolean;
}

function shiftAll(told: readonly Turn[]): Shifted[] {
  let offset = 0;
  return told.map(({ text, read, marks }) => {
    const at = offset;
    offset += text.length + 1;
    return { read, offset: at, widens: marks.has('widen') };
  });
}

const shift = <Spanned extends { readonly span: { readonly start: number; readonly end: number } }>(
  found: Spanned,
  offset: number,
): Spanned => ({ ...found, span: { start: found.span.start + offset, end: found.span.end + offset } });

/** The places of the last message that names any: who asks for another place no longer means the first. */
function lastPlaces(shifted: readonly Shifted[]): PlaceFinding[] {
  const last = shifted.findLast(({ read }) => read.situation.places.length > 0);
  if (last === undefined) return [];
  const isFollowUp = last !== shifted[0];
  return last.read.situation.places.map((place) => {
    const moved = shift(place, last.offset);
    // "og hvad hvis det er i Herning?" asks for what there is in Herning.
    return isFollowUp && place.relation === 'mentioned' ? { ...moved, relation: 'wanted' } : moved;
  });
}
