import { alignPages } from './align-pages.ts';
import type { CleanSheet, SheetLine } from './drop-leftovers.ts';
import type { EntryNames } from './entry-names.ts';

/** The text of one printed page, still in lines. */
export interface PageLines {
  readonly number: number;
  readonly lines: readonly SheetLine[];
}

/** A sheet that is no page of its own (a figure, a box on top of a page), and the page that it was put at. */
export interface Placed {
  readonly words: number;
  readonly page: number;
}

/**
 * Gives sheets their printed numbers: the file's own where all have one, else counted from the footers. Where two
 * footers leave fewer pages than there are sheets between them, the sheets with the fewest words are parts of the page
 * before them. Where there are neither, the sheets are aligned with the pages that the entries cite. Empty sheets are no
 * pages.
 */
export function numberPages(
  sheets: readonly CleanSheet[],
  entries: readonly EntryNames[],
): { pages: PageLines[]; placed: Placed[] } {
  const full = sheets.filter((sheet) => countWords(sheet) > 0);
  const labels = full.map(({ label }) => label);
  if (isGrowing(labels))
    return { pages: full.map(({ lines }, at) => ({ number: labels[at] ?? 0, lines })), placed: [] };

  const first = full.find(({ footer }) => footer !== null)?.footer ?? null;
  if (first === null) {
    const counted = full.map(({ lines }, at) => ({ number: at + 1, lines }));
    return { pages: alignPages(counted, entries), placed: [] };
  }

  const spans = cutAtFooters(full);
  let next = Math.max(first - (spans[0]?.length ?? 1) + 1, 1);
  const pages: PageLines[] = [];
  const placed: Placed[] = [];
  for (const span of spans) {
    const last = span.at(-1)?.footer ?? null;
    const room = last === null ? span.length : Math.max(last - next + 1, 1);
    const parts = fewestWords(span, span.length - room);
    for (const sheet of span) {
      const before = pages.at(-1);
      if (parts.has(sheet) && before !== undefined) {
        pages[pages.length - 1] = { number: before.number, lines: [...before.lines, BREAK, ...sheet.lines] };
        placed.push({ words: countWords(sheet), page: before.number });
      } else {
        next = sheet.footer ?? next;
        pages.push({ number: next, lines: sheet.lines });
        next += 1;
      }
    }
  }
  return { pages, placed };
}

const BREAK: SheetLine = { kind: 'text', text: '' };

const isGrowing = (labels: readonly (number | null)[]): labels is readonly number[] =>
  labels.every((label, at) => label !== null && (at === 0 || label > (labels[at - 1] ?? 0)));

/** Sheets up to and with each footer, then the rest. */
function cutAtFooters(sheets: readonly CleanSheet[]): CleanSheet[][] {
  const spans: CleanSheet[][] = [[]];
  for (const sheet of sheets) {
    spans.at(-1)?.push(sheet);
    if (sheet.footer !== null) spans.push([]);
  }
  return spans.filter((span) => span.length > 0);
}

/** The `count` sheets with the fewest words; never the first or the one with the footer. */
function fewestWords(span: readonly CleanSheet[], count: number): ReadonlySet<CleanSheet> {
  const candidates = span.slice(1).filter(({ footer }) => footer === null);
  return new Set(candidates.sort((a, b) => countWords(a) - countWords(b)).slice(0, Math.max(count, 0)));
}

const countWords = ({ lines }: CleanSheet): number =>
  lines.reduce((sum, line) => sum + (line.kind === 'text' ? (line.text.match(/\p{L}{2,}/gu)?.length ?? 0) : 0), 0);
