import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import type { Assistant } from '../assistant.ts';
import { chatRequestSchema } from '../contract/chat-schema.ts';
import { matchRequestSchema } from '../contract/match-schema.ts';
import type { Bindings } from '../settings/read-bindings.ts';
import type { Settings } from '../settings/settings.ts';
import type { HttpEnv } from './http-env.ts';
import { describeApi } from './openapi.ts';
import { describeProblem, ProblemError } from './problem.ts';
import { readJsonBody } from './read-json-body.ts';
import { readCatalogueQuery } from './read-query.ts';
import { reportError } from './report-error.ts';
import { streamEvents } from './stream-events.ts';
import { tellLog, toldToLog } from './tell-log.ts';

const LASTING = 'public, max-age=300';

interface ApiConfig {
  readonly settings: Settings;
  readonly bindings: Bindings;
}

/** The programming interface: everything that describeApi describes. */
export function createApiRoutes(assistant: Assistant, { settings, bindings }: ApiConfig): Hono<HttpEnv> {
  const texts = assistant.texts.http;
  const routes = new Hono<HttpEnv>();

  routes.post('/api/match', async (c) => {
    const response = assistant.match(await readJsonBody(c.req.raw, matchRequestSchema, texts));
    tellLog(c, response.outcome, response.matches);
    return c.json(response);
  });

  routes.post('/api/chat', async (c) => {
    const request = await readJsonBody(c.req.raw, chatRequestSchema, texts);
    c.header('Vary', 'Accept', { append: true });
    if (!wantsStream(c)) {
      const reply = await assistant.chat(request);
      tellLog(c, reply.intent, reply.matches);
      return c.json(reply);
    }
    return streamEvents(c, toldToLog(c, assistant.stream(request)), (error) => {
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

  const build = settings.buildId ?? bindings.versionId;
  routes.get('/healthz', (c) => c.json({ ...assistant.health(), build }));

  routes.get('/readyz', (c) => {
    if (assistant.match(matchRequestSchema.parse({ text: texts.readiness })).matches.length === 0)
      throw new ProblemError('notReady', { headers: { 'Retry-After': '10' } });
    return c.json({ ...assistant.health(), build });
  });

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
