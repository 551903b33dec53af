import { html, nothing, type TemplateResult } from 'lit';
import type { ChatTexts } from '../../../corpus/texts/chat-texts.ts';
import { fillText } from '../../../language/fill-text.ts';
import type { Kept } from './conversation-element.ts';
import { linkTarget } from './link-target.ts';

/** As many practices as stand side by side. */
const MOST_COMPARED = 4;

/** The practices kept for a meeting, and where to go with them. Addresses hold practices only. */
export function renderShortlist(
  kept: readonly Kept[],
  { shortlist }: ChatTexts,
  isFramed: boolean,
  onRemove: (id: string) => void,
): TemplateResult | typeof nothing {
  if (kept.length === 0) return nothing;
  const ids = kept.map(({ id }) => id).join(',');
  const link = (path: string, label: string) =>
    html`<a class="button" href="${path}?ids=${ids}" target=${linkTarget(isFramed)} rel="noopener">${label}</a>`;
  return html`
    <section class="shortlist" aria-labelledby="moede">
      <h2 id="moede">${shortlist.heading}</h2>
      <ul>
        ${kept.map(
          ({ id, name }) => html`<li>
            <span>${name}</span>
            <button
              type="button"
              class="remove"
              aria-label=${fillText(shortlist.remove, { name })}
              @click=${() => onRemove(id)}
            ></button>
          </li>`,
        )}
      </ul>
      <p class="actions">
        ${link('/moede', shortlist.meeting)}
        ${kept.length > 1 && kept.length <= MOST_COMPARED ? link('/sammenlign', shortlist.compare) : nothing}
      </p>
    </section>
  `;
}
