import type { Texts } from '../../corpus/texts/texts-schema.ts';
import type { Frame } from '../frame.ts';
import { Layout } from '../layout.tsx';
import { type ClientId, connectionSnippet } from './connection-snippets.ts';

interface McpHelpPageProps {
  readonly frame: Frame;
  readonly texts: Pick<Texts, 'mcp' | 'mcpHelp'>;
  /** The program that puts a button for copying beside each text that is meant for it. */
  readonly script: string | undefined;
}

/** How to connect an assistant of one's own, with the address of this very deployment. */
export function McpHelpPage({ frame, texts: { mcp, mcpHelp }, script }: McpHelpPageProps) {
  const address = `${frame.origin}/mcp`;
  const clients = Object.entries(mcpHelp.clients) as [ClientId, (typeof mcpHelp.clients)[ClientId]][];
  return (
    <Layout
      frame={frame}
      title={mcpHelp.heading}
      description={mcpHelp.lead}
      path="/mcp-hjaelp"
      scripts={script === undefined ? [] : [script]}
    >
      <h1>{mcpHelp.heading}</h1>
      <p class="lead">{mcpHelp.lead}</p>
      <h2>{mcpHelp.address.heading}</h2>
      <p>{mcpHelp.address.text}</p>
      <Copied text={address} words={mcpHelp} />
      <p>{mcpHelp.address.access}</p>
      <h2>{mcpHelp.choose}</h2>
      {clients.map(([id, { name, steps, note }]) => {
        const snippet = connectionSnippet(id, address);
        return (
          <article class="card" id={id} aria-labelledby={`${id}-navn`}>
            <h3 id={`${id}-navn`}>{name}</h3>
            <ol class="steps">
              {steps.map((step) => (
                <li>{step}</li>
              ))}
            </ol>
            {snippet !== null && <Copied text={snippet} words={mcpHelp} />}
            {note !== undefined && <p class="hint">{note}</p>}
          </article>
        );
      })}
      <p class="hint">{mcpHelp.menus}</p>
      <h2>{mcpHelp.questions.heading}</h2>
      {mcpHelp.questions.examples.map((example) => (
        <Copied text={example} words={mcpHelp} />
      ))}
      <h2>{mcpHelp.tools.heading}</h2>
      <ul>
        {Object.values(mcp.tools).map(({ title }) => (
          <li>{title}</li>
        ))}
      </ul>
      <h2>{mcpHelp.prompts.heading}</h2>
      <p>{mcpHelp.prompts.text}</p>
      <dl class="facts">
        {[
          mcp.prompts.findPractice,
          mcp.prompts.prepareMeeting,
          mcp.prompts.compareForDecision,
          mcp.prompts.leaderOverview,
        ].map(({ title, description }) => (
          <div>
            <dt>{title}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <h2>{mcpHelp.privacy.heading}</h2>
      <ul>
        {mcpHelp.privacy.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </Layout>
  );
}

/** A text to copy: it can be marked as any text, and a program adds a button. */
function Copied({ text, words }: { readonly text: string; readonly words: { copy: string; copied: string } }) {
  return (
    <div class="to-copy" data-copy={words.copy} data-copied={words.copied}>
      <pre tabindex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}
