import { html, type TemplateResult } from 'lit';
import type { Inline, Paragraph } from '../../reply/read-markdown.ts';
import { linkTarget } from './link-target.ts';

/** How the parts of a text are drawn. */
export interface InlineContext {
  readonly isFramed: boolean;
  /** The id of the element that shows a source. */
  readonly sourceId: (number: number) => string;
}

/** A paragraph of a reply, and its list. */
export function renderParagraph({ lines, items }: Paragraph, context: InlineContext): TemplateResult {
  return html`
    ${lines.map((line) => html`<p>${renderInline(line, context)}</p>`)}
    ${items.length > 0 ? html`<ul>${items.map((item) => html`<li>${renderInline(item, context)}</li>`)}</ul>` : ''}
  `;
}

/** A line of a reply; the number of a source leads to it. */
const renderInline = (parts: readonly Inline[], context: InlineContext): TemplateResult[] =>
  parts.map((part) => renderPart(part, context));

function renderPart(part: Inline, { isFramed, sourceId }: InlineContext): TemplateResult {
  switch (part.kind) {
    case 'text':
      return html`${part.text}`;
    case 'strong':
      return html`<strong>${part.text}</strong>`;
    case 'mark':
      return html`<a class="mark" href="#${sourceId(part.number)}">[${part.number}]</a>`;
    case 'link': {
      const link = html`<a href=${part.url} target=${linkTarget(isFramed)} rel="noopener">${part.text}</a>`;
      return part.isStrong ? html`<strong>${link}</strong>` : link;
    }
  }
}
