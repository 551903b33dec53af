import { plainWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { keyOf, type NameLabel, type NameWord } from './name-words.ts';
import { slipsBetween } from './slips-between.ts';

/** Tokens that hold words of a practice's name: first and last. */
export interface TellingName {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  /** The weight of the name's words that stand there, by how well they are spelled. */
  readonly told: number;
  /** Which share of the name's weight that is, 0-1. */
  readonly share: number;
  /** Whether they stand in the name's order. */
  readonly isOrdered: boolean;
  /** Whether it is a name of one word. */
  readonly isSingle: boolean;
}

/** So many other words may stand among a name's. */
const MOST_BETWEEN = 2;

/** What each word of meaning that is none of the name's takes from what is told. */
const STRANGER_COST = 0.5;

/** What it takes that a name would go on over a comma: "i en virksomhed, og virksomheden". */
const CLAUSE_COST = 1.5;

/** An inflected word speaks a little less for a name than the word itself: Ungeguides are not "ungeguider". */
const INFLECTED = 0.97;

/** How well a word stands for another that it is a part of, that is a part of it, that is misspelled or cut short. */
const AS_COMPOUND = 0.8;
const MISSPELLED = 0.8;
const CUT_SHORT = 0.7;

/** Marks a known word that may only be cut short where the name's word before it stands before it: "tidl inds". */
const IN_COMPANY = -1;

/** A full stop and a space. */
const FULL_STOP = 2;

/** Stands for a word and the next one run together. */
const FOR_BOTH = 2;

/** Shorter words stand in many others by chance, and are close to many. */
const SHORTEST_PART = 5;
const SHORTEST_MISSPELLED = 5;
const MOST_DIFFERENCE = 0.2;
const SHORTEST_ABBREVIATION = 3;
const SHORTEST_DRAWN_TOGETHER = 6;
const LEAST_DRAWN_TOGETHER = 0.5;

/** How much more it means that much of a name stands there than that its words are telling. */
const SHARE_WEIGHT = 8;

/**
 * Finds where words of practices' names stand near each other, in any order and inflection, in compounds and cut short:
 * "den fremskudte FGU-indsats", "styrket tidl inds", "Hedensteds støberi".
 *
 * @param isKnown - whether a word is known as it stands, so that it is none of a name's words misspelled
 * @returns one a practice
 */
export function findTellingNames(
  labels: readonly NameLabel[],
  tokens: readonly ReadToken[],
  isKnown: (token: ReadToken) => boolean,
): TellingName[] {
  const likeness = createLikeness(tokens, isKnown);
  const best = new Map<string, TellingName>();
  for (const label of labels) {
    const found = label.weight === 0 ? null : findLabel(label, tokens, likeness);
    const known = best.get(label.id);
    if (found !== null && (known === undefined || rankOf(known) < rankOf(found))) best.set(label.id, found);
  }
  return [...best.values()];
}

const rankOf = ({ told, share }: TellingName): number => told + SHARE_WEIGHT * share;

/** How well each token stands for a word, 0-1; {@link FOR_BOTH} where it stands for the next one of the name too. */
type Likeness = (word: NameWord, next: NameWord | undefined) => readonly number[];

function findLabel(label: NameLabel, tokens: readonly ReadToken[], likeness: Likeness): TellingName | null {
  const { words } = label;
  const rows = words.map((word, at) => {
    const before = words[at - 1];
    // "jobbroen" is both words of Job-bro.
    const joined = before === undefined ? [] : likeness(before, word);
    return likeness(word, words[at + 1]).map((value, token) => Math.min(1, joined[token] === FOR_BOTH ? 1 : value));
  });
  let best: TellingName | null = null;
  for (const first of tokens.keys()) {
    // A small word begins only a name that it stands first in: "i Ung i uddannelse".
    const begins = tokens[first]?.stop === true ? rows.slice(0, 1) : rows;
    if (!begins.some((row) => (row[first] ?? 0) > 0)) continue;
    const found = findFrom(first, label, tokens, rows);
    if (found !== null && (best === null || found.told > best.told)) best = found;
  }
  return best;
}

/** The most telling of the stretches that begin with a token. */
function findFrom(
  first: number,
  { id, words, weight }: NameLabel,
  tokens: readonly ReadToken[],
  rows: readonly (readonly number[])[],
): TellingName | null {
  const found = words.map((): Found => ({ value: 0, token: 0 }));
  let cost = 0;
  let best: TellingName | null = null;
  for (let last = first; last < Math.min(tokens.length, first + words.length + MOST_BETWEEN); last++) {
    const [before, token] = [last > first ? tokens[last - 1] : undefined, tokens[last]];
    if (token === undefined || (before !== undefined && isCutOff(before, token))) break;
    if (before !== undefined && before.clause !== token.clause && before.sentence === token.sentence)
      cost += CLAUSE_COST;
    if (!takeToken(words, rows, last, found)) {
      if (!token.stop) cost += STRANGER_COST;
      continue;
    }
    const told = words.reduce((sum, word, at) => sum + word.weight * (found[at]?.value ?? 0), -cost);
    if (best !== null && (told < best.told || (told === best.told && last !== best.last + 1))) continue;
    const share: number = Math.max(0, told) / weight;
    best = { id, first, last, told, share, isOrdered: isOrdered(found), isSingle: words.length === 1 };
  }
  return best;
}

/** How well a word of a name stands in a text, and by which token; 0 where it does not. */
interface Found {
  readonly value: number;
  readonly token: number;
}

/** Whether the words that stand there as they are stand in the name's order. */
function isOrdered(found: readonly Found[]): boolean {
  const order = found.filter(({ value }) => value > AS_COMPOUND).map(({ token }) => token);
  return order.every((token, at) => token >= (order[at - 1] ?? 0));
}

/** Whether a sentence ends between two words: not after "oblig." in "oblig. tilbud". */
const isCutOff = (before: ReadToken, token: ReadToken): boolean =>
  before.sentence !== token.sentence && (token.capital || token.start - before.end > FULL_STOP);

/** Lets a token stand for the words of a name that it is like; whether it stands for any. */
function takeToken(
  words: readonly NameWord[],
  rows: readonly (readonly number[])[],
  token: number,
  found: Found[],
): boolean {
  const served = new Set<string>();
  for (const [at, { stem }] of words.entries()) {
    const likeness = rows[at]?.[token] ?? 0;
    const own = found[at];
    const company = found[at - 1];
    const isInCompany = company !== undefined && company.value > 0 && company.token === token - 1;
    const value = likeness === IN_COMPANY ? (isInCompany ? CUT_SHORT : 0) : likeness;
    if (own === undefined || value === 0 || served.has(stem)) continue;
    // "Virksomhed i virksomheden" needs the word twice.
    if (own.value >= value && words.some((word, other) => other > at && word.stem === stem)) continue;
    served.add(stem);
    if (own.value < value) found[at] = { value, token };
  }
  return served.size > 0;
}

function createLikeness(tokens: readonly ReadToken[], isKnown: (token: ReadToken) => boolean): Likeness {
  const read = tokens.map((token) => {
    const key = keyOf(token.word);
    return { token, key, plain: plainWord(key), isKnown: token.stop || isKnown(token) };
  });
  const known = new Map<string, readonly number[]>();
  return (word, next) => {
    const id = `${word.key} ${next?.key ?? ''}`;
    const row = known.get(id) ?? read.map((own, at) => likenessOf(own, [read[at - 1], read[at + 1]], word, next));
    known.set(id, row);
    return row;
  };
}

/** A token as it is compared with the words of names. */
interface Written {
  readonly token: ReadToken;
  readonly key: string;
  readonly plain: string;
  readonly isKnown: boolean;
}

function likenessOf(
  own: Written,
  [before, after]: readonly [Written | undefined, Written | undefined],
  word: NameWord,
  next: NameWord | undefined,
): number {
  const both = word.plain + (next?.plain ?? '');
  // "jobbroen"; without Danish letters, as "broen" is folded as if an ø had been typed as oe.
  if (next !== undefined && both.length >= SHORTEST_PART && own.plain.startsWith(both)) return FOR_BOTH;
  const isApart =
    word.key.length >= SHORTEST_PART &&
    ((before !== undefined && before.key + own.key === word.key) ||
      (after !== undefined && own.key + after.key === word.key));
  return isApart ? 1 : standsFor(own, word);
}

function standsFor({ token, key, plain, isKnown }: Written, word: NameWord): number {
  if (key === word.key) return 1;
  if (token.stem === word.stem || plain === word.plain) return INFLECTED;
  const [meant, other] = token.stems;
  if (meant !== undefined && other === undefined && word.stems.length === 1 && word.stems[0] === meant)
    return MISSPELLED;
  const [short, long] = token.stem.length < word.stem.length ? [token.stem, word.stem] : [word.stem, token.stem];
  if (short.length >= SHORTEST_PART && !token.stop && long.includes(short))
    return short === word.stem ? AS_COMPOUND : short.length / long.length;
  if (word.key.length >= SHORTEST_PART && key.startsWith(word.key)) return AS_COMPOUND;
  if (token.stop || key[0] !== word.key[0]) return 0;
  if (isKnown) return key.length > SHORTEST_ABBREVIATION && word.key.startsWith(key) ? IN_COMPANY : 0;
  const isMisspelled =
    key.length >= SHORTEST_MISSPELLED &&
    slipsBetween(key, word.key) <= Math.max(1, Math.floor(word.key.length * MOST_DIFFERENCE));
  if (isMisspelled) return MISSPELLED;
  const isCutShort = key.length >= SHORTEST_ABBREVIATION && word.key.startsWith(key);
  const isDrawnTogether =
    key.length >= SHORTEST_DRAWN_TOGETHER &&
    key.length >= word.key.length * LEAST_DRAWN_TOGETHER &&
    isWithin(key, word.key);
  return isCutShort || isDrawnTogether ? CUT_SHORT : 0;
}

/** Whether the letters of one word stand in another in their order. */
function isWithin(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}
