import type { CorpusContent } from '../corpus/corpus.ts';
import type { QuestionKind } from '../corpus/questions-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import { practiceSentences } from '../language/practice-sentences.ts';
import { type IrregularForms, stemWord } from '../language/stem-word.ts';
import { stopWordsFrom } from '../language/stop-words.ts';
import { tokenize } from '../language/tokenize.ts';

/** What one sentence answers: the kinds of question, and stems of words, other than its own, that people ask for it with. */
export type ExpectedData = readonly [kinds: readonly QuestionKind[], stems: string];

/** By practice: what each of its sentences answers, those of its figures first, in the practice's order. */
export type ExpectedQuestionsData = Readonly<Record<string, readonly ExpectedData[]>>;

const NOTHING: ExpectedData = [[], ''];

/** Compiles corpus/expected-questions: of the questions only the words that matter are left, each once. */
export function compileExpectedQuestions(
  { practices, expectedQuestions, words }: Pick<CorpusContent, 'practices' | 'expectedQuestions' | 'words'>,
  irregular: IrregularForms,
): ExpectedQuestionsData {
  const passedOver = new Set([...stopWordsFrom(words.stopWords), ...words.questions.light.map(foldWord)]);
  const stemsOf = (text: string): string[] =>
    tokenize(text).flatMap(({ word }) => (passedOver.has(word) ? [] : [stemWord(word, irregular)]));
  return Object.fromEntries(
    practices.map((practice) => {
      const { id } = practice;
      const known = new Map((expectedQuestions[id] ?? []).map((entry) => [entry.sentence, entry]));
      const data = practiceSentences(practice).map((sentence): ExpectedData => {
        const entry = known.get(sentence);
        if (entry === undefined) return NOTHING;
        const own = new Set(stemsOf(sentence));
        const asked = new Set(entry.questions.flatMap(stemsOf).filter((stem) => !own.has(stem)));
        return [entry.kinds, [...asked].join(' ')];
      });
      return [id, data];
    }),
  );
}
