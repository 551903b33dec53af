/** What is taken out of a text before anything else reads it. */
export type PersonalDataKind = 'cpr' | 'email' | 'phone';

/** A text without personal data, and what kinds were taken out. */
export interface Redacted {
  readonly text: string;
  readonly found: readonly PersonalDataKind[];
}

/** The words that stand where personal data stood. */
export type Placeholders = Readonly<Record<PersonalDataKind, string>>;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** What may stand between the digits of one number: blanks, dots, slashes and every kind of dash. */
const GAP = '[\\s\\u00a0./\\-\\u2010-\\u2015\\u2212\\uff0d]';

/** Ten digits, grouped in any way, that begin like a date; whether they do is looked at below. */
const TEN_DIGITS = new RegExp(`(?<![\\p{N}])(?:\\p{N}${GAP}{0,3}){9}\\p{N}(?![\\p{N}])`, 'gu');

/** A date written dd.mm.yyyy and four more digits. */
const LONG_DATE = new RegExp(
  `(?<![\\p{N}])\\p{N}{2}${GAP}{1,2}\\p{N}{2}${GAP}{1,2}\\p{N}{4}${GAP}{1,3}\\p{N}{4}(?![\\p{N}])`,
  'gu',
);

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/gu;

/** Eight digits in the groups that Danes write phone numbers in, with or without +45. */
const PHONE =
  /(?<![\p{N}§.,])(?:(?:\+|00)\s?45[\s-]?)?\p{N}{2}[\s.-]?\p{N}{2}[\s.-]?\p{N}{2}[\s.-]?\p{N}{2}(?![\p{N}%])/gu;

/**
 * Takes CPR numbers, e-mail addresses and phone numbers out of a text.
 *
 * A CPR number is any ten digits of which the first six are a date (a day of 61-91 is a substitute number), in every
 * spelling. Modulus 11 is not asked for: numbers issued since 2007 need not pass it (cpr.dk, "Personnumre uden
 * kontrolciffer").
 *
 * @param placeholders - what is put in their place
 * @param kept - numbers that may stand, such as those of help lines, as digits only
 */
export function redactPersonalData(text: string, placeholders: Placeholders, kept: ReadonlySet<string>): Redacted {
  const found = new Set<PersonalDataKind>();
  const take = (kind: PersonalDataKind): string => {
    found.add(kind);
    return placeholders[kind];
  };
  const redacted = text
    .replace(INVISIBLE, '')
    .replace(EMAIL, () => take('email'))
    .replace(LONG_DATE, (number) => (isDate(digitsOf(number)) ? take('cpr') : number))
    .replace(TEN_DIGITS, (number) => (isDate(digitsOf(number)) ? take('cpr') : number))
    .replace(PHONE, (number) => (isNoPhone(number, kept) ? number : take('phone')));
  return { text: redacted, found: [...found] };
}

/** Two years ("2015-2022") or a date ("24.11.2026"), which have eight digits too. */
const YEARS_OR_DATE = /^(?:19|20)\d\d\D+(?:19|20)\d\d$|^\d\d\D\d\d\D(?:19|20)\d\d$/;

const isNoPhone = (number: string, kept: ReadonlySet<string>): boolean =>
  kept.has(digitsOf(number).slice(-8)) || YEARS_OR_DATE.test(number.normalize('NFKC'));

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\P{N}/gu, '');

/** Whether digits begin with a day and a month. */
function isDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const isDay = (day >= 1 && day <= 31) || (day >= 61 && day <= 91);
  return isDay && month >= 1 && month <= 12;
}
