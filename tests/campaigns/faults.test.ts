import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';
import { readCorpus } from '../../build/read-corpus.ts';
import browserFiles from '../../dist/browser.js';
import bundle from '../../dist/corpus.js';
import { createService } from '../../src/create-service.ts';
import { CORPUS_FOLDER } from '../corpus/tiny-corpus.ts';
import { seededRandom } from '../evaluation/bootstrap.ts';
import { type FakeModelServer, type Fault, startFakeModelServer } from '../language-model/fake-model-server.ts';
import { startWorkerd, type Workerd } from './workerd/start-workerd.ts';

const QUESTION = JSON.stringify({ messages: [{ role: 'user', content: '17-årig med angst, stoppet på gymnasiet' }] });
const JSON_TYPE = { 'Content-Type': 'application/json' };
const chat = { method: 'POST', headers: JSON_TYPE, body: QUESTION };

type Service = ReturnType<typeof createService>;

const serviceWith = (env: Readonly<Record<string, unknown>>): Service =>
  createService({ bundle, browserFiles }, { LOG_REQUESTS: 'false', ...env }, () => '192.0.2.1');

const replyOf = async (service: Service): Promise<unknown> => {
  const response = await service.request('/api/chat', chat);
  expect(response.status).toBe(200);
  return ((await response.json()) as { reply: unknown }).reply;
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('a language model at fault', () => {
  let server: FakeModelServer;
  beforeAll(async () => {
    server = await startFakeModelServer();
  });
  afterAll(() => server.close());

  const modelAt = (address: string) => ({
    LANGUAGE_MODEL_PROVIDER: 'openai-compatible',
    LANGUAGE_MODEL_NAME: 'x',
    LANGUAGE_MODEL_BASE_URL: address,
    LANGUAGE_MODEL_BUDGET_MS: '300',
  });
  const lie = (lines: readonly string[]): string =>
    lines.map((_, at) => `${at + 1}: Fremtidshuset i Sorø hjælper alle på 3 uger.`).join('\n');

  it.each<Fault>(['none', 'slow', 'endless', 'status429', 'status500', 'broken', 'malformed', 'cut', 'silent'])(
    'that lies and is %s leaves the reply as it was composed',
    async (fault) => {
      const address = server.follow({ fault, write: lie, pieceLength: 20 });
      expect(await replyOf(serviceWith(modelAt(address)))).toBe(await replyOf(serviceWith({})));
    },
  );

  it('that is down leaves the reply as it was composed', async () => {
    expect(await replyOf(serviceWith(modelAt('http://127.0.0.1:9/v1')))).toBe(await replyOf(serviceWith({})));
  });
});

describe('a limiter of the platform that fails', () => {
  it.each([
    ['throws', () => Promise.reject(new Error('down'))],
    ['never answers', () => new Promise(() => undefined)],
  ])('and %s stops no request', async (_name, limit) => {
    await replyOf(serviceWith({ RATE_LIMITER: { limit } }));
  });
});

describe('a clock that jumps', () => {
  it('by decades, back and forth, stops no request', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const service = serviceWith({});
      for (const time of [
        '2026-11-23',
        '1970-01-01',
        '9999-12-31',
        '2000-02-29',
        '2026-11-22',
        '2038-01-19T03:14:08Z',
      ]) {
        vi.setSystemTime(new Date(time));
        const body = JSON.stringify({ text: 'Født i 2008, har angst og er stoppet på gymnasiet.' });
        const answers = await Promise.all([
          service.request('/api/match', { ...chat, body }),
          service.request('/api/chat', chat),
          service.request('/healthz'),
        ]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      }
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a corpus that is damaged', () => {
  it('is refused by the build with a word on what is wrong, and never an exception', { timeout: 60_000 }, () => {
    const { files } = readCorpusFiles(CORPUS_FOLDER);
    const paths = [...files.keys()];
    const random = seededRandom(5);
    let refused = 0;
    for (let round = 0; round < 20; round++) {
      const path = paths[Math.floor(random() * paths.length)] ?? '';
      const text = files.get(path) ?? '';
      const damaged = new Map([...files, [path, text.slice(0, Math.floor(random() * text.length))]]);
      const { content, problems } = readCorpus(damaged);
      // The build writes nothing where there is a problem.
      if (content === null) expect(problems.length).toBeGreaterThan(0);
      if (problems.length > 0) refused++;
    }
    expect(refused).toBeGreaterThan(10);
  });
});

describe('the Worker', () => {
  let workerd: Workerd;
  beforeAll(async () => {
    workerd = await startWorkerd();
  }, 60_000);
  afterAll(() => workerd.stop());

  const ask = async (): Promise<number> => {
    const response = await fetch(workerd.url('/api/chat'), chat);
    await response.text();
    return response.status;
  };

  it('goes on where clients go away in the middle of a stream', async () => {
    const length = Buffer.byteLength(QUESTION);
    const head = `POST /api/chat HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;
    const leave = async (): Promise<void> => {
      const socket = connect(workerd.port, '127.0.0.1');
      socket.write(head + QUESTION);
      await once(socket, 'data');
      socket.destroy();
    };
    for (let round = 0; round < 5; round++) await Promise.all(Array.from({ length: 20 }, leave));
    expect(await Promise.all(Array.from({ length: 20 }, ask))).toEqual(Array(20).fill(200));
  });

  it('that is killed under load is back at once, and answers whole or not at all', { timeout: 60_000 }, async () => {
    const whole: number[] = [];
    let lost = 0;
    let done = false;
    const client = async (): Promise<void> => {
      while (!done)
        await ask().then(
          (status) => whole.push(status),
          async () => {
            lost++;
            await new Promise((resolve) => setTimeout(resolve, 20));
          },
        );
    };
    const clients = Array.from({ length: 16 }, client);
    await vi.waitUntil(() => whole.length > 50, { timeout: 20_000 });
    const { port } = workerd;
    await workerd.stop('SIGKILL');
    workerd = await startWorkerd({ port });
    const before = whole.length;
    await vi.waitUntil(() => whole.length > before + 50, { timeout: 20_000 });
    done = true;
    await Promise.all(clients);
    expect(lost).toBeGreaterThan(0);
    expect(new Set(whole)).toEqual(new Set([200]));
  });
});
