import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import browserFiles from '../../dist/browser.js';
import bundle from '../../dist/corpus.js';
import { problemSchema } from '../../src/contract/problem-schema.ts';
import { createService } from '../../src/create-service.ts';
import { createTurnstileVerifier, PAUSE_SECONDS } from '../../src/http/verify-turnstile.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { type FakeSiteverify, startSiteverify } from './fake-siteverify.ts';

const SECRET = 'hemmelig-noegle';
const TEXT = 'En 17-årig med angst er stoppet på gymnasiet.';
const CHAT = { messages: [{ role: 'user', content: TEXT }] };

let siteverify: FakeSiteverify;
let settings: Record<string, string>;

beforeAll(async () => {
  siteverify = await startSiteverify();
  settings = {
    TURNSTILE_SITE_KEY: 'offentlig-noegle',
    TURNSTILE_SECRET: SECRET,
    TURNSTILE_VERIFY_URL: siteverify.url,
    LOG_REQUESTS: 'false',
  };
});
beforeEach(() => {
  siteverify.asked.splice(0);
});
afterAll(() => siteverify.close());

const createPublicChat = (env = settings) => createService({ bundle, browserFiles }, env, () => '192.0.2.1');

function send(service: ReturnType<typeof createService>, path: string, body: unknown, token?: string) {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token !== undefined && { 'CF-Turnstile-Response': token }) },
    body: JSON.stringify(body),
  };
  return Promise.resolve(service.request(`http://localhost${path}`, init));
}

describe('a chat that asks for a person', () => {
  it.each([
    ['/api/chat', CHAT],
    ['/api/match', { text: TEXT }],
  ])('answers at %s with the right token, and tells Cloudflare nothing but that', async (path, body) => {
    expect((await send(createPublicChat(), path, body, 'right')).status).toBe(200);
    expect(siteverify.asked).toEqual([{ secret: SECRET, response: 'right' }]);
  });

  it.each(['/', '/indlejret'])('asks for it with the form of %s too, and refuses on a page in Danish', async (path) => {
    const service = createPublicChat();
    const post = (headers: Record<string, string>) =>
      service.request(path, { method: 'POST', headers, body: new URLSearchParams({ tekst: TEXT }) });
    expect((await post({ 'CF-Turnstile-Response': 'right' })).status).toBe(200);
    const refused = await post({});
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('at du er et menneske');
  });

  it.each([
    ['no token', undefined, 403, 'challengeFailed'],
    ['one that was used', 'used', 403, 'challengeFailed'],
    ['one that is too long', 'x'.repeat(2049), 403, 'challengeFailed'],
    ['siteverify down', 'down', 503, 'challengeUnavailable'],
    ['siteverify silent', 'slow', 503, 'challengeUnavailable'],
    ['a strange answer', 'strange', 503, 'challengeUnavailable'],
    ['a wrong secret of ours', 'our-secret-is-wrong', 503, 'challengeUnavailable'],
  ])('refuses with %s, in Danish and without a word of the request', async (_name, token, status, code) => {
    const response = await send(createPublicChat(), '/api/chat', CHAT, token);
    expect(response.status).toBe(status);
    const problem = problemSchema.parse(await response.json());
    expect(problem.code).toBe(code);
    expect(response.headers.get('Retry-After')).toBe(status === 503 ? String(PAUSE_SECONDS) : null);
    expect(JSON.stringify([problem, ...response.headers])).not.toMatch(/gymnasiet|hemmelig/);
  });

  it('asks programs that speak MCP or the OpenAI interface for nothing', async () => {
    const service = createPublicChat();
    expect((await send(service, '/v1/chat/completions', CHAT)).status).toBe(200);
    const list = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
    expect((await send(service, '/mcp', list)).status).toBe(200);
    expect((await service.request('/praksis?q=angst')).status).toBe(200);
    expect(siteverify.asked).toEqual([]);
  });

  it('lets its two pages, and no other, load what Turnstile needs', async () => {
    const policy = async (path: string, env = settings) =>
      (await createPublicChat(env).request(path)).headers.get('Content-Security-Policy') ?? '';
    for (const path of ['/', '/indlejret']) {
      expect(await policy(path)).toMatch(/script-src 'self' https:\/\/challenges\.cloudflare\.com;/);
      expect(await policy(path)).toMatch(/frame-src https:\/\/challenges\.cloudflare\.com(;|$)/);
      expect(await policy(path)).not.toContain('trusted-types');
      const off = await policy(path, { LOG_REQUESTS: 'false' });
      expect(off).not.toContain('cloudflare');
      expect(off).toContain('require-trusted-types-for');
    }
    expect(await policy('/praksis')).not.toContain('cloudflare');
  });
});

describe('the verifier of tokens', () => {
  it('stops asking while nobody answers, refuses meanwhile, and begins again with one', async () => {
    const { turnstile } = readSettings(settings);
    if (turnstile === null) throw new Error('Turnstile is configured here');
    const clock = { now: 0 };
    const verify = createTurnstileVerifier(turnstile, () => clock.now);
    for (let time = 0; time < 6; time++) expect(await verify('down')).toBe('unknown');
    expect(siteverify.asked).toHaveLength(4);
    expect(await verify('right')).toBe('unknown');
    clock.now += PAUSE_SECONDS * 1000;
    expect(await Promise.all([verify('down'), verify('right')])).toEqual(['unknown', 'unknown']);
    expect(siteverify.asked).toHaveLength(5);
    clock.now += PAUSE_SECONDS * 1000;
    expect([await verify('right'), await verify('right')]).toEqual(['passed', 'passed']);
  });

  it('is not stopped by visitors who fail', async () => {
    const { turnstile } = readSettings(settings);
    if (turnstile === null) throw new Error('Turnstile is configured here');
    const verify = createTurnstileVerifier(turnstile, () => 0);
    for (let time = 0; time < 6; time++) expect(await verify('used')).toBe('failed');
    expect(await verify('right')).toBe('passed');
  });
});

describe('the settings of Turnstile', () => {
  it.each([
    [{ TURNSTILE_SITE_KEY: 'x' }, 'TURNSTILE_SECRET'],
    [{ TURNSTILE_SECRET: SECRET }, 'TURNSTILE_SITE_KEY'],
    [{ TURNSTILE_VERIFY_URL: 'https://proxy.example/siteverify' }, 'TURNSTILE_SECRET'],
  ])('are refused where half is missing', (env, missing) => {
    expect(() => readSettings(env)).toThrow(`${missing} is missing`);
    expect(() => readSettings(env)).not.toThrow(SECRET);
  });
});
