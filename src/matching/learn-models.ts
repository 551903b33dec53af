import type { CorpusContent } from '../corpus/corpus.ts';
import type { Intent } from '../corpus/intents-schema.ts';
import type { Words } from '../corpus/words-schema.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { IrregularForms } from '../language/stem-word.ts';
import { tokenize } from '../language/tokenize.ts';
import type { SituationReader } from '../situation/read-situation.ts';
import { createNameFinder, tokensOf } from './find-names.ts';
import { type LinearModelData, OUTSIDE, WITHIN } from './linear-model.ts';
import { QUESTION_KINDS, questionFeatures } from './question-features.ts';
import { createRequestFeatures, MOST_WORDS } from './request-features.ts';
import { createFeatureReader } from './text-features.ts';
import { trainLinearModel } from './train-linear-model.ts';

/** What the build has learned from the corpus's invented texts. */
export interface LearnedModels {
  /** What was learned of relevance from the judged descriptions: a class a practice; null where there are none. */
  readonly relevanceModel: LinearModelData | null;
  /** What was learned of what lies within and outside the catalogue: two classes, {@link WITHIN} and {@link OUTSIDE}. */
  readonly scopeModel: LinearModelData | null;
  /** What was learned of how people say what they want of the conversation: a class an entry of the wordings. */
  readonly wordingModel: LinearModelData | null;
  /** What was learned of how facts are asked for: a class for each of {@link QUESTION_KINDS}. */
  readonly questionModel: LinearModelData | null;
}

/** Birth years in the invented texts are counted from the year that they were written in. */
const YEAR_OF_TEXTS = 2026;

/** How many texts must have a feature; pairs of words are many, and most tell nothing of scope. */
const FEWEST_TEXTS = { subject: 3, wording: 5, request: 5, question: 4 };

/** Trains all models; a judged description that has no grade lies outside the catalogue. */
export function learnModels(
  content: CorpusContent,
  readSituation: SituationReader,
  lexicon: Lexicon,
  irregularForms: Iterable<readonly [string, string]>,
): LearnedModels {
  const { judgments, practices, words } = content;
  const irregular = new Map(irregularForms);
  const { ofSubject, ofWording } = createFeatureReader(lexicon, irregular, words.neutralWords);
  const at = new Map(practices.map(({ id }, index) => [id, index]));
  const read = judgments.map(({ text, grades }) => ({
    text: readSituation(text, YEAR_OF_TEXTS),
    gains: new Map(Object.entries(grades).map(([id, grade]) => [at.get(id) ?? 0, 2 ** grade - 1])),
  }));
  const within = read.filter(({ gains }) => gains.size > 0);
  const findNames = createNameFinder(practices);
  const ofRequest = createRequestFeatures(irregular, words.neutralWords);
  return {
    relevanceModel: trainLinearModel(
      within.map(({ text, gains }) => ({ features: ofSubject(text), gains })),
      practices.length,
      FEWEST_TEXTS.subject,
    ),
    scopeModel: trainLinearModel(
      within.length === read.length
        ? []
        : read.map(({ text, gains }) => ({
            features: ofWording(text),
            gains: new Map([[gains.size > 0 ? WITHIN : OUTSIDE, 1]]),
          })),
      2,
      FEWEST_TEXTS.wording,
    ),
    wordingModel: trainLinearModel(
      wordingsOf(content).map(({ text, entry }) => {
        const message = readSituation(text, YEAR_OF_TEXTS);
        return {
          features: ofRequest({ read: message, namingTokens: tokensOf(findNames(message.tokens)) }),
          gains: new Map([[entry, 1]]),
        };
      }),
      words.wordings.wordings.length,
      FEWEST_TEXTS.request,
    ),
    questionModel: learnQuestions(words, irregular),
  };
}

/** Trains the model that sorts questions, on the invented wordings and on the phrases that point to an aspect. */
function learnQuestions({ questions, intents }: Words, irregular: IrregularForms): LinearModelData | null {
  const phrases = new Map(intents.aspects.map(({ aspect, phrases: own }) => [aspect as string, own]));
  const cases = QUESTION_KINDS.flatMap((kind, at) =>
    [...(questions.questions[kind] ?? []), ...(phrases.get(kind) ?? [])].map((wording) => ({
      features: questionFeatures(tokenize(wording), irregular),
      gains: new Map([[at, 1]]),
    })),
  );
  return trainLinearModel(cases, QUESTION_KINDS.length, FEWEST_TEXTS.question);
}

/** Of the descriptions that lie within the catalogue every so many-th stands beside the wordings: most are much alike. */
const WITHIN_STEP = 5;

/** A text, and the entry of the wordings whose intent it has. */
interface Wording {
  readonly text: string;
  readonly entry: number;
}

/** The wordings, the phrases that are known to say the same, and judged descriptions that are no longer than they. */
function wordingsOf({ judgments, words }: CorpusContent): Wording[] {
  const { intents, aspects } = words.intents;
  const { wordings } = words.wordings;
  const asked = aspects.flatMap(({ phrases }) => phrases);
  const said = wordings.flatMap(({ intent, texts }, entry) => {
    const phrases = intents.flatMap((each) => (each.intent === intent ? each.phrases : []));
    return [...texts, ...phrases, ...(intent === 'fact' ? asked : [])].map((text) => ({ text, entry }));
  });
  const short = judgments.filter(({ text }) => text.split(/\s+/).length <= MOST_WORDS);
  const within = short.filter(({ grades }) => Object.keys(grades).length > 0).filter((_, at) => at % WITHIN_STEP === 0);
  const outside = short.filter(({ grades }) => Object.keys(grades).length === 0);
  const entryOf = (wanted: Intent): number => wordings.findIndex(({ intent }) => intent === wanted);
  return [
    ...said,
    ...within.map(({ text }) => ({ text, entry: entryOf('describe') })),
    ...outside.map(({ text }) => ({ text, entry: entryOf('outOfScope') })),
  ].filter(({ entry }) => entry >= 0);
}
