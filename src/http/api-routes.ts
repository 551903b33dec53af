import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Assistant } from '../assistant.ts';
import { chatRequestSchema } from '../contract/chat-schema.ts';
import { matchRequestSchema } from '../contract/match-schema.ts';
import type { HttpEnv } from './http-env.ts';
import { describeApi } from './openapi.ts';
import { describeProblem, ProblemError } from './problem.ts';
import { readJsonBody } from './read-json-body.ts';
import { readCatalogueQuery } from './read-query.ts';
import { reportError } from './report-error.ts';
import { streamEvents } from './stream-events.ts';

const LASTING = 'public, max-age=300';

/** The programming interface: everything that describeApi describes. */
export function createApiRoutes(assistant: Assistant): Hono<HttpEnv> {
  const texts = assistant.texts.http;
  const routes = new Hono<HttpEnv>();

  routes.post('/api/match', async (c) =>
    c.json(assistant.match(await readJsonBody(c.req.raw, matchRequestSchema, texts))),
  );

  routes.post('/api/chat', async (c) => {
    const request = await readJsonBody(c.req.raw, chatRequestSchema, texts);
    c.header('Vary', 'Accept', { append: true });
    if (!wantsStream(c)) return c.json(await assistant.chat(request));
    return streamEvents(c, assistant.stream(request), (error) => {
      reportError(c, error);
      return { event: 'error', data: describeProblem(new ProblemError('serverError'), texts, c.get('requestId')) };
    });
  });

  routes.get('/api/practices', (c) => {
    const query = readCatalogueQuery(c.req.url, texts);
    return c.json({ practices: assistant.listPractices(query) }, 200, { 'Cache-Control': LASTING });
  });

  routes.get('/api/practices/:id', (c) => {
    const practice = assistant.getPractice(c.req.param('id'));
    if (practice === null) throw new ProblemError('unknownPractice');
    return c.json(practice, 200, { 'Cache-Control': LASTING });
  });

  routes.get('/api/focus-points', (c) => {
    const query = readCatalogueQuery(c.req.url, texts);
    return c.json({ focusPoints: assistant.listFocusPoints(query) }, 200, { 'Cache-Control': LASTING });
  });

  routes.get('/healthz', (c) => c.json(assistant.health()));

  routes.get('/openapi.json', (c) =>
    c.json(describeApi(texts.openapi, assistant.health().corpusVersion), 200, { 'Cache-Control': LASTING }),
  );

  return routes;
}

function wantsStream(c: Context<HttpEnv>): boolean {
  const type = accepts(c, {
    header: 'Accept',
    supports: ['application/json', 'text/event-stream'],
    default: 'application/json',
  });
  return type === 'text/event-stream';
}
