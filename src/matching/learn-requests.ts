import type { CorpusContent } from '../corpus/corpus.ts';
import type { Intent } from '../corpus/intents-schema.ts';
import type { IrregularForms } from '../language/stem-word.ts';
import type { SituationReader } from '../situation/read-situation.ts';
import type { LinearModelData } from './linear-model.ts';
import { createRequestFeatures, MOST_WORDS, REQUESTS } from './request-features.ts';
import { trainLinearModel } from './train-linear-model.ts';

/** How many examples must have a feature, and in how many steps to each side its weights are stored. */
const FEWEST_TEXTS = 3;
const STEPS = 4;

/** Of the descriptions that lie within the catalogue every so many-th stands beside the examples: most are much alike. */
const WITHIN_STEP = 5;

/** Stands in an example for the name of a practice. */
const NAME = '@name';

/** A message, and what it wants. */
interface Request {
  readonly text: string;
  readonly intent: Intent;
}

/**
 * Learns what messages want, from the examples (corpus/examples/requests), from the phrases that are known to say the same,
 * and from judged descriptions that are no longer than those.
 *
 * @param year - birth years are counted from it
 * @returns a model with a class for each of {@link REQUESTS}
 */
export function learnRequests(
  content: CorpusContent,
  readSituation: SituationReader,
  irregular: IrregularForms,
  year: number,
): LinearModelData | null {
  const ofRequest = createRequestFeatures(irregular, content.words.neutralWords);
  // Any name will do: its words are passed over.
  const name = content.practices[0]?.name ?? '';
  const cases = requestsOf(content).map(({ text, intent }) => {
    const parts = text.split(NAME);
    const read = readSituation(parts.join(name), year);
    // Where each name begins: after the parts before it, and the names between those.
    const starts = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('').length + at * name.length);
    const isOfName = ({ start }: { readonly start: number }): boolean =>
      starts.some((begin) => begin <= start && start < begin + name.length);
    const namingTokens = new Set(read.tokens.flatMap((token, index) => (isOfName(token) ? [index] : [])));
    return { features: ofRequest({ read, namingTokens }), gains: new Map([[REQUESTS.indexOf(intent), 1]]) };
  });
  return trainLinearModel(cases, REQUESTS.length, { fewestTexts: FEWEST_TEXTS, steps: STEPS });
}

function requestsOf({ examples, judgments, words }: CorpusContent): Request[] {
  if (examples.requests.length === 0) return [];
  const { intents, aspects } = words.intents;
  const short = judgments.filter(({ text }) => text.split(/\s+/).length <= MOST_WORDS);
  const within = short.filter(({ grades }) => Object.keys(grades).length > 0).filter((_, at) => at % WITHIN_STEP === 0);
  const outside = short.filter(({ grades }) => Object.keys(grades).length === 0);
  const learned = new Set(examples.requests.map(({ label }) => label));
  return [
    ...examples.requests.map(({ text, label }) => ({ text, intent: label })),
    ...intents.flatMap(({ intent, phrases }) => phrases.map((text) => ({ text, intent }))),
    ...aspects.flatMap(({ phrases }) => phrases.map((text) => ({ text, intent: 'fact' as const }))),
    ...within.map(({ text }) => ({ text, intent: 'describe' as const })),
    ...outside.map(({ text }) => ({ text, intent: 'outOfScope' as const })),
  ].filter(({ intent }) => learned.has(intent));
}
