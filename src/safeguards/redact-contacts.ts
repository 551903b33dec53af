import type { PersonalData } from '../corpus/personal-data-schema.ts';
import { type Cut, countDigits, countsUp, createTailCheck, digitsOf, findAll, oneOf } from './cut-text.ts';

const AT = '(?:\\s?@\\s?|\\uff20|\\s?[(\\[](?:at|a|snabel-?a)[)\\]]\\s?|\\ssnabel-?a\\s)';
const DOT = '(?:\\.|\\uff0e|\\s?[(\\[](?:dot|punktum)[)\\]]\\s?|\\s(?:dot|punktum)\\s)';

/** An e-mail address, also one written so that machines should not see it. */
const EMAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}${AT}[\\p{L}\\p{N}-]{1,63}(?:${DOT}[\\p{L}\\p{N}-]{1,63}){1,6}`,
  'giu',
);

const HANDLE = /(?<![\p{L}\p{N}@./])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,30}/gu;

/** What may stand between the digits of a phone number. */
const GAP = '[\\s./\\-\\u2010-\\u2015]';

/** Eight digits in any groups, with or without the country's code. */
const DANISH = new RegExp(
  `(?<![\\p{N}§.,])(?:\\(?(?:\\+|00)\\s?45\\)?${GAP}{0,2})?(?:\\p{N}${GAP}{0,2}){7}\\p{N}(?![\\p{N}%])`,
  'gu',
);

/** A phone number has so many digits, with its country's code. */
const FEWEST_DIGITS = 7;

/** A number with another country's code. */
const FOREIGN = new RegExp(`(?<![\\p{N}+])(?:\\+|00(?=[1-9]))\\p{N}(?:[()]?${GAP}?[()]?\\p{N}){6,14}(?!\\p{N})`, 'gu');

/** Two years ("2015-2022"), a date ("24.11.2026", "2026-11-24"), times ("08.00-16.00") and amounts ("10.000.000"). */
const NO_PHONE = [
  /^(?:19|20)\d\d\D+(?:19|20)\d\d$/,
  /^(?:0[1-9]|[12]\d|3[01])\D{1,2}(?:0[1-9]|1[0-2])\D{1,2}(?:19|20)\d\d$/,
  /^(?:19|20)\d\d\D(?:0[1-9]|1[0-2])\D(?:0[1-9]|[12]\d|3[01])$/,
  /^[0-2]\d[.:][0-5]\d\s?[-\u2010-\u2015]\s?[0-2]\d[.:][0-5]\d$/,
  /^\d{1,3}(?:\.\d{3})+$/,
  /^\d{2}\s?[-\u2010-\u2015]\s?\d{2}\s{1,2}\d{2}\s?[-\u2010-\u2015]\s?\d{2}$/,
];

/**
 * Makes the finder of e-mail addresses, profiles, phone numbers and numbers of accounts, cases and the like.
 *
 * @param kept - numbers that may stand, such as those of help lines, as digits only
 */
export function createContactFinder(
  { identifierWords, profileWords, numberWords, unitWords, countedWords }: PersonalData,
  kept: ReadonlySet<string>,
): (text: string) => Cut[] {
  const identifier = new RegExp(
    `(?<=(?<![\\p{L}\\p{N}])${oneOf(identifierWords)}\\s{0,2}(?:er\\s|:|=|\\s)\\s{0,2})(?=[^\\s]{0,20}\\p{N})(?:\\p{L}{1,6}[./\\-])?[\\p{L}\\p{N}](?:[\\s./\\-]?[\\p{L}\\p{N}]*\\p{N}[\\p{L}\\p{N}]*){1,8}`,
    'giu',
  );
  const profile = new RegExp(
    `(?<=(?<![\\p{L}\\p{N}])${oneOf(profileWords)}\\s{0,2}:\\s{0,2})[\\p{L}\\p{N}_][\\p{L}\\p{N}_.\\-]{1,40}`,
    'giu',
  );
  const afterWord = new RegExp(`(?<![\\p{L}\\p{N}])${oneOf(numberWords)}[\\s:]{0,3}(?:er\\s)?$`, 'iu');
  const beforeUnit = new RegExp(`^\\s?${oneOf(unitWords)}(?![\\p{L}\\p{N}])`, 'iu');
  const hasOwnTail = createTailCheck(countedWords);
  /** So many characters around a number are looked at for the word that says what it is. */
  const reach = 16;

  return (text) => {
    const isPhone = (found: string, start: number): boolean => {
      const plain = found.normalize('NFKC');
      return (
        !kept.has(digitsOf(found).slice(-8)) &&
        !countsUp(found) &&
        !hasOwnTail(text, found, start) &&
        !NO_PHONE.some((shape) => shape.test(plain)) &&
        !afterWord.test(text.slice(Math.max(0, start - reach), start)) &&
        !beforeUnit.test(text.slice(start + found.length, start + found.length + reach))
      );
    };
    const hasPhone = countDigits(text) >= FEWEST_DIGITS;
    return [
      ...findAll(text, EMAIL, 'email'),
      ...findAll(text, identifier, 'number'),
      ...findAll(text, profile, 'profile'),
      ...findAll(text, HANDLE, 'profile'),
      ...(hasPhone ? findAll(text, FOREIGN, 'phone', isPhone) : []),
      ...(hasPhone ? findAll(text, DANISH, 'phone', isPhone) : []),
    ];
  };
}
