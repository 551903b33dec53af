import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browserFiles from '../../dist/browser.js';
import bundle from '../../dist/corpus.js';
import { createService } from '../../src/create-service.ts';

const DESCRIPTION = 'En 17-årig med angst er stoppet på gymnasiet og ved ikke, hvad hun vil.';
const question = { messages: [{ role: 'user', content: DESCRIPTION }] };

const usual = createService({ bundle, browserFiles }, {}, () => null);

describe('the log', () => {
  let lines: unknown[] = [];
  beforeEach(() => {
    lines = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(JSON.parse(String(line))));
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  async function ask(path: string, body?: unknown, headers: Record<string, string> = {}, env = {}): Promise<Response> {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const service = Object.keys(env).length === 0 ? usual : createService({ bundle, browserFiles }, env, () => null);
    const response = await service.request(path, {
      ...init,
      headers: { 'Content-Type': 'application/json', ...headers },
    });
    await response.clone().text();
    return response;
  }

  const line = (response: Response, more: object) => ({
    requestId: response.headers.get('X-Request-Id'),
    status: response.status,
    durationMs: expect.any(Number),
    intent: null,
    practices: [],
    ...more,
  });

  it('has a line for a match, with its outcome and the ids of the practices', async () => {
    const response = await ask('/api/match', { text: DESCRIPTION });
    const { outcome, matches } = (await response.json()) as { outcome: string; matches: { id: string }[] };
    const practices = matches.map(({ id }) => id);
    expect(practices.length).toBeGreaterThan(0);
    expect(lines).toEqual([line(response, { route: '/api/match', intent: outcome, practices })]);
  });

  it.each([
    ['whole', '/api/chat', question, {}],
    ['streamed', '/api/chat', question, { Accept: 'text/event-stream' }],
    ["whole in OpenAI's shape", '/v1/chat/completions', question, {}],
    ["streamed in OpenAI's shape", '/v1/chat/completions', { ...question, stream: true }, {}],
  ])('has one line for a reply, %s, with its intent', async (_name, route, body, headers) => {
    const response = await ask(route, body, headers);
    const practices = expect.arrayContaining([expect.any(String)]);
    await vi.waitFor(() => expect(lines).toHaveLength(1));
    expect(lines).toEqual([line(response, { route, intent: 'describe', practices })]);
  });

  it.each([
    ['a refusal', '/api/match', { tekst: DESCRIPTION }, '/api/match', 422],
    ['what is no address', '/intet', undefined, '/*', 404],
    ['MCP', '/mcp', undefined, '/mcp', 405],
    ['a page', '/praksis/ips-ung', undefined, '/praksis/:id', 200],
    ['a page that is not there', `/praksis/${encodeURIComponent(DESCRIPTION)}`, undefined, '/praksis/:id', 404],
    ['a search', `/praksis?q=${encodeURIComponent(DESCRIPTION)}`, undefined, '/praksis', 200],
  ])('tells of %s by the pattern of its route', async (_name, path, body, route, status) => {
    expect(lines).toEqual([]);
    const response = await ask(path, body);
    expect(lines).toEqual([line(response, { route, status })]);
  });

  it('leaves out the checks of health, and everything where it is off', async () => {
    await ask('/healthz');
    await ask('/readyz');
    await ask('/api/match', { text: DESCRIPTION }, {}, { LOG_REQUESTS: 'false' });
    expect(lines).toEqual([]);
  });
});
