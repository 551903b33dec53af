import type { Context, Hono } from 'hono';
import type { Assistant } from '../assistant.ts';
import type { Problem } from '../contract/problem-schema.ts';
import type { ApiDocument } from './api-page.tsx';
import { createBrowserFileRoutes } from './browser-file-routes.ts';
import type { BrowserFiles } from './browser-files.ts';
import { createCataloguePages } from './catalogue-pages.tsx';
import { conversationDataOf } from './conversation/conversation-data-of.ts';
import { createConversationRoutes } from './conversation/conversation-routes.tsx';
import { type ConversationState, readConversation } from './conversation/read-conversation.ts';
import { FAVICON } from './favicon.ts';
import { FrontPage } from './front-page.tsx';
import { McpHelpPage } from './mcp-help/mcp-help-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { asDocument, frameOf, LASTING } from './respond.ts';
import { ROBOTS, writeSitemap } from './sitemap.ts';
import { STYLESHEET } from './stylesheet.ts';

interface PageFace {
  readonly routes: Hono;
  respondWithProblemPage(c: Context, problem: Problem): Response | Promise<Response>;
}

/**
 * The pages for people: they work without JavaScript and load nothing from elsewhere.
 *
 * @param browserFiles - what the build made for browsers; the pages serve it
 * @param apiDocument - makes the OpenAPI description of the programming interface, which is another face's
 * @param siteKey - of Turnstile, where the chat asks that a person writes
 */
export function createPages(
  assistant: Assistant,
  browserFiles: BrowserFiles,
  apiDocument: () => object,
  siteKey: string | null = null,
): PageFace {
  const texts = assistant.texts.web;
  const routes = createBrowserFileRoutes(browserFiles);

  const showFront = (c: Context, state: ConversationState): string =>
    asDocument(
      <FrontPage
        frame={frameOf(c, texts)}
        data={conversationDataOf(assistant, browserFiles, { siteKey })}
        script={browserFiles.programs['conversation'] ?? ''}
        state={state}
      />,
    );

  routes.get('/', (c) => {
    c.header('Cache-Control', LASTING);
    return c.html(showFront(c, { kind: 'fresh' }));
  });

  routes.post('/', async (c) => {
    const state = await readConversation(c.req.raw, assistant);
    return c.html(showFront(c, state), state.kind === 'refused' ? state.status : 200);
  });

  routes.route('/', createConversationRoutes(assistant, browserFiles, siteKey));

  routes.route(
    '/',
    createCataloguePages(assistant, browserFiles, () => apiDocument() as ApiDocument),
  );

  routes.get('/mcp-hjaelp', (c) => {
    c.header('Cache-Control', LASTING);
    const script = browserFiles.programs['copy-text'];
    return c.html(asDocument(<McpHelpPage frame={frameOf(c, texts)} texts={assistant.texts} script={script} />));
  });

  routes.get('/stil.css', (c) =>
    c.body(STYLESHEET, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': LASTING }),
  );

  routes.get('/favicon.svg', (c) =>
    c.body(FAVICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' }),
  );

  routes.get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301));

  routes.get('/sitemap.xml', (c) =>
    c.body(writeSitemap(frameOf(c, texts).origin, assistant.listPractices({})), 200, {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': LASTING,
    }),
  );

  routes.get('/robots.txt', (c) => {
    c.header('Cache-Control', LASTING);
    return c.text(`${ROBOTS}Sitemap: ${frameOf(c, texts).origin}/sitemap.xml\n`);
  });

  return {
    routes,
    respondWithProblemPage: (c, problem) => {
      c.status(problem.status as 400);
      return c.html(asDocument(<ProblemPage frame={frameOf(c, texts)} problem={problem} />));
    },
  };
}
