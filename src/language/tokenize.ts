import { foldWord } from './fold-word.ts';

/** One word or number of a text, with where it stands. */
export interface Token {
  /** UTF-16 offsets in the text; `end` not included. */
  readonly start: number;
  readonly end: number;
  /** The word as {@link foldWord} leaves it. */
  readonly word: string;
  /** Whether it began with a capital letter. */
  readonly capital: boolean;
  /** Running number of the sentence. */
  readonly sentence: number;
  /** Running number of the clause: sentences are cut further at commas, colons, brackets and dashes. */
  readonly clause: number;
}

/** The most tokens that are read of one text; 8,000 characters hold about 1,400 Danish words. */
export const MOST_TOKENS = 1600;

/** A number, or letters with the dots of an abbreviation inside ("udd.hj"); "9b" and "17årig" are two tokens each. */
const WORD = /\p{N}+|[\p{L}\p{M}\u00ad\u200b-\u200f\u2060]+(?:['’]\p{L}+)*(?:\.\p{L}+(?=\.?(?:[^\p{L}\p{N}]|$)))*/gu;
const SENTENCE_END = /[!?;\n]|\.(?!\s*[\p{Ll}\p{N}]|\S)/u;
/** A full stop before a small letter ends a sentence after a word too long to be shortened: "hjemme. hun sover", not "evt. job". */
const CARELESS_END = /\p{L}{4}\.\s/u;
const CLAUSE_END = /[,:()[\]"”»«–—]|\s-\s/u;

/**
 * Cuts a text into words and numbers, in order.
 *
 * @param text - any text; unpaired surrogates and control characters are passed over
 * @returns at most {@link MOST_TOKENS} tokens
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let clause = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    const word = foldWord(raw);
    if (word === '') continue;
    if (tokens.length > 0) {
      const between = text.slice(last, start + 1);
      if (SENTENCE_END.test(between) || CARELESS_END.test(text.slice(last - 4, start))) {
        sentence++;
        clause++;
      } else if (CLAUSE_END.test(between)) clause++;
    }
    last = start + raw.length;
    const first = raw[0] ?? '';
    tokens.push({ start, end: last, word, capital: first !== first.toLowerCase(), sentence, clause });
    if (tokens.length >= MOST_TOKENS) break;
  }
  return tokens;
}
