import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import type { Assistant } from '../assistant.ts';
import type { Problem } from '../contract/problem-schema.ts';
import type { Settings } from '../settings/settings.ts';
import { createApiRoutes } from './api-routes.ts';
import type { HttpEnv } from './http-env.ts';
import { respondWithOpenaiError } from './openai-error.ts';
import { createOpenaiRoutes } from './openai-routes.ts';
import { describeProblem, ProblemError, respondWithProblem } from './problem.ts';
import { reportError } from './report-error.ts';
import { securityHeaders } from './security-headers.ts';

/** The largest body of a request, in bytes; a larger one is refused before it is parsed. */
const MOST_BODY_BYTES = 64 * 1024;

/**
 * The addresses that programs call: errors there are problem details, elsewhere a page. MCP clients look for a server's
 * authorization under .well-known and want JSON there, also where there is none.
 */
const PROGRAM_PATH = /^\/(api|mcp|v1|healthz|openapi\.json|\.well-known)(\/|$)/;

/** The pages for people, made by another face and served by the same app. */
export interface Pages {
  readonly routes: Hono;
  /** A problem as a page. */
  respondWithProblemPage(c: Context, problem: Problem): Response | Promise<Response>;
}

export interface AppConfig {
  readonly settings: Settings;
  readonly pages: Pages;
  /** The MCP face, mounted at /mcp. */
  readonly mcp?: (request: Request) => Response | Promise<Response>;
}

/**
 * The whole HTTP face: the programming interface, the pages, MCP, and what holds for all of them (headers, limits, errors).
 *
 * @example
 * const app = createApp(assistant, { settings: readSettings({}), pages: createPages(assistant, browserFiles, apiDocument) });
 * await app.request('/healthz');
 */
export function createApp(assistant: Assistant, { settings, pages, mcp }: AppConfig): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  const texts = assistant.texts.http;

  const refuse = (c: Context<HttpEnv>, error: ProblemError) => {
    const problem = describeProblem(error, texts, c.get('requestId'));
    if (c.req.path.startsWith('/v1/')) return respondWithOpenaiError(c, problem);
    return PROGRAM_PATH.test(c.req.path) ? respondWithProblem(c, problem) : pages.respondWithProblemPage(c, problem);
  };

  app.use(requestId({ headerName: '' }), securityHeaders(settings), uncachedUnlessSaid);
  app.use('/api/*', allowOrigins(settings, { allowHeaders: ['Content-Type'] }));
  // Clients of the OpenAI interface send headers of their own making.
  app.use('/v1/*', allowOrigins(settings));
  app.use('/openapi.json', allowOrigins(settings));
  // It answers for its own methods, limits and errors: as JSON-RPC, and perhaps as a stream.
  if (mcp !== undefined) app.all('/mcp', (c) => mcp(c.req.raw));
  app.use(etag());
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return refuse(c, new ProblemError('methodNotAllowed', { values: { methods: methods.join(', ') } }));
      },
    }),
  );
  app.use(
    bodyLimit({
      maxSize: MOST_BODY_BYTES,
      onError: (c) => refuse(c, new ProblemError('tooLarge', { values: { most: MOST_BODY_BYTES / 1024 } })),
    }),
  );

  app.route('/', createApiRoutes(assistant));
  app.route('/', createOpenaiRoutes(assistant, settings));
  app.route('/', pages.routes);

  app.notFound((c) => refuse(c, new ProblemError('notFound')));
  app.onError((error, c) => {
    if (error instanceof ProblemError) return refuse(c, error);
    reportError(c, error);
    return refuse(c, new ProblemError('serverError'));
  });
  return app;
}

/** Lets pages of the configured origins call the programming interface. No cookie or other credential is ever taken. */
function allowOrigins({ corsOrigins }: Settings, more: { allowHeaders?: string[] } = {}) {
  return cors({
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    allowMethods: ['GET', 'POST'],
    exposeHeaders: ['Retry-After', 'X-Request-Id'],
    maxAge: 86400,
    ...more,
  });
}

/** Answers to a description stay nowhere; what may be kept says so itself. */
async function uncachedUnlessSaid(c: Context<HttpEnv>, next: () => Promise<void>): Promise<void> {
  await next();
  if (c.req.method === 'POST' || !c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  c.header('X-Request-Id', c.get('requestId'));
}
