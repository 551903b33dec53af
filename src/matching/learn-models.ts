import type { CorpusContent } from '../corpus/corpus.ts';
import type { PhraseIndexData } from '../language/compile-phrases.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { IrregularForms } from '../language/stem-word.ts';
import { tokenize } from '../language/tokenize.ts';
import type { SituationReader } from '../situation/read-situation.ts';
import { learnDanger } from './learn-danger.ts';
import { learnRequests } from './learn-requests.ts';
import { type LinearModelData, OUTSIDE, WITHIN } from './linear-model.ts';
import { QUESTION_KINDS, questionFeatures } from './question-features.ts';
import { createFeatureReader } from './text-features.ts';
import { trainLinearModel } from './train-linear-model.ts';

/** What the build has learned from the corpus's invented texts. */
export interface LearnedModels {
  /** What was learned of relevance from the judged descriptions: a class a practice; null where there are none. */
  readonly relevanceModel: LinearModelData | null;
  /** What was learned of what lies within and outside the catalogue: two classes, {@link WITHIN} and {@link OUTSIDE}. */
  readonly scopeModel: LinearModelData | null;
  /** What was learned of what messages want of the conversation: a class for each of {@link REQUESTS}. */
  readonly requestModel: LinearModelData | null;
  /** What was learned of how facts are asked for: a class for each of {@link QUESTION_KINDS}. */
  readonly questionModel: LinearModelData | null;
  /** What was learned of how people tell of danger: a class for each of {@link DANGER_LEVELS}. */
  readonly dangerModel: LinearModelData | null;
}

/** Birth years in the invented texts are counted from the year that they were written in. */
const YEAR_OF_TEXTS = 2026;

/**
 * How many texts must have a feature: pairs of words are many, and most tell nothing of scope. Of questions, which are
 * short, two are enough.
 */
const FEWEST_TEXTS = { subject: 3, wording: 5, question: 2 };

/** In how many steps to each side a weight is stored; the order of practices hangs on finer ones than a choice of few classes. */
const STEPS = { subject: 11, choice: 4 };

/** Trains all models; a judged description that has no grade lies outside the catalogue. */
export function learnModels(
  content: CorpusContent,
  readSituation: SituationReader,
  lexicon: Lexicon,
  irregular: IrregularForms,
  danger: PhraseIndexData,
): LearnedModels {
  const { judgments, practices, words } = content;
  const { ofSubject, ofWording } = createFeatureReader(lexicon, irregular, words.neutralWords);
  const at = new Map(practices.map(({ id }, index) => [id, index]));
  const read = judgments.map(({ text, grades }) => ({
    text: readSituation(text, YEAR_OF_TEXTS),
    gains: new Map(Object.entries(grades).map(([id, grade]) => [at.get(id) ?? 0, 2 ** grade - 1])),
  }));
  const within = read.filter(({ gains }) => gains.size > 0);
  return {
    relevanceModel: trainLinearModel(
      within.map(({ text, gains }) => ({ features: ofSubject(text), gains })),
      practices.length,
      { fewestTexts: FEWEST_TEXTS.subject, steps: STEPS.subject },
    ),
    scopeModel: trainLinearModel(
      within.length === read.length
        ? []
        : read.map(({ text, gains }) => ({
            features: ofWording(text),
            gains: new Map([[gains.size > 0 ? WITHIN : OUTSIDE, 1]]),
          })),
      2,
      { fewestTexts: FEWEST_TEXTS.wording, steps: STEPS.choice },
    ),
    requestModel: learnRequests(content, readSituation, irregular, YEAR_OF_TEXTS),
    questionModel: learnQuestions(content, irregular),
    dangerModel: learnDanger(content, danger, lexicon, irregular),
  };
}
/** Trains the model that sorts questions, on the examples and on the phrases that point to an aspect. */
function learnQuestions({ examples, words }: CorpusContent, irregular: IrregularForms): LinearModelData | null {
  if (examples.questions.length === 0) return null;
  const known = words.intents.aspects.flatMap(({ aspect, phrases }) =>
    phrases.map((text) => ({ label: aspect, text })),
  );
  const cases = [...examples.questions, ...known].flatMap(({ label, text }) => {
    const at = (QUESTION_KINDS as readonly string[]).indexOf(label);
    return at < 0 ? [] : [{ features: questionFeatures(tokenize(text), irregular), gains: new Map([[at, 1]]) }];
  });
  return trainLinearModel(cases, QUESTION_KINDS.length, { fewestTexts: FEWEST_TEXTS.question, steps: STEPS.choice });
}
