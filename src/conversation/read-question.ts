import type { Aspect } from '../corpus/intents-schema.ts';
import type { QuestionKind, QuestionWords } from '../corpus/questions-schema.ts';
import type { PhraseMention } from '../language/find-phrases.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { type IrregularForms, stemWord } from '../language/stem-word.ts';
import { createLinearModel, type LinearModelData } from '../matching/linear-model.ts';
import { QUESTION_KINDS, questionFeatures } from '../matching/question-features.ts';
import type { ReadText } from '../situation/read-situation.ts';

/** What one question asks for: of all that can be asked, the aspects it may mean, and what an answer must hold to. */
export interface Question {
  /** The question's own words, without the names of practices. */
  readonly read: ReadText;
  /** What is asked, the likeliest first; empty where it is not understood. */
  readonly aspects: readonly Aspect[];
  /** How likely it asks for what, 0-1: of the kinds that its form leaves. */
  readonly kinds: ReadonlyMap<QuestionKind, number>;
  /** What kind of answer its words ask for, as "when"; null where they do not tell. */
  readonly form: string | null;
  /** Whether a number is asked for: "hvor mange", "hvor stor en del". */
  readonly asksNumber: boolean;
  /** The word for what is counted; null where the question has none, or any figure of the aspect counts it. */
  readonly counted: string | null;
  /** Words that narrow or widen what is asked: "piger", "2023", "alle kommuner". */
  readonly limits: readonly string[];
}

/** A reading of the model counts over a phrase from the first share on, and where no phrase stands from the second. */
const SURE = 0.45;
const LIKELY = 0.25;

/** Of all kinds together, not only of those that the form allows, a reading must have this share. */
const LEAST_OF_ALL = 0.15;

/** What was chosen counts as so likely at least. */
const CHOSEN = 0.6;

/** A message may ask two things. */
const MOST_QUESTIONS = 2;

const NUMBER_FORMS = ['share', 'count', 'amount'];
/** "Og hvor", "og over hvor". */
const JOINED_WITHIN = 2;

/** Shorter stems stand in many words by chance. */
const SHORTEST_PART = 5;

const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = /^\d+$/;

type CountedGroup = QuestionWords['counted'][number];

/** Reads what a message asks for. `aspects`: the phrases that point to an aspect, the best first. */
export type QuestionReader = (
  read: ReadText,
  names: ReadonlySet<number>,
  aspects: readonly PhraseMention[],
) => Question[];

/** Makes the reader of questions; `aspectOf` tells the aspect of a phrase. */
export function createQuestionReader(
  words: QuestionWords,
  model: LinearModelData | null,
  irregular: IrregularForms,
  aspectOf: (mention: PhraseMention) => Aspect,
): QuestionReader {
  const judge = createLinearModel(model, ({ tokens }: ReadText) => questionFeatures(tokens, irregular));
  const forms = words.forms.map((form) => ({ ...form, phrases: form.phrases.map(wordsOf) }));
  const limits = words.limits.map(wordsOf);
  const groups = new Map(words.counted.flatMap((group) => group.nouns.map((noun) => [foldWord(noun), group] as const)));
  const countPhrases = forms.find(({ form }) => form === 'count')?.phrases ?? [];
  const passedOver = new Set(words.uncounted.map(foldWord));
  const verbs = new Set(words.verbs.map(foldWord));
  const heads = new Set(words.heads.map(foldWord));

  /** The word after "hvor mange" that says what is counted. */
  const countedIn = ({ tokens, situation: { places } }: ReadText): string | null => {
    const told = tokens.map(({ word, start }) => (places.some(({ span }) => span.start === start) ? '' : word));
    const start = countPhrases.map((phrase) => endOf(phrase, told)).find((end) => end > 0);
    if (start === undefined) return null;
    const noun = told.slice(start).find((word) => word !== '' && !passedOver.has(word) && !NUMBER.test(word));
    return noun === undefined || verbs.has(noun) ? null : noun;
  };

  /** What the model makes of a question, among the aspects that its form leaves: the likeliest first. */
  const judgeKinds = (read: ReadText, allowed: ReadonlySet<Aspect> | null): { kind: QuestionKind; share: number }[] => {
    const shares = judge(read);
    return QUESTION_KINDS.map((kind, at) => ({ kind, share: shares[at] ?? 0 }))
      .filter(({ kind }) => kind === 'other' || allowed === null || allowed.has(kind))
      .sort((a, b) => b.share - a.share);
  };

  /** What a question asks for by the model and the phrases. */
  const chooseAspect = (
    kinds: ReturnType<typeof judgeKinds>,
    mentions: readonly PhraseMention[],
    allowed: ReadonlySet<Aspect> | null,
  ): Aspect | null => {
    const all = kinds.reduce((sum, { share }) => sum + share, 0) || 1;
    const [best] = kinds;
    const certainty = best === undefined || best.share < LEAST_OF_ALL ? 0 : best.share / all;
    const [phrase] = mentions.map(aspectOf).filter((aspect) => allowed === null || allowed.has(aspect));
    if (best !== undefined && (certainty >= SURE || (phrase === undefined && certainty >= LIKELY)))
      return best.kind === 'other' ? null : best.kind;
    return phrase ?? null;
  };

  const readOne = (read: ReadText, mentions: readonly PhraseMention[]): Question => {
    const told = read.tokens.map(({ word }) => word);
    const form = forms.find(({ phrases }) => phrases.some((phrase) => endOf(phrase, told) > 0));
    const counted = form?.form === 'count' ? countedIn(read) : null;
    const group: CountedGroup | undefined = counted === null ? undefined : groups.get(counted);
    const only = group?.aspects ?? form?.aspects ?? null;
    const allowed = only && new Set(only);
    const kinds = judgeKinds(read, allowed);
    const aspect = only?.length === 1 ? (only[0] ?? null) : chooseAspect(kinds, mentions, allowed);
    const all = kinds.reduce((sum, { share }) => sum + share, 0) || 1;
    return {
      read,
      aspects: aspect === null ? [] : [aspect],
      kinds: new Map(
        kinds.map(({ kind, share }) => [kind, kind === aspect ? Math.max(CHOSEN, share / all) : share / all]),
      ),
      form: form?.form ?? null,
      asksNumber: form !== undefined && NUMBER_FORMS.includes(form.form),
      counted: group === undefined || group.named ? counted : null,
      limits: [
        ...limits.filter((limit) => endOf(limit, told) > 0).map((limit) => limit.join(' ')),
        ...told.filter((word) => YEAR.test(word)),
      ],
    };
  };

  return (read, names, mentions) => {
    const { tokens } = read;
    // "… og hvor mange …": a new question begins where a question word follows.
    const starts = [...tokens.keys()].filter(
      (at) =>
        at > 0 &&
        heads.has(tokens[at]?.word ?? '') &&
        (tokens.slice(Math.max(0, at - JOINED_WITHIN), at).some(({ word }) => words.joiners.includes(word)) ||
          tokens[at - 1]?.sentence !== tokens[at]?.sentence),
    );
    const bounds = [0, ...starts.slice(0, MOST_QUESTIONS - 1), tokens.length];
    return bounds.slice(1).map((end, part) => {
      const begin = bounds[part] ?? 0;
      const own = tokens.filter((_, at) => begin <= at && at < end && !names.has(at));
      const within = mentions.filter(({ at }) => at.every((each) => begin <= each && each < end));
      return readOne(partOf(read, own), within);
    });
  };
}

const wordsOf = (phrase: string): string[] => phrase.split(' ').map(foldWord);

/** Where a phrase ends in a text's words; 0 where it does not stand there. */
function endOf(phrase: readonly string[], told: readonly string[]): number {
  for (let start = 0; start + phrase.length <= told.length; start++)
    if (phrase.every((word, at) => told[start + at] === word)) return start + phrase.length;
  return 0;
}

/** A text cut down to some of its tokens, with what was understood of these. */
function partOf(read: ReadText, tokens: readonly ReadToken[]): ReadText {
  const findings = read.situation.findings.filter(({ span }) =>
    tokens.some(({ start, end }) => span.start <= start && end <= span.end),
  );
  return { ...read, tokens, situation: { ...read.situation, findings } };
}

/** Whether two words mean the same but for their endings, or one is part of the other: "konsulenter", "IPS-konsulent". */
export const isSameWord = (one: string, other: string, irregular: IrregularForms): boolean =>
  isSameStem(stemWord(one, irregular), stemWord(other, irregular));

/** The same of two stems. */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && long.includes(short);
}
