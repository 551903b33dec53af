import type { FocusPoint, Practice } from '../../src/corpus/practice-schema.ts';

/** What an entry of the corpus is called in print, and the pages it cites. */
export interface EntryNames {
  readonly id: string;
  readonly names: readonly string[];
  readonly pages: readonly number[];
}

/** The names of all practices and focus points. A bracket that only our own name has is left out in a second form. */
export function listEntryNames(practices: readonly Practice[], focusPoints: readonly FocusPoint[]): EntryNames[] {
  return [
    ...practices.map(({ id, name, aliases, pages }) => ({ id, names: [name, ...aliases], pages })),
    ...focusPoints.map(({ id, name, page }) => ({ id, names: [name, name.replace(/ \(.*\)$/, '')], pages: [page] })),
  ];
}

/** Letters and digits only, in lower case: how names are compared, since print breaks them anywhere. */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}

/** A name shorter than this, squashed, is told apart from a word only where it fills a line. */
const SHORTEST_NAME = 4;

/** Which of the entries that cite `page` has a name that the text begins with; the longest name decides. */
export function entryNamedFirst(text: string, page: number, entries: readonly EntryNames[]): string | null {
  const whole = squash(text);
  return longestName(page, entries, (name) => {
    const squashed = squash(name);
    return squashed.length < SHORTEST_NAME ? squashed === whole : whole.startsWith(squashed);
  });
}

/** Which of the entries that cite `page` has a name, as whole words, within a heading; the longest name decides. */
export function entryNamedIn(heading: string, page: number, entries: readonly EntryNames[]): string | null {
  const whole = ` ${spread(heading)} `;
  return longestName(page, entries, (name) => whole.includes(` ${spread(name)} `));
}

function longestName(page: number, entries: readonly EntryNames[], isNamed: (name: string) => boolean): string | null {
  let best: { id: string; length: number } | null = null;
  for (const { id, names, pages } of entries) {
    if (!pages.includes(page)) continue;
    const length = Math.max(0, ...names.filter(isNamed).map((name) => squash(name).length));
    if (length > (best?.length ?? 0)) best = { id, length };
  }
  return best?.id ?? null;
}

/** Words in lower case with one space between them. */
const spread = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\d]+/gu)
    ?.join(' ') ?? '';

/** The entries that cite `page` and whose name stands in running text, in the very letters. */
export function entriesNamedIn(text: string, page: number, entries: readonly EntryNames[]): string[] {
  const flat = ` ${text.replace(/[^\p{L}\d#-]+/gu, ' ')} `;
  return entries
    .filter(({ pages }) => pages.includes(page))
    .filter(({ names }) => names.some((name) => flat.includes(` ${name.replace(/[^\p{L}\d#-]+/gu, ' ').trim()} `)))
    .map(({ id }) => id);
}
