import { describe, expect, it } from 'vitest';
import browserFiles from '../../dist/browser.js';
import bundle from '../../dist/corpus.js';
import { createService } from '../../src/create-service.ts';

const TOKEN = 'en-hemmelig-noegle';

/** Asks for the list of tools at an address, of a service with some settings. */
async function listTools(
  address: string,
  headers: Record<string, string> = {},
  settings: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; body: { result?: { tools: { annotations?: object }[] } } }> {
  const service = createService({ bundle, browserFiles }, { ...settings, LOG_REQUESTS: 'false' }, () => null);
  const response = await service.request(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', ...headers },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as never };
}

describe('a caller of MCP', () => {
  it.each([
    ['a program on this machine', 'http://localhost/mcp', {}, {}, 200],
    ['a program at a foreign name', 'https://ond.example/mcp', {}, {}, 403],
    ['a name that is pointed at this machine', 'http://localhost/mcp', { Host: 'ond.example' }, {}, 403],
    ['a page of a foreign origin', 'http://localhost/mcp', { Origin: 'https://ond.example' }, {}, 403],
    ['a sandboxed page', 'http://localhost/mcp', { Origin: 'null' }, {}, 403],
    [
      'a page of an origin that is allowed',
      'http://localhost/mcp',
      { Origin: 'https://god.example' },
      { MCP_ALLOWED_ORIGINS: 'https://god.example' },
      200,
    ],
    [
      'a page of our own behind a proxy',
      'http://praksis.example.dk/mcp',
      { Origin: 'https://praksis.example.dk' },
      { PUBLIC_URL: 'https://praksis.example.dk' },
      200,
    ],
    [
      'a program at the public address, which no list names',
      'https://praksis.example.dk/mcp',
      {},
      { PUBLIC_URL: 'https://praksis.example.dk', MCP_ALLOWED_HOSTS: 'andet.example' },
      200,
    ],
  ])('that is %s gets what is due', async (_name, address, headers, settings, status) => {
    expect((await listTools(address, headers, settings)).status).toBe(status);
  });

  it('needs the token where there is one', async () => {
    const ask = (headers: Record<string, string>) => listTools('http://localhost/mcp', headers, { MCP_TOKEN: TOKEN });
    const without = await ask({});
    expect(without.status).toBe(401);
    expect(without.headers.get('WWW-Authenticate')).toBe('Bearer realm="lovende-praksis"');
    const wrong = await ask({ Authorization: `Bearer ${TOKEN}x` });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.get('WWW-Authenticate')).toContain('invalid_token');
    expect(JSON.stringify([wrong.body, ...wrong.headers])).not.toContain(TOKEN);
    expect((await ask({ Authorization: `Bearer ${TOKEN}` })).status).toBe(200);
  });

  it('sees tools that only read', async () => {
    const { body } = await listTools('http://localhost/mcp');
    const annotations = body.result?.tools.map((tool) => tool.annotations);
    expect(annotations?.length).toBeGreaterThan(5);
    for (const each of annotations ?? []) expect(each).toMatchObject({ readOnlyHint: true });
  });
});
