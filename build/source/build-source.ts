import type { FocusPoint, Practice } from '../../src/corpus/practice-schema.ts';
import type { Source } from '../../src/corpus/source-schema.ts';
import { attachPassages } from './attach-passages.ts';
import { checkFacts, type Difference } from './check-facts.ts';
import { countWords, cutPassages } from './cut-passages.ts';
import { dropLeftovers } from './drop-leftovers.ts';
import { listEntryNames } from './entry-names.ts';
import { collectWords } from './join-lines.ts';
import { mendPages, pageText } from './mend-page.ts';
import { numberPages, type Placed } from './number-pages.ts';
import type { Dropped, Sheet } from './sheet.ts';
import { SourceError } from './source-error.ts';

/** The entries of the corpus that the text is held against. */
export interface Entries {
  readonly practices: readonly Practice[];
  readonly focusPoints: readonly FocusPoint[];
}

/** What became of the sheets of a file. */
export interface SourceReport {
  readonly pages: readonly number[];
  readonly passages: number;
  /** How many passages have fewer words than 40, since their heading, row or page holds no more. */
  readonly short: number;
  /** How many passages speak of no single entry: introductions, the method. */
  readonly general: number;
  readonly dropped: readonly Dropped[];
  /** Sheets that are no page of their own. */
  readonly placed: readonly Placed[];
  readonly practices: { readonly attached: number; readonly all: number };
  readonly focusPoints: { readonly attached: number; readonly all: number };
  /** Entries that no passage speaks of. */
  readonly unattached: readonly string[];
  readonly differences: readonly Difference[];
}

const SHORT = 40;

/**
 * Sheets -> clean -> numbered -> mended -> cut -> attached -> checked.
 *
 * @throws SourceError where the text names no entry of the corpus: then it is another document
 */
export function buildSource(
  sheets: readonly Sheet[],
  { practices, focusPoints }: Entries,
): { source: Source; report: SourceReport } {
  const names = listEntryNames(practices, focusPoints);
  const { sheets: clean, dropped } = dropLeftovers(sheets);
  const { pages: numbered, placed } = numberPages(clean, names);
  const lines = numbered.flatMap((page) => page.lines.flatMap((line) => (line.kind === 'text' ? [line.text] : [])));
  const known = collectWords(lines, [
    ...names.flatMap((entry) => entry.names),
    ...practices.map(({ context }) => context),
  ]);
  const mended = mendPages(numbered, names, known);
  const passages = attachPassages(cutPassages(mended), names);
  const attached = new Set(passages.flatMap(({ entries }) => entries));
  if (attached.size === 0) {
    throw new SourceError(
      'Filen nævner ingen af korpussets praksisser og fokuspunkter på deres sider. Er det det rigtige katalog?',
    );
  }
  const source = { pages: mended.map((page) => ({ number: page.number, text: pageText(page) })), passages };
  const countOf = (entries: readonly { readonly id: string }[]) => ({
    attached: entries.filter(({ id }) => attached.has(id)).length,
    all: entries.length,
  });
  return {
    source,
    report: {
      pages: mended.map(({ number }) => number),
      passages: passages.length,
      short: passages.filter(({ text }) => countWords(text) < SHORT).length,
      general: passages.filter(({ entries }) => entries.length === 0).length,
      dropped,
      placed,
      practices: countOf(practices),
      focusPoints: countOf(focusPoints),
      unattached: names.map(({ id }) => id).filter((id) => !attached.has(id)),
      differences: checkFacts(practices, focusPoints, source),
    },
  };
}
