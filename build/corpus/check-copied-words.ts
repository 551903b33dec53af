import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusProblem } from './corpus-problem.ts';

/** The tool that knows the catalogue's own text. It lies beside the repository, and not everywhere. */
const TOOL = '../shared/tools/verbatim.mjs';

/**
 * Finds runs of eight words or more that stand in the catalogue too. Finds none where the catalogue's text is not at hand.
 *
 * @param root - the repository's top folder
 */
export function checkCopiedWords(root: string): CorpusProblem[] {
  const tool = join(root, TOOL);
  if (!existsSync(tool)) return [];
  const { stdout } = spawnSync(process.execPath, [tool, 'corpus'], { cwd: root, encoding: 'utf8' });
  return stdout.split('\n').flatMap((row) => {
    const [, file, count, run] = /^(.+?): (\d+) words: "(.+)"$/.exec(row) ?? [];
    if (file === undefined || run === undefined || file.startsWith('corpus/source/')) return [];
    const message = `${count} ord i træk står også i kataloget: "${run}". Fortæl det med dine egne ord.`;
    return [{ file, line: findRun(readFileSync(join(root, file), 'utf8'), run), message }];
  });
}

/** The line where a run of words begins; 1 where it cannot be told. */
function findRun(text: string, run: string): number {
  const words = text.split('\n').flatMap((line, index) => wordsOf(line).map((word) => ({ word, line: index + 1 })));
  const wanted = wordsOf(run);
  const start = words.findIndex((_, index) => wanted.every((word, step) => words[index + step]?.word === word));
  return words[start]?.line ?? 1;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
