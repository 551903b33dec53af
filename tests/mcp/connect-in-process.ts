import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { createAssistant } from '../../src/assistant.ts';
import { createMcpRoutes } from '../../src/mcp/create-mcp-routes.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { bundle, TODAY } from '../support/bundle.ts';

/** Where the route believes itself to be. */
const ORIGIN = 'https://lovende-praksis.workers.dev';

/** A client that calls the MCP route in this process, through every layer but the network. */
export async function connectInProcess(path = '/mcp'): Promise<Client> {
  const assistant = createAssistant(bundle, { today: () => TODAY });
  const { routes } = createMcpRoutes(assistant, readSettings({}));
  const client = new Client({ name: 'test', version: '1' });
  const fetch = (input: string | URL, init?: RequestInit) => Promise.resolve(routes.request(new Request(input, init)));
  await client.connect(new StreamableHTTPClientTransport(new URL(path, ORIGIN), { fetch }));
  return client;
}
