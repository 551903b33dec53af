import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import type { ConversationData, Example } from '../conversation-data.ts';
import { ConversationView } from './conversation-view.tsx';
import type { EmbedSettings } from './embed-settings.ts';
import type { ConversationState } from './read-conversation.ts';

interface EmbedPageProps {
  readonly texts: WebTexts;
  readonly data: ConversationData;
  readonly settings: EmbedSettings;
  readonly state: ConversationState;
  readonly script: string;
  /** The frame's own address, to which its form is posted without script. */
  readonly action: string;
}

/** The page in the frame on other sites: the conversation and nothing else. */
export function EmbedPage({ texts, data, settings, state, script, action }: EmbedPageProps) {
  const { front, site } = texts;
  const heading = settings.heading ?? front.heading;
  const isFloating = settings.placement === 'floating';
  const examples: readonly Example[] =
    settings.suggestions === undefined
      ? front.examples
      : settings.suggestions
          .split('|')
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .map((text) => ({ label: text, text }));
  return (
    <html lang="da" data-scheme={settings.scheme} data-accent={settings.accent} data-placement={settings.placement}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content={settings.scheme ?? 'light dark'} />
        <title>{`${heading} – ${site.name}`}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/indlejret.css" />
        {state.kind === 'fresh' && <script type="module" src={script} />}
      </head>
      <body>
        <header class={isFloating ? 'bar' : ''}>
          <h1>{heading}</h1>
          {isFloating && (
            <button type="button" class="close" hidden aria-label={data.texts.close}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </header>
        <main>
          {settings.introduction !== undefined && <p class="lead">{settings.introduction}</p>}
          <ConversationView data={data} state={state} examples={examples} action={action} />
        </main>
        <footer>
          <a href="/" target="_blank" rel="noopener">
            {site.name}
          </a>
        </footer>
      </body>
    </html>
  );
}
