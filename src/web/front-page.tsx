import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';
import { ConversationView } from './conversation/conversation-view.tsx';
import type { ConversationState } from './conversation/read-conversation.ts';
import type { ConversationData } from './conversation-data.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';

interface FrontPageProps {
  readonly frame: Frame;
  readonly data: ConversationData;
  /** The address of the conversation's program. */
  readonly script: string;
  readonly state: ConversationState;
}

/** The front page: the conversation, examples to click, and what the catalogue is. */
export function FrontPage({ frame, data, script, state }: FrontPageProps) {
  const { texts, origin } = frame;
  const { front } = texts;
  return (
    <Layout
      frame={frame}
      title={titleOf(texts, state)}
      path="/"
      scripts={state.kind === 'fresh' ? [script] : []}
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
          <ConversationView data={data} state={state} examples={front.examples} action="/" />
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

function titleOf({ front, site }: WebTexts, state: ConversationState): string {
  switch (state.kind) {
    case 'fresh':
      return site.name;
    case 'answered':
      return fillText(front.answerTitle, { heading: front.heading });
    case 'refused':
      return fillText(front.errorTitle, { heading: front.heading });
  }
}
