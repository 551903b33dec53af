import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { pageText } from './page-text.ts';

/** The pages of the catalogue that say a thing, in brackets after it. */
export function PageNote({ texts, pages }: { readonly texts: WebTexts; readonly pages: readonly number[] }) {
  return <span class="source whole">({pageText(texts, pages)})</span>;
}
