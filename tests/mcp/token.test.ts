import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { createMcpRoutes } from '../../src/mcp/create-mcp-routes.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const TOKEN = 'opfundet-token-til-test';
const assistant = createAssistant(bundle, { today: () => TODAY });
const { routes } = createMcpRoutes(assistant, readSettings({ MCP_TOKEN: TOKEN }));

const call = (authorization?: string, method = 'POST') =>
  routes.request(
    new Request('http://127.0.0.1/mcp', {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(authorization !== undefined && { Authorization: authorization }),
      },
      ...(method === 'POST' && { body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' }),
    }),
  );

describe('an endpoint with a token', () => {
  it('answers who has it', async () => {
    expect((await call(`Bearer ${TOKEN}`)).status).toBe(200);
    expect((await call(`bearer ${TOKEN}`)).status).toBe(200);
  });

  it('tells who sends none that a token is needed, and of no error', async () => {
    const response = await call();
    expect(response.status).toBe(401);
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer realm="lovende-praksis"');
    expect(await response.json()).toMatchObject({ jsonrpc: '2.0', id: null, error: { code: -32000 } });
  });

  it.each([`Bearer ${TOKEN}x`, 'Bearer x', `Bearer ${TOKEN} ${TOKEN}`, `Basic ${TOKEN}`, 'Bearer', TOKEN])(
    'refuses "%s"',
    async (authorization) => {
      const response = await call(authorization);
      expect(response.status).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toMatch(/^Bearer /);
      expect(await response.text()).not.toContain(TOKEN);
    },
  );

  it('asks for it on every method but a browser’s question before the call, which cannot send it', async () => {
    for (const method of ['GET', 'DELETE']) expect((await call(undefined, method)).status).toBe(401);
    expect((await call(undefined, 'OPTIONS')).status).toBe(204);
  });
});
