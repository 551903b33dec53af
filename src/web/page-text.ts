import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';

/**
 * Pages of the catalogue as people write them: runs joined, the rest with commas.
 *
 * @example pageText(texts, [10, 11, 18]) // 'side 10-11, 18'
 */
export function pageText(texts: WebTexts, pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === page - 1) run[1] = page;
    else runs.push([page, page]);
  }
  return fillText(texts.page, {
    pages: runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', '),
  });
}
