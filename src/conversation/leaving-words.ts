import type { PhraseMention } from '../language/find-phrases.ts';
import type { ReadText } from '../situation/read-situation.ts';

/** "Droppet ud", "drop skolen": a single word that tells something of the young person together with those beside it. */
export const isToldWithMore = ({ at }: PhraseMention, { tokens, situation }: ReadText): boolean =>
  at.length === 1 &&
  at.some((each) => {
    const { start = 0, end = 0 } = tokens[each] ?? {};
    return situation.findings.some(
      ({ span }) => span.start <= start && end <= span.end && span.end - span.start > end - start,
    );
  });

/** A text without what the words "udeluk" and "se bort fra" themselves would tell. */
export function withoutLeaving(read: ReadText, leavingTokens: ReadonlySet<number>): ReadText {
  const { tokens, situation } = read;
  const findings = situation.findings.filter(
    ({ span }) => ![...leavingTokens].some((at) => tokens[at]?.start === span.start && tokens[at]?.end === span.end),
  );
  return { ...read, situation: { ...situation, findings } };
}
