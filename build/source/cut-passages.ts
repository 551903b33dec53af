import type { Block, MendedPage } from './mend-page.ts';

/** A run of blocks of one page below one heading, or one row of a table. */
export interface CutPassage {
  readonly page: number;
  /** The heading above it on its page, else the chapter's; null where there is none. */
  readonly section: string | null;
  /** The heading in capitals at the top of its page or of the last page that has one. */
  readonly chapter: string | null;
  /** The entry whose row of a table it is; null elsewhere. */
  readonly row: string | null;
  /** Stands so, word for word and with its empty lines, in the page's text. */
  readonly text: string;
}

/** A passage is closed where it has this many words and would be longer than the second with the next block. */
const ENOUGH_WORDS = 40;
const COMFORTABLE_WORDS = 120;
/** No passage has more words than this. */
const MOST_WORDS = 200;

/** Cuts mended pages into passages of 40 to 200 words; shorter only where a heading, a row or a page stands alone. */
export function cutPassages(pages: readonly MendedPage[]): CutPassage[] {
  const passages: CutPassage[] = [];
  let section: string | null = null;
  let chapter: string | null = null;
  for (const page of pages) {
    let run: string[] = [];
    let row: string | null = null;
    // What stands above a page's first heading goes on from the page before, but seldom under its last heading.
    section = chapter;
    const close = (): void => {
      for (const text of mergeShort(run)) passages.push({ page: page.number, section, chapter, row, text });
      run = [];
    };
    page.blocks.forEach((block, at) => {
      if (block.kind === 'heading') {
        close();
        section = block.text;
        if (at === 0 && block.capitals) chapter = block.text;
        row = null;
        return;
      }
      const ownRow = rowOf(block);
      if (ownRow !== row) {
        close();
        row = ownRow;
      }
      run.push(block.text);
    });
    close();
  }
  return passages;
}

const rowOf = (block: Block): string | null => (block.kind === 'cell' ? block.row : null);

/** Puts the paragraphs of one run together to passages of a fitting length. */
function mergeShort(paragraphs: readonly string[]): string[] {
  const merged: string[] = [];
  for (const paragraph of paragraphs.flatMap(splitLong)) {
    const before = merged.at(-1);
    const sum = before === undefined ? 0 : countWords(before) + countWords(paragraph);
    if (before === undefined || (countWords(before) >= ENOUGH_WORDS && sum > COMFORTABLE_WORDS) || sum > MOST_WORDS) {
      merged.push(paragraph);
    } else merged[merged.length - 1] = `${before}\n\n${paragraph}`;
  }
  const last = merged.at(-1);
  const before = merged.at(-2);
  if (last === undefined || before === undefined || countWords(last) >= ENOUGH_WORDS) return merged;
  return countWords(before) + countWords(last) > MOST_WORDS ? merged : [...merged.slice(0, -2), `${before}\n\n${last}`];
}

/** Cuts a paragraph that is too long at the ends of sentences, or between words where a sentence is too long itself. */
function splitLong(paragraph: string): string[] {
  if (countWords(paragraph) <= MOST_WORDS) return [paragraph];
  const parts: string[] = [];
  for (const piece of paragraph.split(/(?<=[.!?]) (?=[\p{Lu}”"])/u).flatMap(splitBetweenWords)) {
    const before = parts.at(-1);
    if (before === undefined || countWords(before) + countWords(piece) > COMFORTABLE_WORDS) parts.push(piece);
    else parts[parts.length - 1] = `${before} ${piece}`;
  }
  return parts;
}

function splitBetweenWords(sentence: string): string[] {
  const words = sentence.split(' ');
  const parts = Math.ceil(words.length / MOST_WORDS);
  return Array.from({ length: parts }, (_, at) => words.slice(at * MOST_WORDS, (at + 1) * MOST_WORDS).join(' '));
}

/** How many words a text has: runs of anything but space. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
