import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from '@modelcontextprotocol/client';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningWorker, startWorker } from '../support/running-worker.ts';
import { CALLS } from './calls.ts';

const DESCRIPTION = 'En 17-årig med angst er stoppet på gymnasiet og vil gerne arbejde med dyr.';

/** What a test needs of a client, whichever line of the SDK it is from. */
interface AnyClient {
  listTools(): Promise<{ tools: { name: string; description?: string | undefined }[] }>;
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** What of an answer of match_situation the test reads. */
const foundSchema = z.object({ matches: z.array(z.object({ id: z.string(), name: z.string() })) });

describe('the MCP endpoint of the running Worker', () => {
  let worker: RunningWorker;
  beforeAll(async () => {
    worker = await startWorker();
  }, 90_000);
  afterAll(() => {
    worker.process.kill('SIGTERM');
  });

  const connect: Record<string, () => Promise<AnyClient>> = {
    'SDK 1.x (2025 revisions)': async () => {
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(new StreamableHTTPClientTransport(new URL(worker.url('/mcp'))));
      return client as unknown as AnyClient;
    },
    'SDK 2.x (2026-07-28)': async () => {
      const client = new ModernClient({ name: 'test', version: '1' });
      await client.connect(new ModernTransport(new URL(worker.url('/mcp'))));
      return client as unknown as AnyClient;
    },
  };

  describe.each(Object.keys(connect))('with a client of %s', (line) => {
    it('lists the tools, finds practices and reads one', async () => {
      const client = await (connect[line] as () => Promise<AnyClient>)();
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name).sort()).toEqual(Object.keys(CALLS).sort());

      const found = await client.callTool({ name: 'match_situation', arguments: { text: DESCRIPTION } });
      const { matches } = foundSchema.parse(found['structuredContent']);
      expect(matches.length).toBeGreaterThan(0);
      expect(JSON.stringify(found['content'])).toContain(matches[0]?.name);

      const read = await client.callTool({ name: 'get_practice', arguments: { ids: [matches[0]?.id] } });
      expect(read['structuredContent']).toMatchObject({ practices: [{ id: matches[0]?.id }] });
      await client.close();
    });

    it.each(Object.entries(CALLS))('calls %s', async (name, [args, said]) => {
      const client = await (connect[line] as () => Promise<AnyClient>)();
      const result = await client.callTool({ name, arguments: args });
      expect(result['isError'] ?? false, JSON.stringify(result['content'])).toBe(false);
      expect(JSON.stringify(result['content'])).toContain(said);
      await client.close();
    });

    it('is told what to do about an unknown id', async () => {
      const client = await (connect[line] as () => Promise<AnyClient>)();
      const result = await client.callTool({ name: 'get_practice', arguments: { ids: ['ips'] } });
      expect(result['isError']).toBe(true);
      expect(JSON.stringify(result['content'])).toContain('ips-ung');
      await client.close();
    });
  });

  const post = (body: string, headers: Record<string, string> = {}) =>
    fetch(worker.url('/mcp'), { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
  const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} });

  it('answers a client that accepts only one of the two types', async () => {
    expect((await post(ping, { Accept: 'application/json' })).status).toBe(200);
  });

  it('refuses batches, foreign origins and what is no JSON-RPC with 4xx', async () => {
    expect((await post(`[${ping}]`)).status).toBe(400);
    expect((await post(ping, { Origin: 'https://ondt.example' })).status).toBe(403);
    expect((await post('{"hej')).status).toBe(400);
    expect((await fetch(worker.url('/mcp'))).status).toBe(405);
  });
});
