import { squash } from './entry-names.ts';

/** The words that tell a word cut in two from two words. */
export interface KnownWords {
  /** Words that stand whole within a line, in lower case. */
  readonly whole: ReadonlySet<string>;
  /** Words with a hyphen that stand whole within a line, in lower case. */
  readonly hyphenated: ReadonlySet<string>;
}

const WORDS = /[\p{L}\d]+(?:-[\p{L}\d]+)*/gu;

/** Collects the known words: of lines without their first and last word, which may be cut, and of texts of our own. */
export function collectWords(lines: readonly string[], texts: readonly string[]): KnownWords {
  const inner = lines.flatMap((line) => line.replaceAll(' -', '-').match(WORDS)?.slice(1, -1) ?? []);
  const all = [...inner, ...texts.flatMap((text) => text.match(WORDS) ?? [])].map((word) => word.toLowerCase());
  return { whole: new Set(all), hyphenated: new Set(all.filter((word) => word.includes('-'))) };
}

const OPEN_ADDRESS = /(?:https?:\/\/|www\.)\S*$/;
const ONE_TOKEN = /^\S+$/;

/** Whether a line ends within an address that `next` carries on. `apart` tells of an empty line between them. */
export function carriesAddressOn(line: string, next: string, apart: boolean): boolean {
  const address = OPEN_ADDRESS.exec(line)?.[0];
  if (address === undefined || !ONE_TOKEN.test(next)) return false;
  return address.endsWith('-') || (!apart && /^[\p{Ll}\d]/u.test(next) && /[-/.]/.test(next));
}

/**
 * Joins a line to the one before it: an address and a word that was cut are made whole, a hyphen that belongs to the
 * word stays ("IPS-konsulent", "ikke-parat", "skole- og").
 */
export function joinLines(before: string, next: string, known: KnownWords): string {
  if (OPEN_ADDRESS.test(before) && ONE_TOKEN.test(next)) return before + next;
  const [, first] = /([\p{L}\d]+)-$/u.exec(before) ?? [];
  const [second = ''] = /^[\p{L}\d]+/u.exec(next) ?? [];
  if (first !== undefined) {
    if (/^(og|eller|samt)$/.test(second)) return `${before} ${next}`;
    if (keepsHyphen(first, second, known)) return before + next;
    return before.slice(0, -1) + next;
  }
  const [last = ''] = /[\p{L}\d]+$/u.exec(before) ?? [];
  const joined = (last + second).toLowerCase();
  const cut = second !== '' && last.length > 3 && /^\p{Ll}/u.test(second) && known.whole.has(joined);
  const bothWords = known.whole.has(last.toLowerCase()) && known.whole.has(second.toLowerCase());
  return cut && !bothWords ? before + next : `${before} ${next}`;
}

function keepsHyphen(first: string, second: string, { whole, hyphenated }: KnownWords): boolean {
  if (/^[\p{Lu}\d]+$/u.test(first) || !/^\p{Ll}/u.test(second)) return true;
  if (hyphenated.has(`${first}-${second}`.toLowerCase())) return true;
  if (whole.has(squash(first + second))) return false;
  // "ikke-" before a word that stands alone elsewhere; other first parts are halves of a word.
  return first.toLowerCase() === 'ikke';
}
