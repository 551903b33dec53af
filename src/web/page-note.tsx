import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { pageText } from './page-text.ts';

/** So many pages stay together on a line. */
const MOST_ON_A_LINE = 3;

/** The pages of the catalogue that say a thing, in brackets after it. */
export function PageNote({ texts, pages }: { readonly texts: WebTexts; readonly pages: readonly number[] }) {
  const isShort = pages.length <= MOST_ON_A_LINE;
  return <span class={isShort ? 'source whole' : 'source'}>({pageText(texts, pages)})</span>;
}
