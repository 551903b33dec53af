import { type EntryNames, entriesNamedIn } from './entry-names.ts';
import type { PageLines } from './number-pages.ts';

/**
 * Numbers pages whose file tells no numbers (neither labels nor footers) by what the corpus says of them: of all shifts,
 * the one at which most entries are named on the pages that they cite; the least shift where several do.
 *
 * @param pages - counted from 1
 * @returns the pages with their printed numbers; what comes before page 1 (a cover) is part of page 1
 */
export function alignPages(pages: readonly PageLines[], entries: readonly EntryNames[]): PageLines[] {
  const texts = pages.map(({ number, lines }) => ({ number, text: lines.map(textOf).join(' ') }));
  const agreeing = (shift: number): number =>
    texts.reduce((sum, { number, text }) => sum + entriesNamedIn(text, number + shift, entries).length, 0);
  const most = Math.max(pages.length, ...entries.flatMap((entry) => entry.pages));
  const [best] = Array.from({ length: 2 * most + 1 }, (_, at) => at - most)
    .map((shift) => ({ shift, agree: agreeing(shift) }))
    .sort((a, b) => b.agree - a.agree || Math.abs(a.shift) - Math.abs(b.shift));
  return joinFront(pages.map(({ number, lines }) => ({ number: number + (best?.shift ?? 0), lines })));
}

const textOf = (line: PageLines['lines'][number]): string => (line.kind === 'text' ? line.text : '');

/** Pages before 1 have no printed number to cite. */
function joinFront(pages: readonly PageLines[]): PageLines[] {
  const front = pages.filter(({ number }) => number <= 1);
  const rest = pages.filter(({ number }) => number > 1);
  return front.length === 0 ? rest : [{ number: 1, lines: front.flatMap(({ lines }) => lines) }, ...rest];
}
