import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import type { Sheet } from './sheet.ts';
import { SourceError } from './source-error.ts';

/** Text on lines further apart than this many times its size belongs to two blocks. */
const BLOCK_GAP = 1.6;

/** Text whose base lines differ by less than this share of its size stands on one line. */
const SAME_LINE = 0.5;

/**
 * Takes the lines out of a PDF, page by page, in the order that the file has them.
 *
 * @throws SourceError where the file is locked with a password or damaged
 */
export async function readPdfSheets(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
    const labels = await pdf.getPageLabels();
    const { items } = await extractTextItems(pdf);
    await pdf.cleanup();
    return items.map((page, at) => ({ label: readLabel(labels?.[at]), lines: joinItems(page) }));
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new SourceError('PDF-filen er låst med en adgangskode. Gem en kopi uden adgangskode, og prøv med den.');
    }
    throw new SourceError('PDF-filen er beskadiget og kan ikke læses. Hent den igen.');
  }
}

const readLabel = (label: string | undefined): number | null =>
  label !== undefined && /^\d{1,4}$/.test(label) ? Number(label) : null;

/** Joins pieces on one base line, left to right; a wide gap downwards, or a move up to a next column, is an empty line. */
function joinItems(items: readonly StructuredTextItem[]): string[] {
  const lines: string[] = [];
  let last: StructuredTextItem | null = null;
  for (const item of items) {
    if (item.str.trim() === '') continue;
    const size = item.fontSize || item.height || 10;
    if (last === null) lines.push(item.str);
    else if (Math.abs(last.y - item.y) < size * SAME_LINE && item.x >= last.x) {
      const apart = item.x - (last.x + last.width) > size * 0.15 && !/\s$/.test(lines.at(-1) ?? '');
      lines.push(`${lines.pop()}${apart ? ' ' : ''}${item.str}`);
    } else {
      const down = last.y - item.y;
      if (down < 0 || down > Math.max(size, last.fontSize) * BLOCK_GAP) lines.push('');
      lines.push(item.str);
    }
    last = item;
  }
  return lines.map((line) => line.trim());
}
