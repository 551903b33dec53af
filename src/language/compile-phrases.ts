import { stemWord } from './stem-word.ts';
import { tokenize } from './tokenize.ts';

/** Phrases by what they stand for, as stems in order: plain JSON, made once by the build. */
export interface PhraseIndexData {
  readonly stems: readonly string[];
  /** What a phrase stands for, and its stems (indexes in `stems`). */
  readonly phrases: readonly (readonly [key: string, stems: readonly number[]])[];
}

/**
 * Compiles phrases such as "hvem er du". Other than in labels every word counts, small ones too, and their order.
 *
 * @param entries - key -> its phrases
 * @param irregular - irregular form -> base, both folded
 */
export function compilePhrases(
  entries: readonly (readonly [key: string, phrases: readonly string[]])[],
  irregular: ReadonlyMap<string, string>,
): PhraseIndexData {
  // Index 0 stands for no word, as the spelling corrector has it.
  const ids = new Map<string, number>([['', 0]]);
  const idOf = (word: string): number => {
    const stem = stemWord(word, irregular);
    const known = ids.get(stem);
    if (known !== undefined) return known;
    ids.set(stem, ids.size);
    return ids.size - 1;
  };
  const phrases = entries.flatMap(([key, texts]) =>
    texts.map((text) => [key, tokenize(text).map(({ word }) => idOf(word))] as const),
  );
  return { stems: [...ids.keys()], phrases };
}
