import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../src/corpus/source-schema.ts';

/** The file's name within corpus/source/. */
export const SOURCE_FILE = 'catalogue.json';

/** Writes the source and its report. A new file takes the old one's place in one step, so that half a file is never there. */
export function writeSource(folder: string, source: Source, report: string): void {
  mkdirSync(folder, { recursive: true });
  replaceFile(join(folder, 'report.txt'), report);
  replaceFile(join(folder, SOURCE_FILE), `${JSON.stringify(source, null, 1)}\n`);
}

function replaceFile(path: string, text: string): void {
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
}
