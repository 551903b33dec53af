import type { MatchResponse } from '../contract/match-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { Answer } from './answer.tsx';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';

/** What the front page shows besides the form: nothing yet, an answer, or what is wrong with the description. */
export type FrontPageState =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'answered'; readonly text: string; readonly response: MatchResponse }
  | { readonly kind: 'refused'; readonly text: string; readonly message: string };

interface FrontPageProps {
  readonly frame: Frame;
  readonly longestText: number;
  readonly state: FrontPageState;
}

/** The front page: the field, examples to click, and the answer. The description travels in a form, never in an address. */
export function FrontPage({ frame, longestText, state }: FrontPageProps) {
  const { texts, origin } = frame;
  const { front } = texts;
  return (
    <Layout
      frame={frame}
      title={titleOf(texts, state)}
      path="/"
      data={{
        '@type': 'WebSite',
        name: texts.site.name,
        description: texts.site.description,
        inLanguage: 'da',
        url: `${origin}/`,
      }}
    >
      <h1>{front.heading}</h1>
      <p class="lead">{front.lead}</p>
      <div class="with-aside">
        <div>
          <form class="ask" method="post" action="/#svar">
            <label for="tekst">{front.label}</label>
            <p class="hint" id="tekst-hint">
              {front.hint}
            </p>
            {state.kind === 'refused' && (
              <p class="field-error" id="svar" tabindex={-1}>
                {state.message}
              </p>
            )}
            <textarea
              id="tekst"
              name="tekst"
              rows={5}
              required
              maxlength={longestText}
              autocomplete="off"
              spellcheck={false}
              aria-describedby={state.kind === 'refused' ? 'tekst-hint svar' : 'tekst-hint'}
              aria-invalid={state.kind === 'refused' ? 'true' : undefined}
            >
              {state.kind === 'fresh' ? '' : asTextareaContent(state.text)}
            </textarea>
            <button type="submit">{front.submit}</button>
          </form>
          {state.kind === 'answered' ? (
            <Answer texts={texts} response={state.response} />
          ) : (
            <form class="examples" method="post" action="/#svar" aria-labelledby="eksempler">
              <h2 id="eksempler">{front.examplesHeading}</h2>
              <ul>
                {front.examples.map(({ label, text }) => (
                  <li>
                    <button type="submit" name="tekst" value={text}>
                      <strong>{label}</strong>
                      <span>{text}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </form>
          )}
        </div>
        <aside class="aside panel" aria-labelledby="hvad">
          <h2 id="hvad">{front.about.heading}</h2>
          <ul>
            {front.about.points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
          <p>
            <a href={front.about.link.href}>{front.about.link.label}</a>
          </p>
        </aside>
      </div>
    </Layout>
  );
}

function titleOf({ front, answer, site }: WebTexts, state: FrontPageState): string {
  switch (state.kind) {
    case 'fresh':
      return site.name;
    case 'answered':
      return fillText(answer.title, { heading: front.heading });
    case 'refused':
      return fillText(front.errorTitle, { heading: front.heading });
  }
}

/** A browser drops one line break right after the tag of a textarea. */
function asTextareaContent(text: string): string {
  return text.startsWith('\n') || text.startsWith('\r') ? `\n${text}` : text;
}
