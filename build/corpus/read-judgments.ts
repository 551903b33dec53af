import { type Judgment, judgmentSchema } from '../../src/corpus/judgment-schema.ts';
import { type CorpusProblem, sortProblems } from './corpus-problem.ts';
import { readJsonLines } from './read-json-lines.ts';
import { suggestWord } from './suggest-word.ts';

const FORM = '{"text": "beskrivelsen", "grades": {"skub": 3, "platform": 1}}';
const MESSAGE = `Linjen har ikke den rigtige form. Skriv den sådan: ${FORM}. Karaktererne er 1, 2 og 3.`;

/**
 * Reads a file of corpus/judgments: one judged description a line.
 *
 * @param practiceIds - the ids that may be graded
 */
export function readJudgments(
  file: string,
  contents: string,
  practiceIds: ReadonlySet<string>,
): { judgments: Judgment[]; problems: CorpusProblem[] } {
  const { lines, problems } = readJsonLines(judgmentSchema, file, contents, MESSAGE);
  const judgments: Judgment[] = [];
  for (const { value, line } of lines) {
    const unknown = Object.keys(value.grades).filter((id) => !practiceIds.has(id));
    for (const id of unknown)
      problems.push({
        file,
        line,
        message: `Der er ingen praksis med id "${id}".${suggestWord(id, [...practiceIds])}`,
      });
    if (unknown.length === 0) judgments.push(value);
  }
  return { judgments, problems: sortProblems(problems) };
}
