import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Source, sourceSchema } from '../../src/corpus/source-schema.ts';
import { SourceError } from './source-error.ts';
import { SOURCE_FILE } from './write-source.ts';

/**
 * The catalogue's own text where an operator has put it in, else null.
 *
 * @param folder - corpus/source
 * @throws SourceError where the file is not as an import writes it
 */
export function readSource(folder: string): Source | null {
  const path = join(folder, SOURCE_FILE);
  if (!existsSync(path)) return null;
  try {
    return sourceSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new SourceError(
      `corpus/source/${SOURCE_FILE} kan ikke læses. Lav den igen med npm run corpus:source -- FIL, eller slet den.`,
    );
  }
}
