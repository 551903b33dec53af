import type { Words } from '../corpus/words-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import type { PhraseIndexData } from '../language/compile-phrases.ts';
import { createPhraseFinder } from '../language/find-phrases.ts';
import { foldWord } from '../language/fold-word.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';

/** How far before the words of danger a negator turns them: "har aldrig talt om at tage sit liv". */
const NEGATOR_REACH = 6;

/** How grave what a text tells of is: danger that goes on now, or something that may call for a notification. */
export type Danger = 'acute' | 'concern';

/**
 * Makes the assessor of danger (corpus/words/danger.yaml).
 *
 * @param index - the phrases of both levels, by level
 * @returns a function from a text's tokens to the gravest level told, or null where none is. Denied danger is none;
 *   acute danger of long ago is a concern.
 */
export function createDangerAssessor(
  index: PhraseIndexData,
  { past, idioms }: Words['danger'],
  lexicon: Pick<Lexicon, 'read'>,
): (tokens: readonly ReadToken[]) => Danger | null {
  const findDanger = createPhraseFinder(index, Number.POSITIVE_INFINITY);
  const wordsOf = (phrase: string): string[] => lexicon.read(phrase).map(({ word }) => foldWord(word));
  const pastPhrases = past.map(wordsOf);
  const idiomPhrases = idioms.map(wordsOf);

  /** Whether a saying such as "slår tiden ihjel" takes in one of the words. */
  const isIdiom = (tokens: readonly ReadToken[], at: readonly number[]): boolean =>
    idiomPhrases.some((words) =>
      at.some((met) => words.some((_, back) => words.every((word, step) => tokens[met - back + step]?.word === word))),
    );

  const isPast = (tokens: readonly ReadToken[], sentence: number): boolean =>
    tokens.some(
      (token, at) =>
        token.sentence === sentence &&
        pastPhrases.some((words) => words.every((word, step) => tokens[at + step]?.word === word)),
    );

  const isDenied = (tokens: readonly ReadToken[], at: readonly number[]): boolean => {
    const first = at[0] ?? 0;
    for (let before = first - 1; before >= first - NEGATOR_REACH; before--) {
      const token = tokens[before];
      if (token === undefined || token.clause !== tokens[first]?.clause) return false;
      if (token.stems[0] === NEGATOR) return true;
    }
    return false;
  };

  return (tokens) => {
    let danger: Danger | null = null;
    for (const { at, key } of findDanger(tokens)) {
      if (isDenied(tokens, at) || isIdiom(tokens, at)) continue;
      const sentence = tokens[at[0] ?? 0]?.sentence ?? 0;
      if (key === 'acute' && !isPast(tokens, sentence)) return 'acute';
      danger = 'concern';
    }
    return danger;
  };
}
