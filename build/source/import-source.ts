import { sourceSchema } from '../../src/corpus/source-schema.ts';
import { buildSource, type Entries } from './build-source.ts';
import { formatReport } from './format-report.ts';
import { readSourceFile } from './read-source-file.ts';
import { writeSource } from './write-source.ts';

/** Where an import writes, and whom it tells of its steps. */
export interface ImportOptions {
  /** The folder that the text is written to. */
  readonly folder: string;
  /** Told of each step in plain Danish. */
  readonly onStep: (message: string) => void;
}

/**
 * Reads a catalogue from `file`, holds it against the corpus, and writes it to the folder. Nothing is written where
 * something is wrong with the file.
 *
 * @returns the report, which is written beside the text too
 * @throws SourceError with what is wrong and what to do
 */
export async function importSource(file: string, entries: Entries, { folder, onStep }: ImportOptions): Promise<string> {
  onStep('1/3 Læser filen');
  const sheets = await readSourceFile(file);
  onStep(`2/3 Retter teksten fra ${sheets.length} ark og finder passagerne`);
  const { source, report } = buildSource(sheets, entries);
  const text = formatReport(report);
  onStep('3/3 Gemmer');
  writeSource(folder, sourceSchema.parse(source), text);
  return text;
}
