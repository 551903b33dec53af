import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import type { Assistant } from '../assistant.ts';
import type { Problem } from '../contract/problem-schema.ts';
import type { Bindings } from '../settings/read-bindings.ts';
import type { Settings } from '../settings/settings.ts';
import { createApiRoutes } from './api-routes.ts';
import type { HttpEnv } from './http-env.ts';
import { isCounted, mostBodyBytes } from './limits.ts';
import { respondWithOpenaiError } from './openai-error.ts';
import { createOpenaiRoutes } from './openai-routes.ts';
import { describeProblem, ProblemError, respondWithProblem } from './problem.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { reportError } from './report-error.ts';
import { logRequests } from './request-log.ts';
import { PUBLIC_DOORS, requirePerson, TOKEN_HEADER } from './require-person.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * The addresses that programs call: errors there are problem details, elsewhere a page. MCP clients look for a server's
 * authorization under .well-known and want JSON there, also where there is none.
 */
const PROGRAM_PATH = /^\/(api|mcp|v1|healthz|readyz|openapi\.json|\.well-known)(\/|$)/;

/** Where clients of MCP call. */
const MCP_PATH = /^\/mcp(\/|$)/;

/** The pages for people, made by another face and served by the same app. */
export interface Pages {
  readonly routes: Hono;
  /** A problem as a page. */
  respondWithProblemPage(c: Context, problem: Problem): Response | Promise<Response>;
}

/** The MCP face, with a problem in the form that its clients read. */
interface McpFace {
  readonly routes: Hono;
  respondWithProblem(c: Context, problem: Problem): Response;
}

export interface AppConfig {
  readonly settings: Settings;
  readonly bindings: Bindings;
  /** The network address that a request comes from, as the platform tells it; null where it does not. */
  addressOf(c: Context): string | null;
  readonly pages: Pages;
  readonly mcp?: McpFace;
}

/**
 * The whole HTTP face: the programming interface, the pages, MCP, and what holds for all of them (headers, limits, errors).
 *
 * @example
 * const app = createApp(assistant, { settings: readSettings({}), bindings: readBindings({}), addressOf: () => null, pages });
 * await app.request('/healthz');
 */
export function createApp(assistant: Assistant, config: AppConfig): Hono<HttpEnv> {
  const { settings, pages, mcp } = config;
  const app = new Hono<HttpEnv>();
  const texts = assistant.texts.http;
  const tagged = etag();

  const refuse = (c: Context<HttpEnv>, error: ProblemError) => {
    const problem = describeProblem(error, texts, c.get('requestId'));
    for (const [name, value] of Object.entries(error.facts.headers ?? {})) c.header(name, value);
    if (mcp !== undefined && MCP_PATH.test(c.req.path)) return mcp.respondWithProblem(c, problem);
    if (c.req.path.startsWith('/v1/')) return respondWithOpenaiError(c, problem);
    return PROGRAM_PATH.test(c.req.path) ? respondWithProblem(c, problem) : pages.respondWithProblemPage(c, problem);
  };

  app.use(
    requestId({ headerName: '' }),
    logRequests(settings.logsRequests),
    securityHeaders(settings),
    uncachedUnlessSaid,
  );
  app.use('/api/*', allowOrigins(settings, { allowHeaders: ['Content-Type', TOKEN_HEADER] }));
  // Clients of the OpenAI interface send headers of their own making.
  app.use('/v1/*', allowOrigins(settings));
  app.use('/openapi.json', allowOrigins(settings));
  app.use(limitRate(config));
  // It answers for its own methods, limits and errors: as JSON-RPC, and perhaps as a stream.
  if (mcp !== undefined) app.route('/', mcp.routes);
  // The answer to a description is kept nowhere, so that nobody asks whether it is still the same.
  app.use((c, next) => (c.req.method === 'POST' ? next() : tagged(c, next)));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '));
        return refuse(c, new ProblemError('methodNotAllowed', { values: { methods: methods.join(', ') } }));
      },
    }),
  );
  app.use((c, next) => limitBody(mostBodyBytes(c.req.path), refuse)(c, next));
  if (settings.turnstile !== null) app.on('POST', [...PUBLIC_DOORS], requirePerson(settings.turnstile));

  app.route('/', createApiRoutes(assistant, config));
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

/** Refuses a body of more bytes than the path takes, before it is parsed. */
function limitBody(
  maxSize: number,
  refuse: (c: Context<HttpEnv>, error: ProblemError) => Response | Promise<Response>,
) {
  const onError = (c: Context) => refuse(c, new ProblemError('tooLarge', { values: { most: maxSize / 1024 } }));
  return bodyLimit({ maxSize, onError });
}

/** Refuses the requests of a network that makes too many, for as long as it does. */
function limitRate({ settings, bindings, addressOf }: AppConfig): MiddlewareHandler<HttpEnv> {
  const perMinute = settings.requestsPerMinute;
  if (perMinute === null) return (_, next) => next();
  const limiter = createRateLimiter({ perMinute, binding: bindings.rateLimiter, now: Date.now });
  return async (c, next) => {
    const address = isCounted(c.req.method, c.req.url) ? addressOf(c) : null;
    const seconds = address === null ? 0 : await limiter(address);
    if (seconds === 0) return next();
    throw new ProblemError('tooManyRequests', { values: { seconds }, headers: { 'Retry-After': String(seconds) } });
  };
}

/** Answers to a description stay nowhere; what may be kept says so itself. */
async function uncachedUnlessSaid(c: Context<HttpEnv>, next: () => Promise<void>): Promise<void> {
  await next();
  if (c.req.method === 'POST' || !c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  c.header('X-Request-Id', c.get('requestId'));
}
