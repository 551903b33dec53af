import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../../../contract/chat-schema.ts';
import type { ChatTexts } from '../../../corpus/texts/chat-texts.ts';
import { fillText } from '../../../language/fill-text.ts';
import { originalAddress } from '../../reply/original-address.ts';
import { linkTarget } from './link-target.ts';

/** The catalogue's own sentence with its page, and the way to all that it writes; nothing where there is none. */
export function renderQuote(
  quote: Quote | null,
  url: string,
  { sources }: ChatTexts,
  isFramed: boolean,
): TemplateResult | typeof nothing {
  if (quote === null) return nothing;
  const address = originalAddress(url);
  return html`
    <span class="quote">
      ${fillText(sources.quote, { page: quote.page })} <q>${quote.text}</q>
      ${
        address === null
          ? nothing
          : html`<a href=${address} target=${linkTarget(isFramed)} rel="noopener">${sources.original}</a>`
      }
    </span>
  `;
}
