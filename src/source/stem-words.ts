import { stemWord } from '../language/stem-word.ts';
import { tokenize } from '../language/tokenize.ts';

const NO_IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map();
/** Numbers count at any length; shorter words are mostly words of grammar. */
const SHORTEST_WORD = 3;

/** The stems of a text's words and its numbers, in order. The catalogue's text has its own: the lexicon knows only ours. */
export function stemWords(text: string): string[] {
  return tokenize(text)
    .filter(({ word }) => word.length >= SHORTEST_WORD || /^\d/.test(word))
    .map(({ word }) => stemWord(word, NO_IRREGULAR_FORMS));
}
