import { html, nothing, type TemplateResult } from 'lit';
import type { ChatReply } from '../../../contract/chat-schema.ts';
import type { ChatTexts } from '../../../corpus/texts/chat-texts.ts';
import { fillText } from '../../../language/fill-text.ts';
import { pageRuns } from '../../page-runs.ts';
import { linkTarget } from './link-target.ts';
import type { InlineContext } from './render-inline.ts';
import { renderQuote } from './render-quote.ts';

/** The sources of a reply by the numbers that stand in its text. */
export function renderSources(
  citations: ChatReply['citations'],
  texts: ChatTexts,
  { isFramed, sourceId }: InlineContext,
): TemplateResult {
  const { sources, card } = texts;
  return html`
    <section class="source-list" aria-label=${sources.heading}>
      <h3>${sources.heading}</h3>
      <ol>
        ${citations.map(
          ({ number, name, section, pages, link, url, quote }) => html`
            <li id=${sourceId(number)} tabindex="-1">
              <span class="number">[${number}]</span>
              <span>
                <a href=${url} target=${linkTarget(isFramed)} rel="noopener">${name}</a>${section === null ? '' : `, ${section}`},
                ${fillText(card.source, { pages: fillText(card.page, { pages: pageRuns(pages) }) })}
                ${link === null ? nothing : html`<br /><a href=${link} target=${linkTarget(isFramed)} rel="noopener">${hostOf(link)}</a>`}
                ${renderQuote(quote ?? null, url, texts, isFramed)}
              </span>
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '');
