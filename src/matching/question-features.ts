import { questionKindSchema } from '../corpus/questions-schema.ts';
import { type IrregularForms, stemWord } from '../language/stem-word.ts';
import type { Token } from '../language/tokenize.ts';
import type { Features } from './text-features.ts';

/** Long words also count by how they begin and end: compounds that were never seen share a part with those that were. */
const LONG_WORD = 7;
const PREFIX = 5;
const SUFFIX = 6;

/** The classes of the model that sorts questions, in its order. */
export const QUESTION_KINDS = questionKindSchema.options;

const NUMBER = /^\d+$/;

/** What a question is known by: its words, small ones too, and pairs of neighbours. */
export function questionFeatures(tokens: readonly Pick<Token, 'word'>[], irregular: IrregularForms): Features {
  const features = new Set<string>();
  let before = '';
  for (const { word } of tokens) {
    const stem = NUMBER.test(word) ? '0' : stemWord(word, irregular);
    features.add(stem).add(`${before} ${stem}`);
    if (stem.length >= LONG_WORD) features.add(`^${stem.slice(0, PREFIX)}`);
    if (word.length > LONG_WORD + 1) features.add(`$${word.slice(-SUFFIX)}`);
    before = stem;
  }
  return features;
}
