import { Hono } from 'hono';
import type { Assistant } from '../../assistant.ts';
import type { BrowserFiles } from '../browser-files.ts';
import type { ConversationData } from '../conversation-data.ts';
import { conversationDataOf } from './conversation-data-of.ts';
import { EmbedPage } from './embed-page.tsx';
import { type EmbedSettings, readEmbedSettings } from './embed-settings.ts';
import { EMBED_STYLESHEET } from './embed-stylesheet.ts';
import { type ConversationState, readConversation } from './read-conversation.ts';

const LASTING = 'public, max-age=300';

/** The frame for other sites: the conversation, set up by the address, and answered by post where there is no script. */
export function createConversationRoutes(
  assistant: Assistant,
  browserFiles: BrowserFiles,
  siteKey: string | null,
): Hono {
  const routes = new Hono();
  const dataOf = ({ mode, phase, municipality }: EmbedSettings): ConversationData =>
    conversationDataOf(assistant, browserFiles, {
      mode,
      isFramed: true,
      siteKey,
      filters: { ...(phase && { phase }), ...(municipality && { municipality }) },
    });
  const draw = (address: string, settings: EmbedSettings, state: ConversationState): string => {
    const { pathname, search } = new URL(address);
    return `<!doctype html>${String(
      <EmbedPage
        texts={assistant.texts.web}
        data={dataOf(settings)}
        settings={settings}
        state={state}
        script={browserFiles.programs['conversation'] ?? ''}
        action={`${pathname}${search}`}
      />,
    )}`;
  };

  routes.get('/indlejret', (c) => {
    c.header('Cache-Control', LASTING);
    return c.html(draw(c.req.url, readEmbedSettings(c.req.url), { kind: 'fresh' }));
  });

  routes.post('/indlejret', async (c) => {
    const settings = readEmbedSettings(c.req.url);
    const state = await readConversation(c.req.raw, assistant, dataOf(settings).filters);
    return c.html(draw(c.req.url, settings, state), state.kind === 'refused' ? state.status : 200);
  });

  routes.get('/indlejret.css', (c) =>
    c.body(EMBED_STYLESHEET, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': LASTING }),
  );

  return routes;
}
