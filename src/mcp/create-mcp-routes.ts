import { type Context, Hono } from 'hono';
import type { Assistant } from '../assistant.ts';
import type { Problem } from '../contract/problem-schema.ts';
import { makeOnce } from '../corpus/make-once.ts';
import type { Settings } from '../settings/settings.ts';
import { describeServer } from './describe-server.ts';
import { refuseBefore } from './transport/refuse.ts';

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
  // The SDK takes longer to start than all else, and most callers are no clients of MCP.
  const serve = (toolSet: 'all' | 'searchAndFetch') =>
    makeOnce(async () => {
      const [{ createMcpServerFactory }, { serveMcp }] = await Promise.all([
        import('./create-mcp-server.ts'),
        import('./transport/serve-mcp.ts'),
      ]);
      const factory = createMcpServerFactory(assistant, { ...options, toolSet });
      return serveMcp(factory, mcp, assistant.texts.mcp.errors.transport);
    });
  const [all, searchAndFetch] = [serve('all'), serve('searchAndFetch')];

  const routes = new Hono();
  routes.all('/mcp', async (c) => (await all())(c.req.raw));
  routes.all('/mcp/search-fetch', async (c) => (await searchAndFetch())(c.req.raw));
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
