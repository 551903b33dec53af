import { describe, expect, it } from 'vitest';
import { modernHeaders, modernRequest, request } from '../support/mcp-requests.ts';
import { answerOf, MCP_URL, sendMcp } from './mcp-messages.ts';
import { ask } from './request.ts';

const list = request('tools/list');
const INITIALIZE = request('initialize', {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
});

describe('the MCP endpoint', () => {
  it.each(['GET', 'DELETE', 'PUT', 'PATCH', 'HEAD'])('refuses %s and says what is allowed', async (method) => {
    const response = await ask(MCP_URL, { method, headers: { Accept: 'text/event-stream' } });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('POST, OPTIONS');
    if (method !== 'HEAD') expect((await answerOf(response)).error?.message).toContain('POST');
  });

  it('says on OPTIONS what is allowed', async () => {
    const response = await ask(MCP_URL, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('Allow')]).toEqual([204, 'POST, OPTIONS']);
  });

  it.each([
    ['a stream before JSON', 'text/event-stream, application/json', 200],
    ['JSON alone', 'application/json', 200],
    ['a stream alone', 'text/event-stream', 200],
    ['anything', '*/*', 200],
    ['nothing said', undefined, 200],
    ['neither', 'text/html', 406],
    ['JSON refused by weight', 'application/json;q=0, text/html', 406],
  ])('answers a client that accepts %s', async (_name, accept, status) => {
    const response = await sendMcp(list, { Accept: accept });
    expect(response.status).toBe(status);
    const answer = await answerOf(response);
    expect(status === 200 ? answer.result?.['tools'] : answer.error).toBeDefined();
    const isStream = response.headers.get('Content-Type')?.includes('text/event-stream');
    expect(isStream).toBe(accept?.includes('text/event-stream') ?? false);
  });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/json; charset=utf-8', 200],
  ])('answers the content type %s with %i', async (type, status) => {
    const response = await sendMcp(list, { 'Content-Type': type });
    expect(response.status).toBe(status);
    await answerOf(response);
  });

  it('refuses a compressed body, which it would have to unpack without knowing its size', async () => {
    expect((await sendMcp(list, { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  it.each([
    ['no JSON', '{"jsonrpc": "2.0", "id": 1', 400, -32700],
    ['nothing', '', 400, -32700],
    ['a batch', [list, request('ping', {}, 2)], 400, -32600],
    ['an empty batch', [], 400, -32600],
    ['more than 64 KiB', request('tools/call', { name: 'x'.repeat(70_000) }), 413, -32000],
  ])('refuses %s', async (_name, message, status, code) => {
    const response = await sendMcp(message);
    expect(response.status).toBe(status);
    expect((await answerOf(response)).error?.code).toBe(code);
  });

  it.each([
    ['a text', '"hej"'],
    ['a number', '7'],
    ['null', 'null'],
    ['an object that is no message', '{}'],
    ['another version of JSON-RPC', { ...list, jsonrpc: '1.0' }],
    ['a method that is no text', { ...list, method: 7 }],
    ['an id that is an object', { ...list, id: {} }],
    ['nesting without end', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ])('refuses %s as no request', async (_name, message) => {
    const response = await sendMcp(message);
    expect(response.status).toBe(400);
    expect((await answerOf(response)).error).toBeDefined();
  });

  it('takes notifications without an answer', async () => {
    for (const method of ['notifications/initialized', 'notifications/cancelled', 'notifications/unheard-of']) {
      const response = await sendMcp({ jsonrpc: '2.0', method });
      expect([response.status, await response.text()]).toEqual([202, '']);
    }
  });

  it('tells that a method is unknown, in the way of each era', async () => {
    const old = await sendMcp(request('tools/unheard-of'));
    expect([old.status, (await answerOf(old)).error?.code]).toEqual([200, -32601]);
    const modern = await sendMcp(modernRequest('tools/unheard-of'), modernHeaders('tools/unheard-of'));
    expect([modern.status, (await answerOf(modern)).error?.code]).toEqual([404, -32601]);
  });

  it('greets clients of both eras with instructions and a title', async () => {
    const old = await answerOf(await sendMcp(INITIALIZE));
    const modern = await answerOf(await sendMcp(modernRequest('server/discover'), modernHeaders('server/discover')));
    for (const { result } of [old, modern])
      expect(result).toMatchObject({
        instructions: expect.stringContaining('match_situation'),
        capabilities: { tools: {}, resources: {}, prompts: {}, completions: {} },
      });
    expect(old.result).toMatchObject({ protocolVersion: '2025-11-25', serverInfo: { title: 'Lovende Praksis' } });
  });

  it('refuses headers that do not say what the message says', async () => {
    const call = modernRequest('tools/call', { name: 'list_practices', arguments: {} });
    const response = await sendMcp(call, modernHeaders('tools/call', 'get_practice'));
    expect(response.status).toBe(400);
    expect((await answerOf(response)).error?.code).toBe(-32020);
  });

  it('reads no description from a header, and hands out no session', async () => {
    const call = modernRequest('tools/call', { name: 'list_practices', arguments: {} });
    const response = await sendMcp(call, modernHeaders('tools/call', 'list_practices'));
    expect(response.status).toBe(200);
    expect(response.headers.has('Mcp-Session-Id')).toBe(false);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('who may call the MCP endpoint', () => {
  it.each([
    ['the host of another', 'http://rebind.example/mcp', {}, 403],
    ['a host that only ends alike', 'http://evilworkers.dev/mcp', {}, 403],
    ['its own name at Cloudflare', 'https://lovende-praksis.somebody.workers.dev/mcp', {}, 200],
    ['a page of another site', MCP_URL, { Origin: 'https://ondt.example' }, 403],
    ['a page without an origin of its own', MCP_URL, { Origin: 'null' }, 403],
    ['a page on this machine', MCP_URL, { Origin: 'http://localhost:6274' }, 200],
    ['its own page', MCP_URL, { Origin: 'http://127.0.0.1' }, 200],
    ['a program, which sends no origin', MCP_URL, {}, 200],
  ] as const)('%s', async (_name, url, headers, status) => {
    const all = { 'Content-Type': 'application/json', ...headers };
    const response = await ask(url, { method: 'POST', headers: all, body: JSON.stringify(list) });
    expect(response.status).toBe(status);
    await answerOf(response);
  });

  it('answers a browser’s question before the call with what it needs', async () => {
    const response = await ask(MCP_URL, {
      method: 'OPTIONS',
      headers: { Origin: 'http://localhost:6274', 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:6274');
    const allowed = response.headers.get('Access-Control-Allow-Headers') ?? '';
    for (const name of ['Content-Type', 'Authorization', 'MCP-Protocol-Version', 'Mcp-Method', 'Mcp-Name'])
      expect(allowed).toContain(name);
  });

  it('lets a page of an allowed origin read the answer, and tells caches that it differs', async () => {
    const response = await sendMcp(list, { Origin: 'http://localhost:6274' });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:6274');
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('MCP-Protocol-Version');
    expect(response.headers.get('Vary')).toContain('Origin');
  });

  it.each([
    '/.well-known/oauth-protected-resource',
    '/.well-known/oauth-protected-resource/mcp',
    '/.well-known/oauth-authorization-server',
    '/.well-known/openid-configuration',
  ])('finds JSON, and no authorization server, at %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('json');
  });
});
