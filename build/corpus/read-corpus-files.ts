import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CorpusProblem } from './corpus-problem.ts';

/** The files of corpus/ by their path from the repository's top, with "/" between folders. */
export type CorpusFiles = ReadonlyMap<string, string>;

/**
 * Reads every file below `folder`, but for the catalogue's own text in source/. Line ends become "\n", and letters written in two parts (as macOS does) become one.
 *
 * @param folder - the corpus folder; its own name starts every path of the result
 */
export function readCorpusFiles(folder: string): { files: CorpusFiles; problems: CorpusProblem[] } {
  const files = new Map<string, string>();
  const problems: CorpusProblem[] = [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(join(folder, 'source', sep)))
    .sort();
  for (const path of entries) {
    const file = relative(join(folder, '..'), path).split(sep).join('/');
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
      files.set(file, text.replace(/\r\n?/g, '\n').normalize('NFC'));
    } catch {
      const message = 'Filen kan ikke læses som tekst. Gem den igen med tegnsættet UTF-8.';
      problems.push({ file, line: 1, message });
    }
  }
  return { files, problems };
}
