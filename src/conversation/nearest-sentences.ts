import type { Practice } from '../corpus/practice-schema.ts';
import type { QuestionKind } from '../corpus/questions-schema.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { type IrregularForms, stemWord } from '../language/stem-word.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Statement } from './draft.ts';
import { isSameStem } from './read-question.ts';

/** What a practice says, sentence by sentence. */
export interface Sentence {
  readonly statement: Statement;
  /** What is compared with a question. */
  readonly text: string;
  /** The title it stands under: a word of it counts as half a word of the sentence. */
  readonly title: string;
  /** The kinds of question that it answers. */
  readonly kinds: readonly QuestionKind[];
  /** Stems of words, other than its own, that people ask for it with. */
  readonly asked: readonly string[];
}

/** A question is short; of a long message so many words are looked for. */
const MOST_WORDS = 24;

/** What a word is worth that a sentence lacks, but that people ask for it with, or that the title over it has. */
const IN_ASKED = 0.9;
const IN_TITLE = 0.6;

/** What a word is worth of which a sentence has a part or a compound: "arbejder", "arbejdsplads". */
const IN_PART = 0.6;

/** A sentence near to a question, and how much of the question's weight of words it has, 0-1. */
export interface Near {
  readonly statement: Statement;
  readonly share: number;
}

/** A question's words, the ones that matter. */
export type Asking = readonly Pick<ReadToken, 'word' | 'stop'>[];

/** Finds the sentences of a practice that are nearest to a question's words, nearest first. */
export type NearestFinder = (practice: Practice, asking: Asking, concepts: ReadonlySet<string>) => Near[];

/**
 * Makes the finder of the sentences nearest to a question: by the words of meaning that they share, each the heavier the
 * fewer of the practice's sentences have it. A word that the practice never uses weighs most, so that a question on
 * something else has little in common with any sentence.
 *
 * @param conceptsOf - what is understood of a text: of sentences alike, the one that shares more of it is nearer
 * @param light - words that tell little of what is asked
 */
export function createNearestFinder(
  sentencesOf: (practice: Practice) => readonly Sentence[],
  conceptsOf: (text: string) => ReadonlySet<string>,
  irregular: IrregularForms,
  light: ReadonlySet<string>,
): NearestFinder {
  // The corpus has few sentences, and each is cut and stemmed once.
  const known = new Map<string, readonly string[]>();
  const stemsOf = (text: string): readonly string[] => {
    const stems = known.get(text) ?? tokenize(text).map(({ word }) => stemWord(word, irregular));
    known.set(text, stems);
    return stems;
  };
  return (practice, asking, concepts) => {
    const name = stemsOf(practice.name);
    const content = asking.filter(({ word, stop }) => !stop && !light.has(word));
    const wanted = [...new Set(content.map(({ word }) => stemWord(word, irregular)))]
      .filter((stem) => !name.some((each) => isSameStem(each, stem)))
      .slice(0, MOST_WORDS);
    const sentences = sentencesOf(practice);
    const isPart = (stems: readonly string[], stem: string): boolean => stems.some((each) => isSameStem(each, stem));
    const worthIn = ({ text, title, asked }: Sentence, word: string): number => {
      const own = stemsOf(text);
      if (own.includes(word)) return 1;
      if (isPart(asked, word)) return IN_ASKED;
      if (stemsOf(title).includes(word)) return IN_TITLE;
      return isPart(own, word) || isPart(stemsOf(title), word) ? IN_PART : 0;
    };
    const had = wanted.map((word) => sentences.map((sentence) => worthIn(sentence, word)));
    const weights = had.map((each) =>
      Math.log(1 + sentences.length / (1 + each.filter((worth) => worth >= IN_PART).length)),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return [];
    return sentences
      .map(({ statement, text }, at) => {
        const shared = weights.reduce((sum, weight, word) => sum + weight * (had[word]?.[at] ?? 0), 0);
        const isShared = (concept: string): boolean => conceptsOf(text).has(concept);
        const alike = shared > 0 ? [...concepts].filter(isShared).length : 0;
        return { statement, share: shared / total, alike };
      })
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || b.alike - a.alike);
  };
}
