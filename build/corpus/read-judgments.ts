import { type Judgment, judgmentSchema } from '../../src/corpus/judgment-schema.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { suggestWord } from './suggest-word.ts';

const FORM = '{"text": "beskrivelsen", "grades": {"skub": 3, "platform": 1}}';

/**
 * Reads a file of corpus/judgments: JSON Lines, one judged description a line; empty lines are passed over.
 *
 * @param practiceIds - the ids that may be graded
 */
export function readJudgments(
  file: string,
  contents: string,
  practiceIds: ReadonlySet<string>,
): { judgments: Judgment[]; problems: CorpusProblem[] } {
  const judgments: Judgment[] = [];
  const problems: CorpusProblem[] = [];
  contents.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    const tell = (message: string) => problems.push({ file, line: at + 1, message });
    const result = judgmentSchema.safeParse(readJson(line));
    if (!result.success) {
      tell(`Linjen har ikke den rigtige form. Skriv den sådan: ${FORM}. Karaktererne er 1, 2 og 3.`);
      return;
    }
    const unknown = Object.keys(result.data.grades).filter((id) => !practiceIds.has(id));
    for (const id of unknown) tell(`Der er ingen praksis med id "${id}".${suggestWord(id, [...practiceIds])}`);
    if (unknown.length === 0) judgments.push(result.data);
  });
  return { judgments, problems };
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
