import type { Words } from '../corpus/words-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import { foldWord } from '../language/fold-word.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';
import { type IrregularForms, stemWord } from '../language/stem-word.ts';
import type { ReadText } from '../situation/read-situation.ts';

/** What a model knows a text by. */
export type Features = ReadonlySet<string>;

/** The features of one text, for each of the two models. */
export interface FeatureReader {
  /** What a text is about: stems of its words, the band of the age, the concepts understood and how they hold. */
  readonly ofSubject: (read: ReadText) => Features;
  /** The same, and how it is said: small words, numbers, and pairs of neighbours ("hvad koster", "skriv min"). */
  readonly ofWording: (read: ReadText) => Features;
}

/** Long words also count by their first letters, so that compounds and inflections that were never seen share something. */
const PREFIX = 5;
const LONG_WORD = 7;

/** Ages at which the catalogue's target groups begin or end (pages 18-20): a band goes up to the next one. */
const BANDS = [0, 13, 15, 16, 18, 20, 23, 26, 31];

const NUMBER = /^\d+$/;

/**
 * Makes the reader of features.
 *
 * @param irregular - as the lexicon has it
 * @param neutral - words that must not matter (corpus/words/neutral-words.yaml): they are no features, and stand in none
 */
export function createFeatureReader(
  lexicon: Lexicon,
  irregular: IrregularForms,
  neutral: Words['neutralWords'],
): FeatureReader {
  const neutralStems = neutralStemsOf(neutral, irregular);
  const isNeutral = ({ stem }: ReadToken): boolean => neutralStems.has(stem);

  /** Adds a word's stem, how a long one begins, and what else it stands for. */
  const addForms = ({ stem, stems }: ReadToken, features: Set<string>): void => {
    features.add(stem);
    for (const id of stems) if (id !== NEGATOR) features.add(lexicon.stemOf(id));
    if (stem.length > LONG_WORD) features.add(`^${stem.slice(0, PREFIX)}`);
  };

  const ofSubject: FeatureReader['ofSubject'] = ({ tokens, situation }) => {
    const features = new Set(bandsOf(situation.age));
    for (const token of tokens)
      if (!token.stop && !NUMBER.test(token.word) && !isNeutral(token)) addForms(token, features);
    for (const { concept, status } of situation.findings) features.add(`:${concept}`).add(`:${concept}:${status}`);
    return features;
  };

  const ofWording: FeatureReader['ofWording'] = (read) => {
    const features = new Set(ofSubject(read));
    let before = '';
    let sentence = -1;
    for (const token of read.tokens) {
      if (isNeutral(token)) continue;
      const stem = NUMBER.test(token.word) ? '0' : token.stem;
      features.add(stem).add(`${token.sentence === sentence ? before : ''} ${stem}`);
      before = stem;
      sentence = token.sentence;
    }
    return features;
  };

  return { ofSubject, ofWording };
}

/** The bands that an age lies in, e.g. "#15". */
function bandsOf(age: ReadText['situation']['age']): string[] {
  if (age === null) return ['#'];
  const from = age.from ?? age.to ?? 0;
  const to = age.to ?? age.from ?? 99;
  return BANDS.filter((band, at) => from < (BANDS[at + 1] ?? 99) && to >= band).map((band) => `#${band}`);
}

/** The stems of the words that must not matter. */
export const neutralStemsOf = (
  { placeholders, gender, origin }: Words['neutralWords'],
  irregular: IrregularForms,
): ReadonlySet<string> =>
  new Set([...placeholders, ...gender, ...origin].map((word) => stemWord(foldWord(word), irregular)));
