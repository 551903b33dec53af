import type { Passage } from '../../src/corpus/source-schema.ts';
import type { CutPassage } from './cut-passages.ts';
import { type EntryNames, entriesNamedIn, entryNamedIn } from './entry-names.ts';

/**
 * Attaches each passage to the entries that it speaks of: the one of its table row, of its heading, of the chapter that
 * tells it at length, and those that its text names. Only entries that cite the page count. A row may name other entries
 * too, so it is its own entry's alone, but for those that no passage speaks of (where a table's rows run together).
 */
export function attachPassages(passages: readonly CutPassage[], entries: readonly EntryNames[]): Passage[] {
  const spokenOf = passages.map(({ page, section, chapter, row, text }) => {
    const found = [
      row,
      section === null ? null : entryNamedIn(section, page, entries),
      chapter === null ? null : entryNamedIn(chapter, page, entries),
      ...(row === null ? entriesNamedIn(text, page, entries) : []),
    ];
    return new Set(found.filter((id) => id !== null));
  });
  const attached = new Set(spokenOf.flatMap((ids) => [...ids]));
  const left = entries.filter(({ id }) => !attached.has(id));
  return passages.map(({ page, section, text }, at) => ({
    page,
    section,
    text,
    entries: [...(spokenOf[at] ?? []), ...entriesNamedIn(text, page, left)],
  }));
}
