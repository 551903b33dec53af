import { type ExpectedQuestions, expectedQuestionsSchema } from '../../src/corpus/expected-questions-schema.ts';
import type { Practice } from '../../src/corpus/practice-schema.ts';
import { practiceSentences } from '../../src/language/practice-sentences.ts';
import { type CorpusProblem, sortProblems } from './corpus-problem.ts';
import { readJsonLines } from './read-json-lines.ts';

const FORM = '{"sentence": "sætningen", "kinds": ["staff"], "questions": ["hvor mange er ansat"]}';
const MESSAGE = `Linjen har ikke den rigtige form. Skriv den sådan: ${FORM}.`;

/** What was read of corpus/expected-questions, by the practice's id. */
interface ExpectedQuestionsReading {
  readonly expectedQuestions: Readonly<Record<string, readonly ExpectedQuestions[]>>;
  readonly problems: CorpusProblem[];
  /** Sentences that lack a line, and lines whose sentence is gone: the assistant works all the same. */
  readonly remarks: CorpusProblem[];
}

/**
 * Reads corpus/expected-questions: a file for each practice.
 *
 * @param practices - what was read of corpus/practices
 * @param take - gives a file's contents, undefined where there is none, and notes that it was read
 */
export function readExpectedQuestions(
  practices: readonly Practice[],
  take: (file: string) => string | undefined,
): ExpectedQuestionsReading {
  const problems: CorpusProblem[] = [];
  const remarks: CorpusProblem[] = [];
  const expectedQuestions: Record<string, readonly ExpectedQuestions[]> = {};
  for (const practice of practices) {
    const file = `corpus/expected-questions/${practice.id}.jsonl`;
    const contents = take(file);
    if (contents === undefined) {
      const message = 'Filen mangler. Opret den med en linje for hver sætning i indsatsen: hvad den svarer på.';
      remarks.push({ file, line: 1, message });
      continue;
    }
    const { lines, problems: found } = readJsonLines(expectedQuestionsSchema, file, contents, MESSAGE);
    problems.push(...found);
    const sentences = new Set(practiceSentences(practice));
    for (const { value, line } of lines)
      if (!sentences.delete(value.sentence)) {
        const message = `Sætningen står ikke i corpus/practices/${practice.id}.md, eller den står her to gange: "${value.sentence}". Ret den, eller slet linjen.`;
        remarks.push({ file, line, message });
      }
    for (const sentence of sentences) {
      const message = `Der mangler en linje for sætningen "${sentence}". Svarer den ikke på noget, så skriv tomme lister.`;
      remarks.push({ file, line: lines.length, message });
    }
    expectedQuestions[practice.id] = lines.map(({ value }) => value);
  }
  return { expectedQuestions, problems: sortProblems(problems), remarks: sortProblems(remarks) };
}
