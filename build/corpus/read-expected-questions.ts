import { basename } from 'node:path';
import { type ExpectedQuestions, expectedQuestionsSchema } from '../../src/corpus/expected-questions-schema.ts';
import type { Practice } from '../../src/corpus/practice-schema.ts';
import { splitSentences } from '../../src/language/split-sentences.ts';
import { type CorpusProblem, sortProblems } from './corpus-problem.ts';
import type { CorpusFiles } from './read-corpus-files.ts';
import { readJsonLines } from './read-json-lines.ts';

const FOLDER = 'corpus/expected-questions/';
const FORM = '{"sentence": "sætningen", "kinds": ["staff"], "questions": ["hvor mange er ansat"]}';
const MESSAGE = `Linjen har ikke den rigtige form. Skriv den sådan: ${FORM}.`;

/**
 * Reads corpus/expected-questions: a file for each practice. A sentence that the practice no longer has is a fault; one that
 * nobody has written questions for is told as well, but the assistant works without.
 *
 * @param practices - what was read of corpus/practices
 * @param take - gives a file's contents and notes that it was read
 */
export function readExpectedQuestions(
  files: CorpusFiles,
  practices: readonly Practice[],
  take: (file: string) => string | undefined,
): {
  readonly expectedQuestions: Readonly<Record<string, readonly ExpectedQuestions[]>>;
  readonly problems: CorpusProblem[];
  readonly remarks: CorpusProblem[];
} {
  const problems: CorpusProblem[] = [];
  const remarks: CorpusProblem[] = [];
  const expectedQuestions: Record<string, readonly ExpectedQuestions[]> = {};
  for (const file of files.keys()) {
    if (!file.startsWith(FOLDER) || !file.endsWith('.jsonl')) continue;
    const practice = practices.find(({ id }) => id === basename(file, '.jsonl'));
    const contents = take(file) ?? '';
    if (practice === undefined) {
      problems.push({ file, line: 1, message: 'Filen skal hedde som en praksis: dens id og .jsonl.' });
      continue;
    }
    const { lines, problems: found } = readJsonLines(expectedQuestionsSchema, file, contents, MESSAGE);
    problems.push(...found);
    const sentences = new Set(sentencesOf(practice));
    for (const { value, line } of lines) {
      if (!sentences.delete(value.sentence)) {
        const message = `Sætningen står ikke i corpus/practices/${practice.id}.md, eller den står her to gange: "${value.sentence}". Ret den, eller slet linjen.`;
        problems.push({ file, line, message });
      }
    }
    for (const sentence of sentences)
      remarks.push({
        file,
        line: lines.length,
        message: `Der mangler en linje for sætningen "${sentence}". Uden svar på noget: tomme lister.`,
      });
    expectedQuestions[practice.id] = lines.map(({ value }) => value);
  }
  return { expectedQuestions, problems: sortProblems(problems), remarks };
}

/** A practice's sentences, those of its figures first. */
const sentencesOf = ({ figures, sections }: Practice): string[] => [
  ...figures.map(({ text }) => text),
  ...sections.flatMap(({ text }) => splitSentences(text)),
];
