import { type Context, Hono } from 'hono';
import type { Assistant } from '../assistant.ts';
import type { Problem } from '../contract/problem-schema.ts';
import type { Settings } from '../settings/settings.ts';
import { createMcpServerFactory } from './create-mcp-server.ts';
import { describeServer } from './describe-server.ts';
import { refuseBefore, serveMcp } from './transport/serve-mcp.ts';

/** What changes only with a new version of the Worker may be kept for a while. */
const LASTING = 'public, max-age=300';

interface McpFace {
  readonly routes: Hono;
  respondWithProblem(c: Context, problem: Problem): Response;
}

/**
 * The MCP face over HTTP: one endpoint for clients of the 2026-07-28 revision and of 2025, a second one with the two
 * tools that ChatGPT's deep research asks for, and the entry for the MCP registry.
 *
 * @example
 * app.route('/', createMcpRoutes(assistant, readSettings(env)).routes);
 */
export function createMcpRoutes(assistant: Assistant, { mcp, publicUrl }: Settings): McpFace {
  const options = { origin: publicUrl, cacheScope: mcp.token === null ? 'public' : 'private' } as const;
  const serve = (toolSet: 'all' | 'searchAndFetch') =>
    serveMcp(createMcpServerFactory(assistant, { ...options, toolSet }), mcp, assistant.texts.mcp.errors.transport);
  const [all, searchAndFetch] = [serve('all'), serve('searchAndFetch')];

  const routes = new Hono();
  routes.all('/mcp', (c) => all(c.req.raw));
  routes.all('/mcp/search-fetch', (c) => searchAndFetch(c.req.raw));
  routes.get('/server.json', (c) => {
    c.header('Cache-Control', LASTING);
    const origin = publicUrl ?? new URL(c.req.url).origin;
    return c.json(describeServer(assistant, { origin, needsToken: mcp.token !== null }));
  });
  return {
    routes,
    respondWithProblem: (c, problem) => {
      const refused = refuseBefore(c.req.raw, mcp, problem);
      return c.newResponse(refused.body, refused);
    },
  };
}
