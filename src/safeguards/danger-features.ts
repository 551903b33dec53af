import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { addWordFeatures } from '../language/word-features.ts';

const NUMBER = /^\d+$/;

/** Stands for words that must not matter: gender, origin, what is put in for a name. */
const NEUTRAL = '@who';

/**
 * Makes the reader of what the model of danger knows a sentence by: its words, each with the one before it, and their
 * letters. Who it is told of makes no difference: "ham", "hende" and "mig" are one word, and so are "dreng" and "pige".
 *
 * @param alike - words that stand for one another (corpus/words/danger.yaml)
 * @param neutralStems - stems of words that must not matter (corpus/words/neutral-words.yaml)
 */
export function createDangerFeatures(
  alike: readonly (readonly string[])[],
  neutralStems: ReadonlySet<string>,
): (sentences: readonly (readonly ReadToken[])[]) => ReadonlySet<string> {
  const persons = new Map(alike.flatMap((group, at) => group.map((word) => [foldWord(word), `@person${at}`] as const)));
  const kindOf = ({ word, stem }: ReadToken): string =>
    persons.get(word) ?? (neutralStems.has(stem) ? NEUTRAL : NUMBER.test(word) ? '@number' : stem);
  return (sentences) => {
    const features = new Set<string>();
    for (const sentence of sentences) addWordFeatures(sentence.map(kindOf), features);
    return features;
  };
}
