import { intentSchema } from '../corpus/intents-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import { type IrregularForms, stemWord } from '../language/stem-word.ts';
import { addWordFeatures } from '../language/word-features.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { type Features, neutralStemsOf } from './text-features.ts';

/** The classes of the model that tells what a message wants, in its order. */
export const REQUESTS = intentSchema.options;

/** What is wanted of the conversation is said in so few words; a longer message tells of somebody. */
export const MOST_WORDS = 24;

const NUMBER = /^\d+$/;

/** A message with more things told counts as one with so many. */
const MOST_TOLD = 3;

/** A message, and which of its tokens name practices. */
export interface Request {
  readonly read: ReadText;
  readonly namingTokens: ReadonlySet<number>;
}

/**
 * Makes the reader of what a short message asks for is known by: its words, small ones too, each with the one before it,
 * and their letters. Ages, places and numbers count as such, whichever they are.
 *
 * @param irregular - as the lexicon has it
 * @param neutral - words that must not matter (corpus/words/neutral-words.yaml): they are no features, and stand in none
 */
export function createRequestFeatures(
  irregular: IrregularForms,
  neutral: Words['neutralWords'],
): (request: Request) => Features {
  const neutralStems = neutralStemsOf(neutral, irregular);

  /** The words as the features have them, sentence by sentence. */
  const wordsOf = ({ read: { tokens, situation }, namingTokens }: Request): string[][] => {
    const placed = new Set(situation.places.map(({ span }) => span.start));
    const sentences = new Map<number, string[]>();
    for (const [at, { word, start, sentence }] of tokens.entries()) {
      const stem = stemWord(word, irregular);
      if (neutralStems.has(stem)) continue;
      const known = namingTokens.has(at)
        ? '@name'
        : placed.has(start)
          ? '@place'
          : NUMBER.test(word)
            ? '@number'
            : stem;
      sentences.set(sentence, [...(sentences.get(sentence) ?? []), known]);
    }
    return [...sentences.values()];
  };

  return (request) => {
    const { age, findings } = request.read.situation;
    const features = new Set<string>([`@told ${Math.min(MOST_TOLD, findings.length)}`]);
    if (age !== null) features.add('@age');
    for (const words of wordsOf(request)) addWordFeatures(words, features);
    return features;
  };
}
