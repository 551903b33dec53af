import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browserFiles from '../../dist/browser.js';
import bundle from '../../dist/corpus.js';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import { problemSchema } from '../../src/contract/problem-schema.ts';
import { createApp } from '../../src/http/app.ts';
import { readBindings } from '../../src/settings/read-bindings.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { createPages } from '../../src/web/pages.tsx';

const SECRET = 'Rigmor Hemmelig';

/** The real assistant with a fault in it, whose message quotes the request as errors do. */
function createFaultyApp() {
  const fail = (): never => {
    throw new RangeError(`kan ikke læse "${SECRET}"`);
  };
  async function* failing(): AsyncGenerator<never> {
    yield fail();
  }
  const assistant = createAssistant(bundle, { today: () => '2026-11-23' });
  const faulty: Assistant = { ...assistant, match: fail, chat: async () => fail(), stream: failing };
  return createApp(faulty, {
    settings: readSettings({}),
    bindings: readBindings({}),
    addressOf: () => null,
    pages: createPages(faulty, browserFiles, () => ({})),
  });
}

function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  return Promise.resolve(createFaultyApp().request(path, init));
}

describe('a fault of ours', () => {
  let logged: string[] = [];
  beforeEach(() => {
    logged = [];
    vi.spyOn(console, 'error').mockImplementation((...line) => {
      logged.push(line.map(String).join(' '));
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const expectOneLine = (route: string, requestId: string) =>
    expect(logged.map((line) => JSON.parse(line))).toEqual([{ requestId, route, error: 'RangeError' }]);

  it('is a 500 problem that says nothing of the request', async () => {
    const response = await post('/api/match', { text: SECRET });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toContain('Rigmor');
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem.code).toBe('serverError');
    expectOneLine('/api/match', problem.requestId);
  });

  it('is the last event of a stream', async () => {
    const body = { messages: [{ role: 'user', content: SECRET }] };
    const response = await post('/api/chat', body, { Accept: 'text/event-stream' });
    const text = await response.text();
    expect(text).toMatch(/^event: error\ndata: /);
    expect(text).not.toContain('Rigmor');
    expectOneLine('/api/chat', response.headers.get('X-Request-Id') ?? '');
  });

  it('is a page where a person asked', async () => {
    const response = await createFaultyApp().request('/', {
      method: 'POST',
      body: new URLSearchParams({ tekst: SECRET }),
    });
    expect(response.status).toBe(500);
    const page = await response.text();
    expect(page).toContain('<html lang="da">');
    expect(page).not.toContain('Rigmor');
    expectOneLine('/', response.headers.get('X-Request-Id') ?? '');
  });

  it('does not take the request id from the caller', async () => {
    const response = await post('/api/match', { text: 'x' }, { 'X-Request-Id': 'Rigmor' });
    expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});
