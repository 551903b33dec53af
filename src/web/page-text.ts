import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { pageRuns } from './page-runs.ts';

/**
 * Pages of the catalogue as people write them.
 *
 * @example pageText(texts, [10, 11, 18]) // 'side 10-11, 18'
 */
export const pageText = (texts: WebTexts, pages: readonly number[]): string =>
  fillText(texts.page, { pages: pageRuns(pages) });
