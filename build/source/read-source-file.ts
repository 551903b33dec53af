import { readFileSync, statSync } from 'node:fs';
import { readPdfSheets } from './read-pdf-sheets.ts';
import type { Sheet } from './sheet.ts';
import { SourceError } from './source-error.ts';
import { splitTextSheets } from './split-text-sheets.ts';

/** The largest file that is read, in bytes: 50 MB. The catalogue is a few. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** Fewer words than this are no catalogue: the PDF holds pictures of pages, or the file is as good as empty. */
const FEWEST_WORDS = 50;

/**
 * Takes the sheets out of a catalogue, given as PDF or as text in UTF-8.
 *
 * @throws SourceError where the file is missing, empty, too large, of another kind, locked, or has no text
 */
export async function readSourceFile(path: string): Promise<Sheet[]> {
  const bytes = readBytes(path);
  const pdf = isPdf(bytes);
  const sheets = pdf ? await readPdfSheets(bytes) : splitTextSheets(readText(bytes));
  if (countWords(sheets) >= FEWEST_WORDS) return sheets;
  throw new SourceError(
    pdf
      ? 'PDF-filen har ingen tekst, kun billeder af sider. Bed udgiveren om en udgave med tekst, eller lad et program til tekstgenkendelse (OCR) læse den først.'
      : 'Filen har næsten ingen tekst. Er det den rigtige fil?',
  );
}

function readBytes(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new SourceError('Filen findes ikke. Se efter, om stien er skrevet rigtigt.');
  if (!found.isFile())
    throw new SourceError('Det er en mappe og ikke en fil. Skriv stien til kataloget som PDF eller tekst.');
  if (found.size === 0) throw new SourceError('Filen er tom. Hent den igen.');
  if (found.size > LARGEST_FILE) {
    const most = LARGEST_FILE / 1024 / 1024;
    throw new SourceError(`Filen fylder ${Math.round(found.size / 1024 / 1024)} MB. Der læses højst ${most} MB.`);
  }
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    throw new SourceError('Filen kan ikke åbnes. Se efter, om du har lov til at læse den.');
  }
}

/** The mark may stand a little down in the file, as readers of PDF allow. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

function readText(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // Told below, together with text that holds binary data.
  }
  throw new SourceError('Filen er hverken PDF eller tekst i UTF-8. Gem den i et af de to formater, og prøv igen.');
}

const countWords = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { lines }) => sum + (lines.join(' ').match(/\p{L}{2,}/gu)?.length ?? 0), 0);
