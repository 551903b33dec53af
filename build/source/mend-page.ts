import { type EntryNames, entryNamedFirst, entryNamedIn, squash } from './entry-names.ts';
import { carriesAddressOn, joinLines, type KnownWords } from './join-lines.ts';
import { mendLine } from './mend-line.ts';
import type { PageLines } from './number-pages.ts';

/** One piece of a mended page. A cell belongs to the row of the entry whose name came last above it. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly capitals: boolean }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'cell'; readonly text: string; readonly row: string | null };

/** A page with its lines joined to whole paragraphs. */
export interface MendedPage {
  readonly number: number;
  readonly blocks: readonly Block[];
}

const ENDED = /[.!?:][”"’')\]]*$|[”]$/u;
const BULLET = /^([•●▪*–-]|\d{1,2}\.)\s/;
/** A heading that is no name and not in capitals has at most this many letters, and this share of the lines' width. */
const LONGEST_HEADING = 75;
const HEADING_WIDTH = 0.85;
/** A line this wide beside its neighbours runs on, though the next begins with a capital letter. */
const FULL_WIDTH = 0.72;

interface Line {
  readonly text: string;
  /** An empty line stands above it. */
  readonly apart: boolean;
  /** An empty line stands below it. */
  readonly closes: boolean;
  readonly table: boolean;
}

/**
 * Mends the pages of a file in order: lines are joined to paragraphs, headings and the cells of tables stand alone.
 * A table goes on over pages until a heading in capitals.
 */
export function mendPages(
  pages: readonly PageLines[],
  entries: readonly EntryNames[],
  known: KnownWords,
): MendedPage[] {
  let table = false;
  let row: string | null = null;
  return pages.map((page) => {
    const lines: Line[] = [];
    let apart = true;
    page.lines.forEach((line, at) => {
      const text = line.kind === 'text' ? mendLine(line.text) : '';
      if (line.kind === 'table') table = true;
      else if (text !== '') {
        if (isCapitals(text)) table = false;
        const below = page.lines[at + 1];
        lines.push({ text, apart, closes: below?.kind !== 'text' || below.text === '', table });
      }
      apart = text === '';
    });
    const blocks = toBlocks(lines, page.number, entries, known).map((block): Block => {
      if (block.kind !== 'cell') return block;
      row = entryNamedFirst(block.text, page.number, entries) ?? row;
      return { ...block, row };
    });
    return { number: page.number, blocks };
  });
}

/** A mended page as one text: its blocks set apart by an empty line. */
export function pageText({ blocks }: MendedPage): string {
  return blocks.map(({ text }) => text).join('\n\n');
}

function toBlocks(lines: readonly Line[], page: number, entries: readonly EntryNames[], known: KnownWords): Block[] {
  const blocks: Block[] = [];
  let length = 0;
  lines.forEach((line, at) => {
    const before = blocks.at(-1);
    const above = lines[at - 1];
    if (line.table) {
      const same = before?.kind === 'cell' && !line.apart;
      if (same) blocks[blocks.length - 1] = { ...before, text: joinLines(before.text, line.text, known) };
      else blocks.push({ kind: 'cell', text: line.text, row: null });
      return;
    }
    const capitals = isCapitals(line.text);
    if (capitals && before?.kind === 'heading' && before.capitals) {
      blocks[blocks.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    } else if (capitals || isHeading(lines, at, before, page, entries)) {
      blocks.push({ kind: 'heading', text: line.text, capitals });
    } else if (before?.kind === 'paragraph' && above !== undefined && runsOn(lines, at, length)) {
      blocks[blocks.length - 1] = { kind: 'paragraph', text: joinLines(before.text, line.text, known) };
      length += 1;
    } else {
      blocks.push({ kind: 'paragraph', text: line.text });
      length = 1;
    }
  });
  return blocks;
}

/** Capitals only, with a word of four letters or more in it. */
const isCapitals = (text: string): boolean =>
  /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && !/^(https?:|www\.)/.test(text);

function isHeading(
  lines: readonly Line[],
  at: number,
  before: Block | undefined,
  page: number,
  entries: readonly EntryNames[],
): boolean {
  const { text, apart } = lines[at] as Line;
  const next = lines[at + 1];
  const starts =
    before === undefined || before.kind === 'heading' || ENDED.test(before.text) || endsWithAddress(before);
  if (next === undefined || BULLET.test(text)) return false;
  const titles = apart && !next.apart && /^[\p{Lu}”“"]/u.test(next.text);
  if ((starts || titles) && fillsLine(text, page, entries)) return true;
  if (titles && starts && entryNamedFirst(text, page, entries) !== null) return isShort(lines, at);
  if (ENDED.test(text) || /[,–-]$|\s\p{Ll}{1,2}$/u.test(text)) return false;
  if (!apart || !starts || !/^[\p{Lu}#]/u.test(text) || !/^[\p{Lu}”“"]/u.test(next.text)) return false;
  if (next.apart && !next.closes) return entryNamedIn(text, page, entries) !== null;
  return isShort(lines, at);
}

/** A heading stops before the lines below it do. */
function isShort(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  return text.length <= LONGEST_HEADING && text.length <= widthOf(lines.slice(at + 1, at + 6)) * HEADING_WIDTH;
}

const endsWithAddress = ({ text }: Block): boolean => /(https?:\/\/|www\.)\S+$/.test(text);

/** Whether the line is the name of an entry of this page and nothing else. */
const fillsLine = (text: string, page: number, entries: readonly EntryNames[]): boolean =>
  entries.some(({ names, pages }) => pages.includes(page) && names.some((name) => squash(name) === squash(text)));

/** Whether a line belongs to the paragraph above it, which has `length` lines so far. */
function runsOn(lines: readonly Line[], at: number, length: number): boolean {
  const line = lines[at] as Line;
  const above = lines[at - 1] as Line;
  if (carriesAddressOn(above.text, line.text, line.apart)) return true;
  if (BULLET.test(line.text)) return false;
  if (!line.apart) return true;
  const address = /^(https?:|www\.)/.test(line.text) || endsWithAddress({ kind: 'paragraph', text: above.text });
  if (!address && /^\p{Ll}/u.test(line.text)) return true;
  if (ENDED.test(above.text) || address) return false;
  if (/[\p{L}\d]-$/u.test(above.text)) return true;
  if (/\s\p{Ll}{1,2}$/u.test(above.text)) return true;
  const wide = above.text.length >= widthOf(lines.slice(at, at + 6)) * FULL_WIDTH;
  return wide && line.closes && (above.apart || length > 1);
}

/** The length of the longest line; headings in capitals are left out. */
function widthOf(lines: readonly Line[]): number {
  return Math.max(...lines.filter(({ text }) => !isCapitals(text)).map(({ text }) => text.length), 1);
}
