import { join } from 'node:path';
import { Client as ModernClient } from '@modelcontextprotocol/client';
import { StdioClientTransport as ModernTransport } from '@modelcontextprotocol/client/stdio';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLS } from './calls.ts';

const command = {
  command: process.execPath,
  args: ['build/mcp.ts'],
  cwd: join(import.meta.dirname, '../..'),
  stderr: 'pipe' as const,
};

/** What the test needs of a client of either line of the SDK. */
interface AnyClient {
  listTools(): Promise<{ tools: { name: string }[] }>;
  listResources(): Promise<{ resources: { uri: string }[] }>;
  listPrompts(): Promise<{ prompts: { name: string }[] }>;
  readResource(of: { uri: string }): Promise<{ contents: unknown[] }>;
  getPrompt(of: { name: string; arguments: Record<string, string> }): Promise<{ messages: unknown[] }>;
  callTool(call: { name: string; arguments: Record<string, unknown> }): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

const connect: Record<string, () => Promise<AnyClient>> = {
  'SDK 1.x': async () => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StdioClientTransport(command));
    return client as unknown as AnyClient;
  },
  'SDK 2.x': async () => {
    const client = new ModernClient({ name: 'test', version: '1' });
    await client.connect(new ModernTransport(command));
    return client as unknown as AnyClient;
  },
};

describe.each(Object.keys(connect))('npm run mcp, with a client of %s', (line) => {
  let client: AnyClient;
  beforeAll(async () => {
    client = await (connect[line] as () => Promise<AnyClient>)();
  }, 30_000);
  afterAll(() => client.close());

  it('lists the tools', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(Object.keys(CALLS).sort());
  });

  it.each(Object.entries(CALLS))('calls %s', async (name, [args, said]) => {
    expect(JSON.stringify(await client.callTool({ name, arguments: args }))).toContain(said);
  });

  it('lists and reads resources and prompts', async () => {
    const { resources } = await client.listResources();
    expect(resources.length).toBeGreaterThan(0);
    const read = await client.readResource({ uri: 'praksis://ips-ung' });
    expect(JSON.stringify(read.contents)).toContain('IPS-UNG');
    const { prompts } = await client.listPrompts();
    expect(prompts.length).toBeGreaterThan(0);
  });

  it('cites a practice by its resource, since no page is served', async () => {
    const text = JSON.stringify(await client.callTool({ name: 'get_practice', arguments: { ids: ['skub'] } }));
    expect(text).toContain('praksis://skub');
    expect(text).not.toMatch(/https?:\/\/[^"\\ ]*\/praksis\//);
  });
});
