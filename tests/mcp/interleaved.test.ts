import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from '@modelcontextprotocol/client';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWorker, startWorker } from '../support/running-worker.ts';

const CALLS = 1000;

/** How many calls are under way at once. */
const AT_ONCE = 20;

interface AnyClient {
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

describe('1,000 interleaved calls of several clients', () => {
  let worker: RunningWorker;
  const clients: AnyClient[] = [];
  beforeAll(async () => {
    // More calls than one network may make in a minute.
    worker = await startWorker({ RATE_LIMIT_PER_MINUTE: 'off' });
    const url = new URL(worker.url('/mcp'));
    for (let made = 0; made < 2; made++) {
      const old = new Client({ name: 'test', version: '1' });
      await old.connect(new StreamableHTTPClientTransport(url));
      const modern = new ModernClient({ name: 'test', version: '1' });
      await modern.connect(new ModernTransport(url));
      clients.push(old as unknown as AnyClient, modern as unknown as AnyClient);
    }
  }, 90_000);
  afterAll(async () => {
    for (const client of clients) await client.close();
    worker.process.kill('SIGTERM');
  });

  it('each get the answer to their own marker and no other', { timeout: 120_000 }, async () => {
    const marks = Array.from({ length: CALLS }, (_, at) => `ukendt-${at}-maerke`);
    const strays: string[] = [];
    const waiting = [...marks.entries()];
    const work = async (): Promise<void> => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const [at, mark] = next;
        const client = clients[at % clients.length] as AnyClient;
        const result = await client.callTool({ name: 'get_practice', arguments: { ids: ['skub', mark] } });
        const told = JSON.stringify(result).match(/ukendt-\d+-maerke/g) ?? [];
        if (told.length === 0 || told.some((one) => one !== mark)) strays.push(`${mark}: ${told.join()}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(strays).toEqual([]);
  });
});
