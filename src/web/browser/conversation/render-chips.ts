import { html, type TemplateResult } from 'lit';
import type { ChatTexts } from '../../../corpus/texts/chat-texts.ts';
import { fillText } from '../../../language/fill-text.ts';
import type { Chip } from '../../reply/understood-chips.ts';

/** What can be done with a chip. */
export interface ChipActs {
  remove(chip: Chip): void;
  /** Opens the field of one chip, or closes it (null). */
  beginCorrecting(key: string | null): void;
  correct(chip: Chip, text: string): void;
}

interface ChipsContext {
  readonly texts: ChatTexts['understood'];
  readonly isLast: boolean;
  readonly correcting: string | null;
  readonly act: ChipActs;
}

/** What was understood; in the last answer each can be removed and corrected. */
export function renderChips(chips: readonly Chip[], context: ChipsContext): TemplateResult {
  const { texts, isLast } = context;
  return html`
    <section class="understood" aria-label=${texts.heading}>
      <p>${texts.heading}${isLast ? html`. <span class="hint">${texts.hint}</span>` : ''}</p>
      <ul>
        ${chips.map((chip) => html`<li>${isLast ? renderChip(chip, context) : html`<span class="told">${chip.text}</span>`}</li>`)}
      </ul>
    </section>
  `;
}

function renderChip(chip: Chip, { texts, correcting, act }: ChipsContext): TemplateResult {
  const { key, text, label } = chip;
  if (correcting === key) {
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      const input = (event.target as HTMLFormElement).elements.namedItem('ret') as HTMLInputElement;
      act.correct(chip, input.value.trim());
    };
    return html`
      <form class="correction" @submit=${submit}>
        <input
          name="ret"
          .value=${label}
          aria-label=${fillText(texts.newText, { label: text })}
          autocomplete="off"
          spellcheck="false"
          maxlength="200"
        />
        <button type="submit">${texts.save}</button>
        <button type="button" class="quiet" @click=${() => act.beginCorrecting(null)}>${texts.cancel}</button>
      </form>
    `;
  }
  return html`
    <span class="told">
      <button
        type="button"
        aria-label=${fillText(texts.correct, { label: text })}
        @click=${() => act.beginCorrecting(key)}
      >
        ${text}
      </button>
      <button
        type="button"
        class="remove"
        aria-label=${fillText(texts.remove, { label: text })}
        @click=${() => act.remove(chip)}
      ></button>
    </span>
  `;
}
