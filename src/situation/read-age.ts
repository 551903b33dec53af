import type { AgeFinding } from '../contract/situation-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';

/** Ages that a text may speak of; other numbers are no ages. */
const YOUNGEST = 3;
const OLDEST = 99;

/** Without the word "år" only such a number is taken for an age. */
const YOUNGEST_BARE = 11;
const OLDEST_BARE = 39;

/** A number that stands alone between two signs is taken for an age only where it is one of a young person. */
const YOUNGEST_ALONE = 13;
const OLDEST_ALONE = 30;

/** A pupil of grade n is n + 6 to n + 7 years old; one in 1.g is 16-17 (ages.yaml). */
const GRADE_AGE = 6;
const GYMNASIUM_AGE = 15;

/** How far before an age a word such as "mor" or "storebror" makes it somebody else's. */
const OTHER_REACH = 4;
const SIBLING_REACH = 5;

/** An earlier year is no birth year of anybody that this is about. */
const EARLIEST_BIRTH_YEAR = 1930;

interface AgeRange {
  readonly from: number | null;
  readonly to: number | null;
  /** Tokens that tell it: first and last. */
  readonly first: number;
  readonly last: number;
  readonly derived: boolean;
}

/** An age finding, and whether it was only worked out from a grade. */
export interface ReadAge extends AgeFinding {
  readonly derived: boolean;
}

/**
 * Makes a function that reads the ages of a text, in order.
 *
 * @param ages - corpus/words/ages.yaml
 * @param otherPersons - words for people who are not the young person (corpus/words/negation.yaml)
 */
export function createAgeReader(ages: Words['ages'], otherPersons: ReadonlySet<string>) {
  const sets = wordSets(ages);
  const numbers = new Map(Object.entries(ages.numbers));
  const numberOf = (word: string | undefined): number | null =>
    word === undefined ? null : /^\d{1,4}$/.test(word) ? Number(word) : (numbers.get(word) ?? null);

  const readAt = (tokens: readonly ReadToken[], at: number, text: string, year: number): AgeRange | null => {
    const word = (step: number): string => tokens[at + step]?.word ?? '';
    const number = numberOf(word(0));
    if (number === null) return readWrittenOut(tokens, at, ages, sets);
    // "3. år af STU" is a year of schooling, "3 år" an age.
    if (text[tokens[at]?.end ?? 0] === '.' && sets.yearWords.has(word(1))) return null;
    const written = !/^\d/.test(word(0));
    const derived = readBirthYear(tokens, at, number, year, sets) ?? readGrade(tokens, at, number, text, sets);
    if (derived !== null) return derived;
    if (!inBounds(number)) return null;

    const bound = readOpenAge(tokens, at, number, sets);
    if (bound !== null) return bound;
    const pair = secondOfRange(tokens, at, text, sets.rangeWords, numberOf);
    const end = pair?.at ?? at;
    const last = lastOfAge(tokens, end, pair?.number ?? number, sets);
    if (last === null && !isBareAge(number, written, word, sets, end - at) && !standsAlone(tokens, at, written))
      return null;
    const other = pair?.number ?? number;
    return { from: Math.min(number, other), to: Math.max(number, other), first: at, last: last ?? end, derived: false };
  };

  /**
   * @param tokens - the text's tokens
   * @param text - the text itself
   * @param year - the year that "født i 2008" is counted from
   */
  return (tokens: readonly ReadToken[], text: string, year: number): ReadAge[] => {
    const found: ReadAge[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const range = readAt(tokens, at, text, year);
      if (range === null) continue;
      const start = tokens[range.first]?.start ?? 0;
      const end = tokens[range.last]?.end ?? start;
      found.push({
        from: range.from,
        to: range.to,
        status: statusOfAge(tokens, range, sets, otherPersons),
        quote: text.slice(start, end),
        span: { start, end },
        derived: range.derived,
      });
      at = range.last;
    }
    return tellSiblings(found, (age) => isOfSibling(tokens, age.span.start, sets));
  };
}

type Sets = Record<keyof Words['ages'], ReadonlySet<string>>;

function wordSets(ages: Words['ages']): Sets {
  const entries = Object.entries(ages).map(([key, value]) => [
    key,
    new Set(Array.isArray(value) ? value.map(foldWord) : []),
  ]);
  return Object.fromEntries(entries) as Sets;
}

/** The token that ends an age told by a word after the number ("17-årig", "17 år"), or null where none does. */
function lastOfAge(tokens: readonly ReadToken[], at: number, number: number, sets: Sets): number | null {
  const word = (step: number): string => tokens[at + step]?.word ?? '';
  if (sets.ageEndings.has(word(1))) return at + 1;
  if (!sets.yearWords.has(word(1))) return null;
  if (word(2) === 'old') return at + 2;
  const isPeriod = sets.durationWords.has(word(-1)) || sets.afterDuration.has(word(2));
  const ofChild = sets.agePrepositions.has(word(-1)) && sets.youngWords.has(word(-2));
  return isPeriod || (number < 10 && !ofChild) ? null : at + 1;
}

/** Whether a number without "år" is an age: "pige 19", "hun er 20". `end`: so many words after it its range ends, or 0. */
function isBareAge(number: number, written: boolean, word: (step: number) => string, sets: Sets, end: number): boolean {
  const after = word(end + 1);
  // "Kvinde 44", "en mand på 52": right after such a word a number is an age, however high.
  const reaches = [sets.agePrepositions, sets.youngWords, sets.genderMarks].some((words) => words.has(word(-1)));
  if (number < YOUNGEST_BARE || number > (reaches ? OLDEST : OLDEST_BARE)) return false;
  if (sets.otherUnits.has(after) || sets.notAgeBefore.has(word(-1)) || sets.yearWords.has(after)) return false;
  if (/^\d/.test(after) && !/^\d{2}$/.test(after)) return false;
  const ofPerson = sets.genderMarks.has(word(-1)) && sets.personWords.has(word(-2));
  return ofPerson || sets.personWords.has(word(-1)) || (!written && word(-1) === '');
}

/** Whether a number is all there is between two signs, and an age at which people are young: "Lige løsladt, 19. Hvad nu?" */
function standsAlone(tokens: readonly ReadToken[], at: number, written: boolean): boolean {
  const token = tokens[at];
  const age = Number(token?.word);
  const isOwnClause = token?.clause !== tokens[at - 1]?.clause && token?.clause !== tokens[at + 1]?.clause;
  const isListed = [tokens[at - 1], tokens[at + 1]].some((beside) => /^\d/.test(beside?.word ?? ''));
  return !written && isOwnClause && !isListed && age >= YOUNGEST_ALONE && age <= OLDEST_ALONE;
}

/** "født i 2008": who is born that year turns that age this year. */
function readBirthYear(
  tokens: readonly ReadToken[],
  at: number,
  number: number,
  year: number,
  sets: Sets,
): AgeRange | null {
  const word = (step: number): string => tokens[at + step]?.word ?? '';
  const before = sets.months.has(word(-1)) ? -2 : -1;
  const told = sets.birthWords.has(word(before)) || (word(before) === 'i' && sets.birthWords.has(word(before - 1)));
  if (!told || number < EARLIEST_BIRTH_YEAR || number > year) return null;
  return { from: year - number - 1, to: year - number, first: at, last: at, derived: false };
}

/** "9. klasse", "i 9.", "2.g": an age worked out from the grade. */
function readGrade(
  tokens: readonly ReadToken[],
  at: number,
  number: number,
  text: string,
  sets: Sets,
): AgeRange | null {
  const word = (step: number): string => tokens[at + step]?.word ?? '';
  const of = (youngest: number, last: number): AgeRange => ({
    from: youngest,
    to: youngest + 1,
    first: at,
    last,
    derived: true,
  });
  if (sets.gradeWords.has(word(1)) && number <= 10) return of(number + GRADE_AGE, at + 1);
  if (number >= 7 && number <= 10 && word(-1) === 'i' && text[tokens[at]?.end ?? 0] === '.')
    return of(
      number + GRADE_AGE,
      word(1).length === 1 && tokens[at + 1]?.start === (tokens[at]?.end ?? 0) + 1 ? at + 1 : at,
    );
  return number >= 1 && number <= 3 && word(1) === 'g' ? of(number + GYMNASIUM_AGE, at + 1) : null;
}

/** How far before "fylder 18" the word "før" may stand. */
const BEFORE_REACH = 5;

/** "før de unge fylder 18": they are younger. */
function turnsBefore(tokens: readonly ReadToken[], at: number, sets: Sets): boolean {
  if (!sets.turnsWords.has(tokens[at - 1]?.word ?? '')) return false;
  for (let before = at - 2; before >= at - BEFORE_REACH; before--) {
    const token = tokens[before];
    if (token === undefined || token.clause !== tokens[at]?.clause) return false;
    if (sets.beforeWords.has(token.word)) return true;
  }
  return false;
}

/** "under 18 år", "over 25": an age open at one end, or null. */
function readOpenAge(tokens: readonly ReadToken[], at: number, number: number, sets: Sets): AgeRange | null {
  const word = (step: number): string => tokens[at + step]?.word ?? '';
  if (turnsBefore(tokens, at, sets)) return { from: null, to: number - 1, first: at, last: at, derived: false };
  const isYears = sets.yearWords.has(word(1)) || sets.ageEndings.has(word(1));
  if (
    number < 10 ||
    (!isYears && word(1) !== '') ||
    sets.durationWords.has(word(-2)) ||
    sets.afterDuration.has(word(2))
  )
    return null;
  const told = { first: at - 1, last: isYears ? at + 1 : at, derived: false };
  if (sets.underWords.has(word(-1))) return { from: null, to: number - 1, ...told };
  return sets.overWords.has(word(-1)) ? { from: number, to: null, ...told } : null;
}

/** The second number of a range such as "15-17" or "16 og 17", and its token; null where there is none. */
function secondOfRange(
  tokens: readonly ReadToken[],
  at: number,
  text: string,
  rangeWords: ReadonlySet<string>,
  numberOf: (word: string | undefined) => number | null,
): { number: number; at: number } | null {
  const self = tokens[at];
  const next = tokens[at + 1];
  if (self === undefined || next === undefined) return null;
  const direct = numberOf(next.word);
  if (direct !== null && inBounds(direct) && /^\s*[-–—/]\s*$/.test(text.slice(self.end, next.start)))
    return { number: direct, at: at + 1 };
  const second = numberOf(tokens[at + 2]?.word);
  return rangeWords.has(next.word) && second !== null && second >= YOUNGEST_BARE && inBounds(second)
    ? { number: second, at: at + 2 }
    : null;
}

const inBounds = (number: number): boolean => number >= YOUNGEST && number <= OLDEST;

/** An age or grade told in one word or two: "sekstenårig", "niende klasse", "niendeklasse", "i niende". */
function readWrittenOut(tokens: readonly ReadToken[], at: number, ages: Words['ages'], sets: Sets): AgeRange | null {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const grade = ages.gradeNumbers[word];
  const of = (number: number, last: number): AgeRange => ({
    from: number + GRADE_AGE,
    to: number + GRADE_AGE + 1,
    first: at,
    last,
    derived: true,
  });
  for (const ending of sets.ageEndings)
    if (word.includes(ending)) {
      const number = ages.numbers[word.slice(0, word.indexOf(ending))];
      if (number !== undefined) return { from: number, to: number, first: at, last: at, derived: false };
    }
  if (grade !== undefined && sets.gradeWords.has(next)) return of(grade, at + 1);
  if (grade !== undefined && grade >= 5 && tokens[at - 1]?.word === 'i') return of(grade, at);
  for (const [name, number] of Object.entries(ages.gradeNumbers))
    if (word.startsWith(name) && word.slice(name.length).startsWith('klas')) return of(number, at);
  return null;
}

function statusOfAge(
  tokens: readonly ReadToken[],
  { first, from }: AgeRange,
  sets: Sets,
  otherPersons: ReadonlySet<string>,
): AgeFinding['status'] {
  let isNow = false;
  for (let at = first - 1; at >= 0 && at >= first - OTHER_REACH; at--) {
    const token = tokens[at];
    if (token === undefined || token.clause !== tokens[first]?.clause) break;
    if (sets.nowWords.has(token.word)) isNow = true;
    if (sets.pastWords.has(token.word)) return isNow ? 'present' : 'past';
    if (sets.youngWords.has(token.word)) return 'present';
    if (otherPersons.has(token.word) || ((from ?? 0) > OLDEST_ALONE && sets.parentWords.has(token.word)))
      return 'other';
  }
  return 'present';
}

/** Whether the age that begins at an offset is told of a brother or sister, or of one of several: "bror på 20". */
function isOfSibling(tokens: readonly ReadToken[], start: number, sets: Sets): boolean {
  const first = tokens.findIndex((token) => token.end > start);
  for (let at = first - 1; at >= 0 && at >= first - SIBLING_REACH; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence || sets.subjectWords.has(token.word)) break;
    if (sets.siblingWords.has(token.word)) return true;
  }
  return false;
}

/** Siblings' ages are others' where the text tells an age besides; else "min lillebror på 16" is whom it is about. */
function tellSiblings(ages: readonly ReadAge[], isSibling: (age: ReadAge) => boolean): ReadAge[] {
  const siblings = new Set(ages.filter((age) => age.status === 'present' && isSibling(age)));
  const hasOwn = ages.some((age) => age.status === 'present' && !siblings.has(age));
  return ages.map((age) => (hasOwn && siblings.has(age) ? { ...age, status: 'other' } : age));
}
