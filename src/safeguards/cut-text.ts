/** What is taken out of a text before anything else reads it. */
export type PersonalDataKind = 'cpr' | 'email' | 'phone' | 'number' | 'profile' | 'address' | 'name';

/** A stretch of a text (UTF-16 offsets, end exclusive) that holds personal data. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalDataKind;
}

/** All that an expression (with the flag `g`) finds and `holds` agrees to. */
export function findAll(
  text: string,
  expression: RegExp,
  kind: PersonalDataKind,
  holds: (found: string, start: number) => boolean = () => true,
): Cut[] {
  return [...text.matchAll(expression)]
    .filter(({ 0: found, index }) => holds(found, index))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, kind }));
}

/** An expression for any of some words, the longest first. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s{1,3}'))
    .join('|')})`;

/** The digits of a text in plain ASCII. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\P{N}/gu, '');

/**
 * Makes the check whether what was found in a text ends with a number of its own: "24.11.2026 17" before "år".
 *
 * @param countedWords - what such a number counts
 */
export function createTailCheck(countedWords: readonly string[]) {
  const counted = new RegExp(`^[\\s\\-]?${oneOf(countedWords)}(?!\\p{L})`, 'iu');
  return (text: string, found: string, start: number): boolean =>
    /\s\p{N}{1,2}$/u.test(found) && counted.test(text.slice(start + found.length, start + found.length + 14));
}

/** How many digits a text has, of any script: where it has too few for a number, none need be looked for. */
export const countDigits = (text: string): number => text.match(/\p{N}/gu)?.length ?? 0;

/** Whether a number is a list of small ones that count up by one, such as "10 11 12 13 14". */
export function countsUp(number: string): boolean {
  const pairs = number.normalize('NFKC').match(/\d+/g) ?? [];
  return pairs.length >= 4 && pairs.every((pair, at) => at === 0 || Number(pair) === Number(pairs[at - 1]) + 1);
}

/**
 * Replaces stretches of a text.
 *
 * @param cuts - in order of precedence: what overlaps an earlier one is dropped
 */
export function cutText(
  text: string,
  cuts: readonly Cut[],
  placeholders: Readonly<Record<PersonalDataKind, string>>,
): { text: string; found: PersonalDataKind[] } {
  const kept: Cut[] = [];
  for (const cut of cuts) {
    if (!kept.some(({ start, end }) => cut.start < end && start < cut.end)) kept.push(cut);
  }
  kept.sort((a, b) => a.start - b.start);
  let from = 0;
  let result = '';
  for (const { start, end, kind } of kept) {
    result += text.slice(from, start) + placeholders[kind];
    from = end;
  }
  return { text: result + text.slice(from), found: [...new Set(kept.map(({ kind }) => kind))] };
}
