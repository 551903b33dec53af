import { createMcpHandler, McpServer } from '@modelcontextprotocol/server';
import { Hono } from 'hono';
import MiniSearch from 'minisearch';
import * as z from 'zod';
import bundle from '../../../dist/corpus.js';
import { searchedTexts } from '../../benchmarks/searched-texts.ts';

/**
 * What the service is measured beside, below `/bare/`: a bare Hono application, MiniSearch's default search behind it,
 * and a bare tool of the MCP SDK. Each is made when it is first asked for.
 */
export function createBaselines(): Hono {
  let search: MiniSearch | undefined;
  let callTool: ReturnType<typeof createMcpHandler> | undefined;
  return new Hono()
    .get('/bare/hello', (c) => c.text('hello'))
    .get('/bare/page', (c) => c.html('x'.repeat(Number(c.req.query('bytes') ?? 1000))))
    .post('/bare/json', async (c) => {
      await c.req.json();
      return c.json({ hello: 'world' });
    })
    .post('/bare/search', async (c) => {
      search ??= createSearch();
      const { text } = await c.req.json<{ text: string }>();
      return c.json(search.search(text).slice(0, 5));
    })
    .post('/bare/mcp', (c) => {
      callTool ??= createMcpHandler(createBareServer);
      return callTool.fetch(c.req.raw);
    });
}

function createSearch(): MiniSearch {
  const search = new MiniSearch({ fields: ['name', 'text'] });
  search.addAll(searchedTexts(bundle.practices));
  return search;
}

function createBareServer(): McpServer {
  const server = new McpServer({ name: 'bare', version: '1.0.0' }, { capabilities: { tools: { listChanged: false } } });
  const tool = { description: 'Says hello.', inputSchema: z.object({ text: z.string() }) };
  server.registerTool('hello', tool, () => ({ content: [{ type: 'text', text: 'hello' }] }));
  return server;
}
