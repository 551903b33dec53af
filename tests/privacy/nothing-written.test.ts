import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchOutcomeSchema } from '../../src/contract/match-schema.ts';
import { intentSchema } from '../../src/corpus/intents-schema.ts';
import { bundle } from '../support/bundle.ts';
import { type RunningServer, startServer } from '../support/running-server.ts';
import { type RunningWorker, startTestWorker } from '../support/running-worker.ts';
import { type Door, RIGHT_DOORS, WRONG_DOORS } from './doors.ts';
import { readEvaluationTexts } from './evaluation-texts.ts';

const TEXTS = readEvaluationTexts();
const AT_ONCE = 6;

/** So many characters in a row of a text would show that it was written. */
const TELLING = 16;

/** What a service showed of the texts that passed through it, besides the answers themselves. */
interface Shown {
  readonly headers: Set<string>;
  /** The bodies of refusals. */
  readonly refusals: Set<string>;
  readonly statuses: Map<number, number>;
}

/** Sends requests, a few at a time, and keeps what must not hold a text. */
async function passThrough(url: (path: string) => string, requests: readonly ReturnType<Door>[]): Promise<Shown> {
  const shown: Shown = { headers: new Set(), refusals: new Set(), statuses: new Map() };
  const left = requests.values();
  const send = async (): Promise<void> => {
    for (const { path, init } of left) {
      const response = await fetch(url(path), init);
      const body = await response.text();
      shown.statuses.set(response.status, (shown.statuses.get(response.status) ?? 0) + 1);
      for (const [name, value] of response.headers)
        if (!['x-request-id', 'etag', 'date', 'content-length'].includes(name)) shown.headers.add(`${name}: ${value}`);
      if (!response.ok) shown.refusals.add(body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ''));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, send));
  return shown;
}

/** The texts that a writing holds a telling piece of, as they were written or as part of an address. */
function textsIn(writing: string): string[] {
  const lower = writing.toLowerCase();
  return TEXTS.filter((text) => text.length >= TELLING).filter((text) => {
    const middle = Math.floor((text.length - TELLING) / 2);
    return [0, middle, text.length - TELLING]
      .map((start) => text.slice(start, start + TELLING).toLowerCase())
      .some((piece) => lower.includes(piece) || lower.includes(encodeURIComponent(piece).toLowerCase()));
  });
}

const PRACTICES = new Set(bundle.practices.map(({ id }) => id));
const INTENTS = new Set<unknown>([null, ...intentSchema.options, ...matchOutcomeSchema.options]);

/** Whether a line of the log has the six fields, each from a closed list or a number. */
function isLogLine(line: string): boolean {
  const { requestId, route, status, durationMs, intent, practices, ...more } = JSON.parse(line);
  return (
    /^[0-9a-f-]{36}$/.test(requestId) &&
    /^\/([a-z0-9/.*-]|:id)*$/.test(route) &&
    [status, durationMs].every(Number.isInteger) &&
    INTENTS.has(intent) &&
    practices.every((id: string) => PRACTICES.has(id)) &&
    Object.keys(more).length === 0
  );
}

/** With ALL_DOORS=true every text goes through every door, which takes minutes; else through some, in turn. */
const isWhole = process.env['ALL_DOORS'] === 'true';

/** The requests that carry each text through so many doors of a list, so that every door gets its share of all texts. */
function carry(texts: readonly string[], doors: Readonly<Record<string, Door>>, each: number): ReturnType<Door>[] {
  const list = Object.values(doors);
  const count = isWhole ? list.length : each;
  return texts.flatMap((text, at) =>
    Array.from({ length: count }, (_, step) => (list[(at + step * 3) % list.length] as Door)(text)),
  );
}

/** A text without a word, through every door. */
const ZEROS = Object.values({ ...RIGHT_DOORS, ...WRONG_DOORS }).map((door) => door('0'.repeat(20)));

/**
 * What holds for a service when the texts have passed.
 *
 * @param said - what it showed of zeros
 */
function expectNothing(shown: Shown, said: Shown, output: string, requests: number): void {
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  expect(lines).toHaveLength(requests);
  expect(lines.filter((line) => !isLogLine(line))).toEqual([]);
  // The ids of practices were held against the catalogue's; some are words that texts hold, too.
  const rest = /"(requestId|durationMs|practices)":("[^"]*"|\d+|\[[^\]]*\]),?/g;
  const distinct = new Set(lines.map((line) => line.replace(rest, '')));
  expect(textsIn([...distinct].join('\n'))).toEqual([]);
  expect(textsIn([...shown.headers].join('\n'))).toEqual([]);
  // Our pages hold words of their own: what a refusal says to zeros as well is no word of a text.
  const more = [...shown.refusals].filter((refusal) => !said.refusals.has(refusal));
  expect(textsIn(more.join('\n'))).toEqual([]);
  expect([...shown.statuses.keys()].filter((status) => status >= 500 || status === 429)).toEqual([]);
}

describe('the texts of the evaluation', () => {
  it('are many, and would be found', () => {
    expect(TEXTS.length).toBeGreaterThan(700);
    const [text = ''] = TEXTS;
    expect(textsIn(`x ${text} x`)).toContain(text);
    expect(textsIn(`/praksis?q=${encodeURIComponent(text)}`)).toContain(text);
  });
});

describe('a server on Node that every text passes through, rightly and wrongly asked', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ RATE_LIMIT_PER_MINUTE: 'off' });
  }, 60_000);
  afterAll(() => {
    server.process.kill('SIGKILL');
  });

  it('writes none of it: not in its output, nor in a header, nor in a refusal', async () => {
    const requests = [...carry(TEXTS, RIGHT_DOORS, 1), ...carry(TEXTS, WRONG_DOORS, 1)];
    const said = await passThrough((path) => server.url(path), ZEROS);
    const shown = await passThrough((path) => server.url(path), requests);
    const output = server.output().split('\n').slice(1).join('\n');
    expect(output.split('\n').filter((line) => line !== '' && !line.startsWith('{'))).toEqual([]);
    expectNothing(shown, said, output, ZEROS.length + requests.length);
  }, 600_000);
});

describe('the Worker that texts pass through, rightly and wrongly asked', () => {
  let worker: RunningWorker;
  beforeAll(async () => {
    worker = await startTestWorker('wrangler.toml', ['RATE_LIMIT_PER_MINUTE:off']);
  }, 90_000);
  afterAll(() => {
    worker.process.kill('SIGTERM');
  });

  it('writes none of it', async () => {
    const texts = isWhole ? TEXTS : TEXTS.filter((_, at) => at % 4 === 0);
    const requests = [...carry(texts, RIGHT_DOORS, 1), ...carry(texts, WRONG_DOORS, 1)];
    const said = await passThrough((path) => worker.url(path), ZEROS);
    const shown = await passThrough((path) => worker.url(path), requests);
    const sent = ZEROS.length + requests.length;
    await expect
      .poll(
        () =>
          worker
            .output()
            .split('\n')
            .filter((line) => line.startsWith('{')).length,
      )
      .toBe(sent);
    expectNothing(shown, said, worker.output(), sent);
  }, 300_000);
});
