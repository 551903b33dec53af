import type { PersonalData } from '../corpus/personal-data-schema.ts';
import { type Cut, countDigits, countsUp, createTailCheck, digitsOf, findAll, oneOf } from './cut-text.ts';
import { createLastFourFinder } from './find-last-four.ts';

/** What may stand between any two digits of one number: blanks, dots, slashes and every kind of dash. */
const GAP = '[\\s./\\-\\u00ad\\u2010-\\u2015\\u2212\\uff0d\\uff0e\\uff0f]';

/** What may stand between the date and the last four: also brackets, commas and the like. */
const BREAK = '[\\s./\\-,:;_*|()\\[\\]\'"\\u2010-\\u2015\\u2212\\uff0d\\uff0e\\uff0f]';

const BEFORE = '(?<!\\p{N})';
const AFTER = '(?!\\p{N})';
const DIGIT_PAIR = `\\p{N}${GAP}?\\p{N}`;

/** Ten digits, grouped in any way, that begin like a date. */
const TEN_DIGITS = new RegExp(`${BEFORE}(?:\\p{N}${GAP}{0,3}){9}\\p{N}${AFTER}`, 'gu');

/** A date of six digits, then something, then four digits or the four signs that hide them. */
const DATE_AND_FOUR = new RegExp(
  `${BEFORE}(?:\\p{N}{2}${GAP}{0,3}){2}\\p{N}{2}${BREAK}{1,5}(?:${DIGIT_PAIR}${GAP}?${DIGIT_PAIR}${AFTER}|[xX*]{4}(?![\\p{L}\\p{N}]))`,
  'gu',
);

/** A date with its century, or with a day or month of one digit, and four more digits. */
const LONG_DATE = new RegExp(
  `${BEFORE}\\p{N}{1,2}${GAP}{1,2}\\p{N}{1,2}${GAP}{1,2}(?:\\p{N}{4}|\\p{N}{2})${GAP}{1,3}\\p{N}{4}${AFTER}`,
  'gu',
);

/** A range of thousands ("10.100-12.000") is no CPR number. */
const AMOUNTS = /^\d{1,3}\.\d{3}\D{1,3}\d{1,3}\.\d{3}$/;

/** Six and four signs that are digits, or letters that a scanner takes them for; what a scanner reads is plain. */
const SCANNED =
  /(?<![0-9A-Za-zÆØÅæøå])(?:[0-9OolIiSBEZz][\s./-]?){6}[\s./-]{0,2}[0-9OolIiSBEZz]{4}(?![0-9A-Za-zÆØÅæøå])/g;
const SCANNED_FOR: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  l: '1',
  I: '1',
  i: '1',
  E: '3',
  S: '5',
  B: '8',
  Z: '2',
  z: '2',
};

/** So many of the ten must be digits, where not all are words: the last four may be hidden, or a scanner's letters. */
const FEWEST_DIGITS = 6;

/** Whether ten signs are a date and four more, of which a scanner has taken some for letters. */
function isSmudged(found: string): boolean {
  const signs = found.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [];
  const digits = signs.map((sign) => SCANNED_FOR[sign] ?? sign).join('');
  return signs.filter((sign) => /\d/.test(sign)).length >= FEWEST_DIGITS && /\p{L}/u.test(found) && isDate(digits);
}

/** Days of one date: 61-91 are those of substitute numbers (cpr.dk, "Erstatningspersonnumre"). */
const isDay = (day: number): boolean => (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Whether digits begin with a day and a month. */
const isDate = (digits: string): boolean => isDay(Number(digits.slice(0, 2))) && isMonth(Number(digits.slice(2, 4)));

/**
 * Makes the finder of CPR numbers: any ten digits that begin with a day and a month, in every spelling. Modulus 11 is
 * not asked for: numbers issued since 2007 need not pass it (cpr.dk, "Personnumre uden kontrolciffer").
 */
export function createCprFinder({
  months,
  lastFourWords,
  countedWords,
  digits,
}: PersonalData): (text: string) => Cut[] {
  const named = new RegExp(
    `${BEFORE}\\p{N}{1,2}\\.?\\s{0,2}${oneOf(months)}\\.?\\s{0,2}\\p{N}{2,4}\\s{0,2}[\\-/\\u2010-\\u2015]\\s{0,2}\\p{N}{4}${AFTER}`,
    'giu',
  );
  const word = `(?:\\p{N}|${oneOf(Object.keys(digits))})`;
  const spelled = new RegExp(`(?<![\\p{L}\\p{N}])(?:${word}[\\s,.\\-]{1,3}){9}${word}(?![\\p{L}\\p{N}])`, 'giu');
  const findLastFour = createLastFourFinder({ lastFourWords, digits });
  const spelledDigits = (text: string): string =>
    (text.match(/\p{L}+|\p{N}/gu) ?? []).map((part) => digits[part.toLowerCase()] ?? part).join('');

  const hasOwnTail = createTailCheck(countedWords);
  const isNumber = (text: string): boolean =>
    isDate(digitsOf(text)) && !AMOUNTS.test(text.normalize('NFKC')) && !countsUp(text);
  const isLongDate = (text: string): boolean => {
    const [day = 0, month = 0] = (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number);
    return isDay(day) && isMonth(month);
  };

  return (text) => {
    const isTenDigits = (found: string, start: number): boolean => isNumber(found) && !hasOwnTail(text, found, start);
    if (countDigits(text) < FEWEST_DIGITS)
      return [...findLastFour(text), ...findAll(text, spelled, 'cpr', (found) => isDate(spelledDigits(found)))];
    return [
      ...findAll(text, LONG_DATE, 'cpr', isLongDate),
      ...findAll(text, DATE_AND_FOUR, 'cpr', isTenDigits),
      ...findAll(text, TEN_DIGITS, 'cpr', isTenDigits),
      ...findAll(text, named, 'cpr'),
      ...findLastFour(text),
      ...findAll(text, SCANNED, 'cpr', isSmudged),
      ...findAll(text, spelled, 'cpr', (found) => isDate(spelledDigits(found))),
    ];
  };
}
