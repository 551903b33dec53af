import { findFooters } from './find-footers.ts';
import type { Dropped, DropReason, Sheet } from './sheet.ts';

/** A place of a template that was never filled in: "[Beskriv]". */
const TEMPLATE = /^\[\p{Lu}\p{L}+\]/u;
const STRAY = /^[\d\s,–-]{1,6}$|^\p{L}$/u;
const ADDRESS = /^(https?:\/\/|www\.)\S+$/;
/** The names of a table's columns: capitals only, and the first is the name. */
const COLUMNS = /^NAVN(\s+[\p{Lu}()/]+){2,}$/u;

/** A sheet without what is not its text. */
export interface CleanSheet {
  readonly label: number | null;
  /** The number in the sheet's footer, or null. */
  readonly footer: number | null;
  readonly lines: readonly SheetLine[];
}

/** A line of text, or the place where a table begins. */
export type SheetLine = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table' };

/** Drops footers, stray numbers and marks, template left-overs with their headings, and lists of addresses below a footer. */
export function dropLeftovers(sheets: readonly Sheet[]): { sheets: CleanSheet[]; dropped: Dropped[] } {
  const footers = findFooters(sheets.flatMap(({ lines }) => lines));
  const dropped: Dropped[] = [];
  let offset = 0;
  const clean = sheets.map(({ label, lines }): CleanSheet => {
    const kept: SheetLine[] = [];
    let footer: number | null = null;
    for (const [at, text] of lines.entries()) {
      const number = footers.get(offset + at);
      footer = number ?? footer;
      const why = number === undefined ? reasonToDrop(text, footer !== null) : 'footer';
      if (why === null) kept.push({ kind: 'text', text });
      else dropped.push({ text, why });
      if (why === 'leftover') dropped.push(...takeHeading(kept));
      if (why === 'columns') kept.push({ kind: 'table' });
    }
    offset += lines.length;
    return { label, footer, lines: kept };
  });
  return { sheets: clean, dropped };
}

function reasonToDrop(line: string, belowFooter: boolean): DropReason | null {
  if (TEMPLATE.test(line)) return 'leftover';
  if (COLUMNS.test(line)) return 'columns';
  if (belowFooter && ADDRESS.test(line)) return 'link';
  return STRAY.test(line) ? 'stray' : null;
}

/** Takes away the heading right above a template's empty place: it heads nothing. */
function takeHeading(kept: SheetLine[]): Dropped[] {
  const at = kept.findLastIndex((line) => line.kind === 'table' || line.text !== '');
  const line = kept[at];
  if (line === undefined || line.kind === 'table' || /[.!?”"]$/.test(line.text)) return [];
  kept.splice(at);
  return [{ text: line.text, why: 'leftover' }];
}
