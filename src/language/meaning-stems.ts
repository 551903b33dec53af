import { NEGATOR } from './compile-lexicon.ts';
import type { ReadToken } from './lexicon.ts';

/** The stems of a text's meaning words: without small words and negators. */
export const meaningStems = (tokens: readonly ReadToken[]): Set<number> =>
  new Set(tokens.flatMap(({ stems, stop }) => (stop ? [] : stems.filter((stem) => stem !== NEGATOR))));
