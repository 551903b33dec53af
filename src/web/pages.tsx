import type { Context, Hono } from 'hono';
import type { Assistant } from '../assistant.ts';
import { LONGEST_TEXT, matchRequestSchema } from '../contract/match-schema.ts';
import type { Problem } from '../contract/problem-schema.ts';
import { fillText } from '../language/fill-text.ts';
import type { ApiDocument } from './api-page.tsx';
import { createBrowserFileRoutes } from './browser-file-routes.ts';
import type { BrowserFiles } from './browser-files.ts';
import { createCataloguePages } from './catalogue-pages.tsx';
import { FAVICON } from './favicon.ts';
import { FrontPage, type FrontPageState } from './front-page.tsx';
import { McpHelpPage } from './mcp-help/mcp-help-page.tsx';
import { ProblemPage } from './problem-page.tsx';
import { asDocument, frameOf, LASTING } from './respond.ts';
import { ROBOTS, writeSitemap } from './sitemap.ts';
import { STYLESHEET } from './stylesheet.ts';

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

interface PageFace {
  readonly routes: Hono;
  respondWithProblemPage(c: Context, problem: Problem): Response | Promise<Response>;
}

/**
 * The pages for people: they work without JavaScript and load nothing from elsewhere.
 *
 * @param browserFiles - what the build made for browsers; the pages serve it
 * @param apiDocument - makes the OpenAPI description of the programming interface, which is another face's
 */
export function createPages(assistant: Assistant, browserFiles: BrowserFiles, apiDocument: () => object): PageFace {
  const texts = assistant.texts.web;
  const routes = createBrowserFileRoutes(browserFiles);

  routes.get('/', (c) => {
    c.header('Cache-Control', LASTING);
    const frame = frameOf(c, texts);
    return c.html(asDocument(<FrontPage frame={frame} longestText={LONGEST_TEXT} state={{ kind: 'fresh' }} />));
  });

  routes.post('/', async (c) => {
    const text = FORM_TYPE.test(c.req.header('Content-Type') ?? '') ? readDescription(await c.req.arrayBuffer()) : null;
    const state = answer(assistant, text);
    const status = state.kind === 'refused' ? (text === null ? 415 : 422) : 200;
    const frame = frameOf(c, texts);
    return c.html(asDocument(<FrontPage frame={frame} longestText={LONGEST_TEXT} state={state} />), status);
  });

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

/** Browsers send line breaks of a field as CR LF, which would count twice. */
function readDescription(form: ArrayBuffer): string {
  const fields = new URLSearchParams(new TextDecoder().decode(form));
  return (fields.get('tekst') ?? '').replaceAll('\r\n', '\n');
}

function answer(assistant: Assistant, text: string | null): FrontPageState {
  const { front } = assistant.texts.web;
  if (text === null || text.includes('\u0000')) {
    return { kind: 'refused', text: '', message: front.unreadable };
  }
  const request = matchRequestSchema.safeParse({ text });
  if (request.success) return { kind: 'answered', text, response: assistant.match(request.data) };
  const message = text.trim() === '' ? front.empty : fillText(front.tooLong, { most: LONGEST_TEXT });
  return { kind: 'refused', text, message };
}
