import type { Names } from '../corpus/names-schema.ts';
import type { Cut } from './cut-text.ts';
import { endsBefore, type NameToken, readNameTokens } from './name-tokens.ts';

/** So many words at most make one name. */
const LONGEST_NAME = 5;

/** So far before "hedder" a thing is looked for that has the name. */
const THING_REACH = 5;

/** A name that a number of years follows: "Liv, 17 år", "Liv på 17". */
const AGE_FOLLOWS = /^(?:,| er| på|\s?\()\s?\p{N}{2}(?![\p{N}-])/u;
const IS_OLD = /^ er \p{N}{2}(?![\p{N}-])/u;

/** Letters that Danish words do not have and names from elsewhere do. */
const FOREIGN_LETTER = /[çğıİşłżźśńćęąřčšžťďůșțăâőű]/iu;

/** Endings of Danish nouns that may stand where a name stands: "Kontanthjælpsmodtageren er 24". */
const NOUN_ENDING = /(?:en|et|ne|er|ere|ing|hed|ende|mand|kvinde|dreng|pige|elev)$/;

const lowerAll = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

/** Phrases by their last word: the words of each, and whether a colon belongs to it. */
type Phrases = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly colon: boolean }[]>;

function phrasesOf(phrases: readonly string[]): Phrases {
  const byLast = new Map<string, { words: readonly string[]; colon: boolean }[]>();
  for (const phrase of phrases) {
    const words = phrase.toLowerCase().replace(/[.:]/g, '').split(/\s+/);
    const last = words.at(-1) ?? '';
    byLast.set(last, [...(byLast.get(last) ?? []), { words, colon: phrase.endsWith(':') }]);
  }
  return byLast;
}

/**
 * Makes the finder of people's names: given names and surnames that the lists have, and whatever stands where a name
 * stands ("hedder …", "min elev …", in a signature). Names cannot be promised to be found: see npm run eval:privacy.
 *
 * @param keptPhrases - names that are nobody's: of practices, organisations and places
 */
export function createNameFinder(names: Names, keptPhrases: readonly string[]): (text: string) => Cut[] {
  const ambiguous = lowerAll(names.ambiguous);
  const given = lowerAll([...names.given, ...names.ambiguous]);
  const surnames = lowerAll(names.surnames);
  const particles = new Set(names.particles);
  const notNames = lowerAll(names.notNames);
  const things = lowerAll(names.things);
  const introducers = phrasesOf(names.introducers);
  const people = phrasesOf(names.people);
  const roleWords = lowerAll(names.people);
  const speech = phrasesOf(names.speech);
  const placePrepositions = new Set(names.placePrepositions);
  const signatures = phrasesOf(names.signatures);
  const kept = keptIndex(keptPhrases);
  const keptWords = lowerAll(keptPhrases.flatMap((phrase) => phrase.split(/[^\p{L}]+/u)));

  /** A word of a list, also with the s of a possessive. */
  const isOf = (list: ReadonlySet<string>, { lower, bare }: NameToken): boolean =>
    list.has(lower) || list.has(bare) || (lower.includes('-') && list.has(lower.split('-')[0] ?? ''));
  const isSurname = (token: NameToken): boolean => isOf(surnames, token) || /\p{L}{3}sens?$/u.test(token.lower);
  const isInstitution = ({ lower }: NameToken): boolean =>
    !surnames.has(lower) && names.institutionEndings.some((ending) => lower.endsWith(ending));

  return (text) => {
    const tokens = readNameTokens(text);
    const keptTokens = kept(tokens);
    const adjoins = (at: number): boolean => /^(?:\s|\.\s|-)$/.test(tokens[at]?.gap ?? '');
    /** Belongs to a known name that is nobody's; "Tim" and "Lund" are towns only behind "i", "fra" and the like. */
    const isKept = (at: number): boolean => {
      const token = tokens[at];
      if (token === undefined || !keptTokens.has(at)) return false;
      const isName = given.has(token.lower) || (isOf(surnames, token) && adjoins(at) && tokens[at - 1]?.capital);
      const alone = !keptTokens.has(at - 1) && !keptTokens.has(at + 1);
      return !(isName && alone) || placePrepositions.has(tokens[at - 1]?.lower ?? '');
    };
    const maybeName = (at: number): boolean => {
      const token = tokens[at];
      return (
        token?.capital === true &&
        !isKept(at) &&
        !notNames.has(token.lower) &&
        !roleWords.has(token.lower) &&
        (!token.shouted || isOf(given, token) || isSurname(token))
      );
    };
    /** Where a name that begins at a token ends (exclusive). */
    const endOf = (first: number): number => {
      let at = first + 1;
      while (at < first + LONGEST_NAME && adjoins(at)) {
        if (maybeName(at)) at++;
        else if (particles.has(tokens[at]?.lower ?? '') && adjoins(at + 1) && maybeName(at + 1)) at += 2;
        else break;
      }
      return at;
    };
    const follows = (at: number, phrases: Phrases): boolean =>
      (phrases.get(tokens[at - 1]?.lower ?? '') ?? []).some(
        ({ words, colon }) => endsBefore(tokens, at, words) && (colon === /:/.test(tokens[at]?.gap ?? '') || !colon),
      );
    const ofThing = (at: number): boolean =>
      tokens.slice(Math.max(0, at - THING_REACH), at).some(({ lower }) => things.has(lower));

    const isListed = (at: number): boolean => {
      const token = tokens[at] as NameToken;
      if (!isOf(given, token) || isKept(at)) return false;
      const next = tokens[at + 1];
      const surnamed = token.capital
        ? next?.capital === true && adjoins(at + 1) && isSurname(next)
        : isSmallSurname(at + 1);
      if (!token.capital) return surnamed;
      if (token.shouted && token.word.length < 4) return surnamed;
      if (surnamed || !isOf(ambiguous, token)) return true;
      return AGE_FOLLOWS.test(text.slice(token.end, token.end + 8));
    };
    /** A surname in small letters, behind a given name in small letters. */
    const isSmallSurname = (at: number): boolean => {
      const [given, surname] = [tokens[at - 1], tokens[at]];
      return given?.capital === false && surname?.capital === false && adjoins(at) && isOf(surnames, surname);
    };
    const isTold = (at: number): boolean => {
      const token = tokens[at] as NameToken;
      if (!follows(at, introducers) || ofThing(at)) return false;
      return maybeName(at) || (isOf(given, token) && !isKept(at));
    };
    const isPerson = (at: number): boolean =>
      maybeName(at) && /^,?\s$/.test(tokens[at]?.gap ?? '') && follows(at, people);
    /** A capitalised word that no list has and that nothing shows to be something else. */
    const isUnknown = (at: number): boolean => {
      const token = tokens[at];
      return (
        token !== undefined &&
        maybeName(at) &&
        !/^\p{Lu}{2}/u.test(token.word) &&
        !keptWords.has(token.lower) &&
        !isInstitution(token) &&
        !placePrepositions.has(tokens[at - 1]?.lower ?? '')
      );
    };
    const isSpokenOf = (at: number): boolean => {
      const token = tokens[at] as NameToken;
      if (!isUnknown(at)) return false;
      // After "sagde:" anything begins with a capital.
      if (FOREIGN_LETTER.test(token.word) || (follows(at, speech) && !token.opens)) return true;
      if (adjoins(at + 1) && !token.opens && isUnknown(at + 1) && !adjoins(at + 2)) return true;
      const after = text.slice(token.end, token.end + 8);
      return token.opens ? IS_OLD.test(after) && !NOUN_ENDING.test(token.lower) : AGE_FOLLOWS.test(after);
    };
    const isSigned = (at: number): boolean =>
      maybeName(at) && /^[\s,.!]{1,4}$/.test(tokens[at]?.gap ?? '') && follows(at, signatures);
    const isSurnamed = (at: number): boolean => {
      const next = tokens[at + 1];
      return maybeName(at) && next !== undefined && adjoins(at + 1) && maybeName(at + 1) && isSurname(next);
    };

    const cuts: Cut[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (!(isListed(at) || isTold(at) || isPerson(at) || isSigned(at) || isSurnamed(at) || isSpokenOf(at))) continue;
      const end = Math.max(endOf(at), isSmallSurname(at + 1) ? at + 2 : at + 1);
      const last = tokens[end - 1] as NameToken;
      if (end - at > 1 && isInstitution(last)) continue;
      // A given name that no list has before a surname that one has.
      const first = adjoins(at) && isUnknown(at - 1) ? at - 1 : at;
      cuts.push({ start: tokens[first]?.start ?? 0, end: last.end, kind: 'name' });
      at = end - 1;
    }
    return cuts;
  };
}

/** Makes the finder of tokens that belong to phrases which may stand. */
function keptIndex(phrases: readonly string[]): (tokens: readonly NameToken[]) => ReadonlySet<number> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = readNameTokens(phrase).map(({ lower }) => lower);
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (tokens) => {
    const found = new Set<number>();
    const keep = (at: number, first: string): void => {
      for (const words of byFirst.get(first) ?? [])
        if (words.every((word, step) => step === 0 || tokens[at + step]?.lower === word))
          for (let step = 0; step < words.length; step++) found.add(at + step);
    };
    tokens.forEach(({ lower }, at) => {
      keep(at, lower);
      if (lower.endsWith('s')) keep(at, lower.slice(0, -1));
    });
    return found;
  };
}
