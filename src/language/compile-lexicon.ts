import type { Words } from '../corpus/words-schema.ts';
import { createSpellingCorrector } from './correct-spelling.ts';
import { foldWord } from './fold-word.ts';
import { hashWord, packHashes } from './hash-word.ts';
import { splitCompound } from './split-compound.ts';
import { stemWord } from './stem-word.ts';
import { stopWordsFrom } from './stop-words.ts';
import { tokenize } from './tokenize.ts';

/** Word data in the form that the engine loads: plain JSON, made once by the build. */
export interface LexiconData {
  /** Stems by id; id 0 stands for any negator, then come those of labels. */
  readonly stems: readonly string[];
  /** Whether unknown words are split and mended; false only where the worth of that is measured. */
  readonly guesses: boolean;
  /** The last id that is a stem of a label. */
  readonly lastLabelStem: number;
  /**
   * Known folded words with their meaning as stem ids: their own stem, then their parts. None: known, but without meaning.
   * A word that means just its own stem, and that a stem of a label, is left out: its stem tells.
   */
  readonly words: readonly (readonly [word: string, stems: readonly number[]])[];
  readonly irregular: readonly (readonly [form: string, base: string])[];
  readonly stopWords: readonly string[];
  /** Stems of words that mean something only together with others. */
  readonly weakStems: readonly number[];
  /** Words that show a text to be English. */
  readonly english: readonly string[];
  /** Two words that are one ("uden for"), and that one. */
  readonly pairs: readonly (readonly [pair: string, word: string])[];
  /**
   * Stems of right Danish words that mean nothing here but look like a slip of one that does ("hest", "test"), as
   * {@link packHashes} packs their numbers.
   */
  readonly rightStems: string;
}

/** The stem id that all negators share. */
export const NEGATOR = 0;

/**
 * Builds the lexicon out of every text that words should be recognised from.
 *
 * A word of a label means just itself, since the vocabulary says all that it should mean: "uddannelseshjælp" is no
 * "uddannelse". Any other compound means its parts too: "angstanfald" tells of "angst".
 *
 * @param words - the word data of corpus/words
 * @param labels - the vocabulary's labels
 * @param texts - names and stories; like those of labels their words become known and their stems get ids
 * @param danishWords - right Danish words, so that none of them is taken for a misspelling
 */
export function compileLexicon(
  words: Words,
  labels: Iterable<string>,
  texts: Iterable<string>,
  danishWords: Iterable<string> = [],
): LexiconData {
  const irregular = irregularFrom(words);
  const negators = words.negation.negators.map(foldWord);
  const stopWords = stopWordsFrom(words.stopWords);
  const known = new Set<string>([...irregular.keys(), ...stopWords]);
  const stemSet = new Set<string>();
  const learn = (text: string): void => {
    for (const { word } of tokenize(text)) {
      known.add(word);
      if (!negators.includes(word) && !stopWords.has(word)) stemSet.add(stemWord(word, irregular));
    }
  };
  for (const { word } of words.wordPairs.pairs) learn(word);
  for (const label of labels) learn(label);
  const ofLabels = [...stemSet].sort();
  for (const text of texts) learn(text);
  for (const stem of ofLabels) stemSet.delete(stem);
  const stems = ['', ...ofLabels, ...[...stemSet].sort()];
  const idByStem = new Map(stems.map((stem, id) => [stem, id]));
  const idOf = (word: string): number | undefined => idByStem.get(stemWord(word, irregular));
  const meaningOf = (word: string): number[] => {
    if (negators.includes(word)) return [NEGATOR];
    const id = idOf(word);
    if (id !== undefined && id <= ofLabels.length) return [id];
    const parts = splitCompound(word, idOf);
    return [...new Set(id === undefined ? parts : [id, ...parts])];
  };

  const isJustItself = (word: string, meaning: readonly number[]): boolean => {
    const [only, ...others] = meaning;
    return only !== undefined && others.length === 0 && only <= ofLabels.length && only === idOf(word);
  };

  const meanings = new Map<string, number[]>();
  for (const word of [...known, ...negators]) meanings.set(word, stopWords.has(word) ? [] : meaningOf(word));
  for (const { short, long } of words.abbreviations.abbreviations) {
    const ids = tokenize(long).flatMap(({ word }) => (stopWords.has(word) ? [] : meaningOf(word)));
    for (const form of [foldWord(short), foldWord(short).replaceAll('.', '')]) meanings.set(form, [...new Set(ids)]);
  }
  return {
    stems,
    guesses: true,
    lastLabelStem: ofLabels.length,
    words: [...meanings].filter(([word, meaning]) => !isJustItself(word, meaning)).sort(([a], [b]) => (a < b ? -1 : 1)),
    irregular: [...irregular],
    stopWords: [...stopWords],
    weakStems: [...new Set(words.stopWords.weak.map((word) => idOf(foldWord(word)) ?? NEGATOR))],
    english: words.stopWords.english,
    pairs: words.wordPairs.pairs.map(({ pair, word }) => [pair.split(' ').map(foldWord).join(' '), foldWord(word)]),
    rightStems: packHashes([...new Set(lookalikes(danishWords, stems, irregular).map(hashWord))].sort((a, b) => a - b)),
  };
}

/** The right words that the spelling correction would change. */
function lookalikes(
  danishWords: Iterable<string>,
  stems: readonly string[],
  irregular: ReadonlyMap<string, string>,
): string[] {
  const correctSpelling = createSpellingCorrector(stems);
  const known = new Set(stems);
  const found = new Set<string>();
  for (const word of danishWords) {
    const stem = stemWord(foldWord(word), irregular);
    if (!known.has(stem) && !found.has(stem) && correctSpelling(stem) !== null) found.add(stem);
  }
  return [...found];
}

function irregularFrom(words: Words): Map<string, string> {
  const irregular = new Map<string, string>();
  for (const { base, forms } of words.irregularForms.forms)
    for (const form of [base, ...forms].map(foldWord)) if (!irregular.has(form)) irregular.set(form, foldWord(base));
  return irregular;
}
