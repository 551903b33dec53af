import { distance } from 'fastest-levenshtein';
import type { ReadToken } from '../language/lexicon.ts';

/** A practice's name as words without anything but letters and digits. */
export interface SpelledName {
  readonly id: string;
  readonly spelled: readonly string[];
}

/** Tokens that stand for a practice's name, first and last. */
interface ShortMention {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** Words of the name with so few letters may be left out, and as few may stand between. */
const SMALL_WORD = 3;
const SMALL_TOKEN = 2;

/** A name is meant where so much of its letters is there, in so many words, or in more words whatever the share. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 2;
const ENOUGH_WORDS = 3;

const SHORTEST_ABBREVIATION = 3;
const SHORTEST_MISSPELLED = 5;
const MOST_DIFFERENCE = 0.2;
const SHORTEST_DRAWN_TOGETHER = 6;
const LEAST_DRAWN_TOGETHER = 0.5;

/**
 * Finds the one practice that a question names in short at its start or its end: "styrket tidl inds", "proj udd.parat",
 * "måltal i styring". Ordinary words make a name only there, and only where no other practice is as near.
 *
 * @param keys - the message's words without anything but letters and digits
 * @param leads - words that may stand before a name that opens a message: "det der med"
 */
export function findShortName(
  names: readonly SpelledName[],
  keys: readonly string[],
  tokens: readonly ReadToken[],
  leads: ReadonlySet<string>,
): ShortMention | null {
  const opening = tokens.findIndex(({ word }) => !leads.has(word));
  const found = names
    .flatMap(({ id, spelled }) =>
      [...keys.keys()].flatMap((first) => {
        const aligned = align(spelled, keys, first);
        const isPlaced = first === opening || (aligned !== null && aligned.last === keys.length - 1);
        return aligned !== null && isPlaced ? [{ id, first, ...aligned }] : [];
      }),
    )
    .sort((a, b) => b.letters - a.letters);
  const [best] = found;
  const other = found.find(({ id }) => id !== best?.id);
  if (best === undefined || other?.letters === best.letters) return null;
  return { id: best.id, first: best.first, last: best.last };
}

/** How far a name's words stand in order from a token on; null where too little of it does. */
function align(
  spelled: readonly string[],
  keys: readonly string[],
  first: number,
): { readonly last: number; readonly letters: number } | null {
  let last = -1;
  let letters = 0;
  let words = 0;
  let word = 0;
  for (let at = first; at < keys.length && word < spelled.length; at++) {
    const key = keys[at] ?? '';
    while (word < spelled.length && !standsFor(key, spelled[word] ?? '') && (spelled[word] ?? '').length <= SMALL_WORD)
      word++;
    const meant = spelled[word] ?? '';
    if (meant !== '' && standsFor(key, meant)) {
      if (meant.length > SMALL_WORD) words++;
      letters += meant.length;
      last = at;
      word++;
    } else if (at === first || key.length > SMALL_TOKEN) break;
  }
  const share = letters / spelled.join('').length;
  const isEnough = words >= ENOUGH_WORDS || (words >= FEWEST_WORDS && share >= LEAST_SHARE);
  return isEnough ? { last, letters } : null;
}

/** Whether a written word is a word of a name: the same, its beginning, misspelled, or drawn together ("uddhjælp"). */
function standsFor(key: string, word: string): boolean {
  if (key === word) return true;
  if (key.length < SHORTEST_ABBREVIATION || key[0] !== word[0]) return false;
  if (word.startsWith(key)) return true;
  const isMisspelled =
    key.length >= SHORTEST_MISSPELLED && distance(key, word) <= Math.max(1, Math.floor(word.length * MOST_DIFFERENCE));
  const isDrawnTogether =
    key.length >= SHORTEST_DRAWN_TOGETHER && key.length >= word.length * LEAST_DRAWN_TOGETHER && isWithin(key, word);
  return isMisspelled || isDrawnTogether;
}

/** Whether the letters of one word stand in another in their order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}
