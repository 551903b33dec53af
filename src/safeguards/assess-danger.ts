import type { Words } from '../corpus/words-schema.ts';
import type { LabelIndexData } from '../language/compile-labels.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import { createLabelFinder } from '../language/find-labels.ts';
import { foldWord } from '../language/fold-word.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';

/** How far before the words of danger a negator turns them: "har aldrig talt om at tage sit liv". */
const NEGATOR_REACH = 6;

/**
 * Makes the assessor of acute danger (corpus/words/danger.yaml).
 *
 * @returns a function from a text's tokens to the kind of danger that is going on now, or null where none is told.
 *   Denied danger and danger of long ago are none.
 */
export function createDangerAssessor(
  index: LabelIndexData,
  { acute, past, idioms }: Words['danger'],
  lexicon: Pick<Lexicon, 'read'>,
): (tokens: readonly ReadToken[]) => string | null {
  const findDanger = createLabelFinder(index);
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
    for (const { at, labelled } of findDanger(tokens)) {
      const sentence = tokens[at[0] ?? 0]?.sentence ?? 0;
      if (!isDenied(tokens, at) && !isIdiom(tokens, at) && !isPast(tokens, sentence))
        return acute[labelled]?.id ?? null;
    }
    return null;
  };
}
