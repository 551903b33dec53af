import type { CorpusContent } from '../corpus/corpus.ts';
import type { PhraseIndexData } from '../language/compile-phrases.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';
import { createDangerAssessor, DANGER_LEVELS, sentencesOf } from '../safeguards/assess-danger.ts';
import { createDangerFeatures } from '../safeguards/danger-features.ts';
import type { LinearModelData } from './linear-model.ts';
import { neutralStemsOf } from './text-features.ts';
import { type TrainingCase, trainLinearModel } from './train-linear-model.ts';

/** How many examples must have a feature, and in how many steps to each side its weights are stored. */
const FEWEST_TEXTS = 3;
const STEPS = 6;

/** There are more ordinary sentences than examples: each example counts so many times, in the training and as a text. */
const EXAMPLE_WEIGHT = 4;

/** Of an ordinary case, so few words say nothing. */
const SHORTEST_ORDINARY = 3;

/**
 * Learns how people tell of danger, from the examples, and from what tells of none beside them: sentences of judged
 * descriptions, wishes and questions in which no phrase of danger stands.
 *
 * @param index - the phrases of corpus/words/danger.yaml
 * @returns a model with a class for each of {@link DANGER_LEVELS}; null where there are no examples
 */
export function learnDanger(
  { examples, judgments, words }: CorpusContent,
  index: PhraseIndexData,
  lexicon: Lexicon,
  irregular: ReadonlyMap<string, string>,
): LinearModelData | null {
  if (examples.danger.length === 0) return null;
  const featuresOf = createDangerFeatures(words.danger.alike, neutralStemsOf(words.neutralWords, irregular));
  const assess = createDangerAssessor({ index, words: words.danger, lexicon, judge: () => new Float64Array() });
  const toCase = (
    sentences: readonly (readonly ReadToken[])[],
    level: (typeof DANGER_LEVELS)[number],
  ): TrainingCase => ({
    features: featuresOf(sentences),
    gains: new Map([[DANGER_LEVELS.indexOf(level), 1]]),
  });
  const descriptions = judgments
    .flatMap(({ text }) => sentencesOf(lexicon.read(text)))
    .filter((sentence) => sentence.length >= SHORTEST_ORDINARY);
  const messages = [...examples.requests, ...examples.questions].map(({ text }) => lexicon.read(text));
  const ordinary = [...descriptions, ...messages].filter((sentence) => assess(sentence) === null);
  return trainLinearModel(
    [
      ...examples.danger.flatMap(({ text, label }) =>
        Array<TrainingCase>(EXAMPLE_WEIGHT).fill(toCase(sentencesOf(lexicon.read(text)), label)),
      ),
      ...ordinary.map((sentence) => toCase([sentence], 'none')),
    ],
    DANGER_LEVELS.length,
    { fewestTexts: FEWEST_TEXTS * EXAMPLE_WEIGHT, steps: STEPS },
  );
}
