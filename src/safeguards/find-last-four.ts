import type { PersonalData } from '../corpus/personal-data-schema.ts';
import { type Cut, oneOf } from './cut-text.ts';

/** How far before and after "sidste fire" the date and the four digits may stand, in characters. */
const REACH_BEFORE = 60;
const REACH_AFTER = 60;

/** A date of birth at the end of what stands before. */
const DATE_BEFORE =
  /(?<!\p{N})(?:\p{N}{1,2}[\s./\-\u00ad\u2010-\u2015\u2212\uff0d\uff0e\uff0f]{0,2}){2}\p{N}{2,4}[^\p{N}\n]{1,30}$/u;

const FOUR_AFTER = /^[^\p{N}\n]{0,20}\p{N}{4}(?!\p{N})/u;

/**
 * Makes the finder of CPR numbers said in pieces: "010203, de sidste fire er 1234", and the last four as words, which
 * nobody says of anything else.
 *
 * What stands around the words is looked at apart: one expression for it all takes seconds to compile.
 */
export function createLastFourFinder({
  lastFourWords,
  digits,
}: Pick<PersonalData, 'lastFourWords' | 'digits'>): (text: string) => Cut[] {
  const said = new RegExp(oneOf(lastFourWords), 'gi');
  const digit = `(?:\\d|${oneOf(Object.keys(digits))})`;
  const fourInWords = new RegExp(`^[^\\d\\n]{0,20}?\\s(?:${digit}[\\s,.-]{1,3}){3}${digit}(?![a-zæøå0-9])`, 'i');

  return (text) =>
    [...text.matchAll(said)].flatMap(({ 0: words, index }): Cut[] => {
      const end = index + words.length;
      const after = text.slice(end, end + REACH_AFTER);
      const date = text.slice(Math.max(0, index - REACH_BEFORE), index).match(DATE_BEFORE)?.[0];
      const spelled = after.match(fourInWords)?.[0];
      const four = spelled ?? (date === undefined ? undefined : after.match(FOUR_AFTER)?.[0]);
      return four === undefined
        ? []
        : [{ start: index - (date?.length ?? 0), end: end + four.length, kind: 'cpr' as const }];
    });
}
