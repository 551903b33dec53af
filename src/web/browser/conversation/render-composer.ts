import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../../language/fill-text.ts';
import type { ConversationData, Mode } from '../../conversation-data.ts';
import type { LocalState } from './local-answers.ts';

interface Composer {
  readonly data: ConversationData;
  readonly mode: Mode;
  readonly localState: LocalState;
  readonly isBusy: boolean;
  readonly hasBegun: boolean;
  /** What is wrong with what stands in the field; empty where nothing is. */
  readonly fault: string;
  readonly onSubmit: () => void;
  readonly onMode: (mode: Mode) => void;
  readonly onStartOver: () => void;
}

/** The field with its button, what becomes of the text, and where it is answered. */
export function renderComposer(composer: Composer): TemplateResult {
  const { data, isBusy, hasBegun, fault, mode } = composer;
  const { field, privacy, startOver } = data.texts;
  const submit = (event: Event): void => {
    event.preventDefault();
    composer.onSubmit();
  };
  /** Enter sends where there is a keyboard; on a touch screen it makes a new line, as people know it there. */
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || matchMedia('(pointer: coarse)').matches) return;
    event.preventDefault();
    if (!isBusy) composer.onSubmit();
  };
  return html`
    <form class=${hasBegun ? 'composer begun' : 'composer'} novalidate @submit=${submit}>
      <label for="tekst">${hasBegun ? field.followUp : field.label}</label>
      ${fault === '' ? nothing : html`<p class="field-error" id="tekst-fejl" role="alert">${fault}</p>`}
      <div class="field">
        <textarea
          id="tekst"
          name="tekst"
          rows=${hasBegun ? 1 : 4}
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${fault === '' ? 'tekst-hjaelp' : 'tekst-fejl tekst-hjaelp'}
          aria-invalid=${fault === '' ? nothing : 'true'}
          @keydown=${onKey}
        ></textarea>
        <button type="submit" class=${isBusy ? 'stop' : ''}>${isBusy ? field.stop : field.send}</button>
      </div>
      <p class="hint" id="tekst-hjaelp">
        <strong>${privacy.rule}</strong>
        ${
          hasBegun
            ? privacy[`${mode}Short`]
            : html`${privacy[mode]} ${privacy.redacting} <span class="keys">${field.keys}</span>`
        }
      </p>
      <div class="choices">
        ${renderMode(composer)}
        ${
          hasBegun
            ? html`<button type="button" class="quiet" @click=${composer.onStartOver}>${startOver}</button>`
            : nothing
        }
      </div>
    </form>
  `;
}

function renderMode({ data, mode, localState, hasBegun, onMode }: Composer): TemplateResult {
  const { local } = data.texts;
  const told = mode === 'server' || localState === 'off' ? '' : local[localState];
  return html`
    <label class="mode">
      <input
        type="checkbox"
        .checked=${mode === 'local'}
        @change=${({ target }: Event) => onMode((target as HTMLInputElement).checked ? 'local' : 'server')}
      />
      <span>${hasBegun ? local.short : fillText(local.label, { size: data.localSize })}</span>
    </label>
    <span class="hint" role="status">${told}</span>
  `;
}
