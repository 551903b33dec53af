import { raw } from 'hono/html';
import type { ConversationData, Example } from '../conversation-data.ts';
import { AnswerView } from './answer-view.tsx';
import { Before } from './messages-before.tsx';
import { type ConversationState, FIELDS } from './read-conversation.ts';

interface ConversationViewProps {
  readonly data: ConversationData;
  readonly state: ConversationState;
  /** Messages to click before anything is written. */
  readonly examples: readonly Example[];
  /** Where the form is posted to. */
  readonly action: string;
}

/**
 * The conversation as a form that works without script. Where there is script, and nothing has been posted, it takes
 * the form's place. A description travels in a form, never in an address.
 */
export function ConversationView({ data, state, examples, action }: ConversationViewProps) {
  const { texts } = data;
  const { field, privacy } = texts;
  const before = state.kind === 'answered' ? state.messages : [];
  const hasFault = state.kind === 'refused';
  return (
    <lp-conversation>
      {state.kind === 'answered' && <AnswerView data={data} state={state} action={action} />}
      {data.siteKey !== null && (
        <noscript>
          <p class="field-error">{texts.needsScript}</p>
        </noscript>
      )}
      <form class="composer" method="post" action={`${action}#svar`}>
        <label for="tekst">{before.length > 0 ? field.followUp : field.label}</label>
        {hasFault && (
          <p class="field-error" id="svar" tabindex={-1}>
            {state.message}
          </p>
        )}
        <Before messages={before} />
        <div class="field">
          <textarea
            id="tekst"
            name={FIELDS.text}
            rows={4}
            required
            maxlength={data.longestText}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={hasFault ? 'svar tekst-hjaelp' : 'tekst-hjaelp'}
            aria-invalid={hasFault ? 'true' : undefined}
          >
            {hasFault ? asTextareaContent(state.text) : ''}
          </textarea>
          <button type="submit">{field.send}</button>
        </div>
        <p class="hint" id="tekst-hjaelp">
          <strong>{privacy.rule}</strong> {privacy.server}
        </p>
      </form>
      {state.kind === 'fresh' && examples.length > 0 && (
        <form class="examples" method="post" action={`${action}#svar`} aria-labelledby="eksempler">
          <h2 id="eksempler">{texts.examples.heading}</h2>
          <ul>
            {examples.map(({ label, text }) => (
              <li>
                <button type="submit" name={FIELDS.text} value={text}>
                  <strong>{label}</strong>
                  {label !== text && <span>{text}</span>}
                </button>
              </li>
            ))}
          </ul>
        </form>
      )}
      {state.kind === 'fresh' && <script type="application/json">{raw(asJson(data))}</script>}
    </lp-conversation>
  );
}

/** JSON that cannot end the element it stands in. */
const asJson = (data: ConversationData): string => JSON.stringify(data).replaceAll('<', '\\u003c');

/** A browser drops one line break right after the tag of a textarea. */
function asTextareaContent(text: string): string {
  return text.startsWith('\n') || text.startsWith('\r') ? `\n${text}` : text;
}
