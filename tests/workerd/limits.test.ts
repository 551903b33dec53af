import { env } from 'cloudflare:workers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import browserFiles from '../../dist/browser.js';
import bundle from '../../dist/corpus.js';
import { MOST_CHARACTERS } from '../../src/contract/chat-schema.ts';
import { isTooDeep, MOST_DEPTH } from '../../src/contract/json-depth.ts';
import { problemSchema } from '../../src/contract/problem-schema.ts';
import { createService } from '../../src/create-service.ts';
import { readBindings } from '../../src/settings/read-bindings.ts';
import { ask, DESCRIPTION, post, question } from './request.ts';

const user = (content: string) => ({ role: 'user', content });
const conversation = (messages: number, characters: number) => ({
  messages: Array.from({ length: messages }, () => user('æ'.repeat(characters))),
});
const problemOf = async (response: Response) => problemSchema.parse(await response.json());

describe('a long conversation', () => {
  it.each(['/api/chat', '/v1/chat/completions'])('of 60 messages with 4,000 characters is read at %s', async (path) => {
    expect((await post(path, conversation(60, 4000))).status).toBe(200);
  });

  it('is refused with one character more, and told so in Danish', async () => {
    const { messages } = conversation(60, 4000);
    const response = await post('/api/chat', { messages: [...messages.slice(1), user('x'.repeat(4001))] });
    expect(await problemOf(response)).toMatchObject({
      status: 422,
      errors: [{ field: 'messages', message: expect.stringContaining(String(MOST_CHARACTERS)) }],
    });
  });

  it('is refused unread where it is larger than 512 KiB', async () => {
    for (const path of ['/api/chat', '/v1/chat/completions'])
      expect((await post(path, 'x'.repeat(512 * 1024 + 1))).status).toBe(413);
  });
});

describe('a single text', () => {
  it('is read in the longest form that it can have', async () => {
    const escaped = '\\u00e6'.repeat(8000);
    expect((await post('/api/match', `{"text": "${escaped}"}`)).status).toBe(200);
    const form = new URLSearchParams({ tekst: '€'.repeat(8000) });
    expect((await ask('/', { method: 'POST', body: form })).status).toBe(200);
  });

  it.each(['/api/match', '/'])('is refused unread where it is larger than 128 KiB at %s', async (path) => {
    expect((await post(path, 'x'.repeat(128 * 1024 + 1))).status).toBe(413);
  });
});

describe('nesting', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`;

  it('is refused beyond 64 before it is parsed, at every door', async () => {
    for (const path of ['/api/match', '/api/chat', '/v1/chat/completions', 'http://localhost/mcp']) {
      const response = await post(path, `{"text": ${nested(20_000)}}`);
      expect([400, 422], path).toContain(response.status);
      expect(await response.text()).toMatch(/inden i hinanden|in each other/);
    }
  });

  it('is counted as it is, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (json) => {
        expect(isTooDeep(json)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.string(), (depth, text) => {
        const json = `${`{${JSON.stringify(text)}:`.repeat(depth)}1${'}'.repeat(depth)}`;
        expect(isTooDeep(json)).toBe(depth > MOST_DEPTH);
      }),
    );
  });
});

describe('many requests from one network', () => {
  const service = createService(
    { bundle, browserFiles },
    { ...env, RATE_LIMIT_PER_MINUTE: '60' },
    (c) => c.req.header('CF-Connecting-IP') ?? null,
  );
  const send = (path: string, address: string, body?: string) =>
    service.request(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'CF-Connecting-IP': address, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body }),
    });

  it('are answered up to the limit, then refused with the seconds to wait, and others are not', async () => {
    let refused: Response | null = null;
    // Two minutes may meet in between: then the count begins anew once.
    for (let sent = 0; sent < 121 && refused === null; sent++) {
      const response = await send('/api/match', '192.0.2.10', '');
      if (response.status === 429) refused = response;
      if (sent < 60) expect(response.status).toBe(400);
    }
    const problem = await problemOf(refused as Response);
    expect(problem).toMatchObject({ status: 429, code: 'tooManyRequests' });
    const seconds = refused?.headers.get('Retry-After') ?? '';
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(problem.detail).toContain(seconds);
    expect(refused?.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(JSON.stringify([problem, ...(refused?.headers ?? [])])).not.toContain('192.0.2.10');

    const openai = await send('/v1/chat/completions', '192.0.2.10', JSON.stringify(question(DESCRIPTION)));
    expect(openai.status).toBe(429);
    expect(await openai.json()).toMatchObject({ error: { code: 'rate_limit_exceeded' } });
    expect((await send('/', '192.0.2.10', '')).status).toBe(429);
    expect((await send('/praksis?q=angst', '192.0.2.10')).status).toBe(429);
    expect((await send('/praksis', '192.0.2.10')).status).toBe(200);
    expect((await send('/healthz', '192.0.2.10')).status).toBe(200);
    expect((await send('/api/match', '192.0.2.11', JSON.stringify({ text: DESCRIPTION }))).status).toBe(200);
  });

  it('are refused as JSON-RPC at the MCP endpoint, in a way that a page can read where it may call', async () => {
    const call = (origin?: string) =>
      service.request('http://localhost/mcp', {
        method: 'POST',
        headers: { 'CF-Connecting-IP': '192.0.2.12', ...(origin && { Origin: origin }) },
        body: '{}',
      });
    let refused: Response | null = null;
    for (let sent = 0; sent < 121 && refused === null; sent++) {
      const response = await call('http://localhost:6274');
      if (response.status === 429) refused = response;
    }
    expect(refused?.headers.get('Content-Type')).toContain('application/json');
    const seconds = refused?.headers.get('Retry-After') ?? '';
    expect(Number(seconds)).toBeGreaterThan(0);
    expect(await refused?.json()).toEqual({
      jsonrpc: '2.0',
      id: null,
      error: { code: -32000, message: expect.stringContaining(`${seconds} sekunder`) },
    });
    expect(refused?.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:6274');
    expect(refused?.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    const foreign = await call('https://ond.example');
    expect(foreign.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('are counted by the platform too, whose limiter is there', async () => {
    const { rateLimiter } = readBindings(env);
    expect(await rateLimiter?.limit({ key: 'proeve' })).toEqual({ success: true });
  });
});

describe('/readyz', () => {
  it('has answered a description before it says so', async () => {
    const response = await ask('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ok', practices: 42 });
  });
});
