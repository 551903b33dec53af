import { html, nothing, type TemplateResult } from 'lit';
import type { PracticeView } from '../../../contract/catalogue-schema.ts';
import type { ChatTexts } from '../../../corpus/texts/chat-texts.ts';
import { fillText } from '../../../language/fill-text.ts';
import { pageRuns } from '../../page-runs.ts';
import type { MatchBlock } from '../../reply/arrange-reply.ts';
import { whyLists } from '../../reply/why-lists.ts';
import { linkTarget } from './link-target.ts';
import { renderQuote } from './render-quote.ts';

/** What a card is drawn with. */
export interface CardContext {
  readonly texts: ChatTexts;
  readonly isFramed: boolean;
  readonly keptIds: ReadonlySet<string>;
  readonly entries: ReadonlyMap<string, PracticeView | null | 'loading'>;
  readonly act: { keep(id: string, name: string): void; open(id: string): void };
  readonly sourceId: (number: number) => string;
}

/** A match: what it is and for whom, what fits, what does not, what the catalogue leaves out, and where it stands. */
export function renderCard({ match, number, quote }: MatchBlock, context: CardContext): TemplateResult {
  const { texts, isFramed, keptIds, act, sourceId } = context;
  const { card } = texts;
  const isKept = keptIds.has(match.id);
  const link = (url: string, label: string) =>
    html`<a href=${url} target=${linkTarget(isFramed)} rel="noopener">${label}</a>`;
  return html`
    <section class="card" id=${number === null ? nothing : sourceId(number)} tabindex="-1">
      <h3>${link(match.url, match.name)}</h3>
      <p class="facts">
        <span class="strength ${match.strength}">${card.strengths[match.strength]}</span>
        <span>${match.context}</span>
      </p>
      <p>${match.summary}</p>
      <p><strong>${card.targetGroup}:</strong> ${match.targetGroup ?? card.noTargetGroup}</p>
      ${whyLists(match, texts).map(
        ({ kind, heading, items }) => html`<h4 class=${kind}>${heading}</h4>
          ${kind === 'unknown' ? html`<p class="silence">${items.join(' ')}</p>` : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`}`,
      )}
      ${quote === null ? nothing : html`<p>${renderQuote(quote, match.url, texts, isFramed)}</p>`}
      <details @toggle=${({ target }: Event) => (target as HTMLDetailsElement).open && act.open(match.id)}>
        <summary aria-label=${fillText(card.more, { name: match.name })}>${card.moreShort}</summary>
        ${renderEntry(context.entries.get(match.id), card)}
        ${
          match.related.length === 0
            ? nothing
            : html`<h4>${card.related}</h4>
                <ul>${match.related.map(({ url, name }) => html`<li>${link(url, name)}</li>`)}</ul>`
        }
      </details>
      <p class="sources">
        <span>
          ${number === null ? nothing : `[${number}] `}${fillText(card.source, {
            pages: fillText(card.page, { pages: pageRuns(match.pages) }),
          })}
        </span>
        ${match.links.map(({ url, label }) => link(url, label))}
        <button
          type="button"
          class=${isKept ? 'quiet keep kept' : 'quiet keep'}
          aria-label="${isKept ? card.kept : card.keep}: ${match.name}"
          @click=${() => act.keep(match.id, match.name)}
        >
          ${isKept ? card.kept : card.keep}
        </button>
      </p>
    </section>
  `;
}

/** What the catalogue tells of a practice at length. */
function renderEntry(
  entry: PracticeView | null | 'loading' | undefined,
  card: ChatTexts['card'],
): TemplateResult | TemplateResult[] {
  if (entry === undefined || entry === 'loading') return html`<p class="hint">${card.loading}</p>`;
  if (entry === null) return html`<p>${card.failed}</p>`;
  const paragraphs = (text: string) =>
    text
      .split(/\n{2,}/)
      .map((part) =>
        part.startsWith('- ')
          ? html`<ul>${part.split('\n').map((line) => html`<li>${line.replace(/^- /, '')}</li>`)}</ul>`
          : html`<p>${part}</p>`,
      );
  const { sections, figures } = entry;
  return [
    ...sections.map(({ title, text }) => html`<h4>${title}</h4>${paragraphs(text)}`),
    ...(figures.length === 0
      ? []
      : [html`<h4>${card.figures}</h4><ul>${figures.map(({ text }) => html`<li>${text}</li>`)}</ul>`]),
  ];
}
