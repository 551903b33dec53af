import { describe, expect, it } from 'vitest';
import {
  focusPointListSchema,
  practiceListSchema,
  practiceViewSchema,
  serviceHealthSchema,
} from '../../src/contract/catalogue-schema.ts';
import { chatReplySchema } from '../../src/contract/chat-schema.ts';
import { matchResponseSchema } from '../../src/contract/match-schema.ts';
import { ask, DESCRIPTION, post, question } from './request.ts';

describe('POST /api/match', () => {
  it('answers with practices, reasons and pages', async () => {
    const response = await post('/api/match', { text: DESCRIPTION });
    expect(response.status).toBe(200);
    const { outcome, matches } = matchResponseSchema.parse(await response.json());
    expect(outcome).toBe('matched');
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.length).toBeLessThanOrEqual(5);
  });

  it('takes a limit and filters', async () => {
    const response = await post('/api/match', {
      text: DESCRIPTION,
      limit: 1,
      filters: { phase: 'efter-grundskolen', age: 17 },
    });
    const { matches } = matchResponseSchema.parse(await response.json());
    expect(matches.length).toBe(1);
  });

  it('gives the same answer to the same question', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => (await post('/api/match', { text: DESCRIPTION })).text()),
    );
    expect(first).toBe(second);
  });

  it('is never kept by a cache', async () => {
    const response = await post('/api/match', { text: DESCRIPTION });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('POST /api/chat', () => {
  it('answers a history with one JSON object', async () => {
    const response = await post('/api/chat', question(DESCRIPTION));
    expect(response.status).toBe(200);
    const { reply, matches } = chatReplySchema.parse(await response.json());
    expect(reply).not.toBe('');
    expect(matches.length).toBeGreaterThan(0);
  });

  it.each([
    '*/*',
    'application/json',
    'application/json, text/event-stream;q=0.5',
    'text/event-stream;q=0',
    'text/html',
  ])('answers with JSON where Accept is %s', async (accept) => {
    const response = await post('/api/chat', question(DESCRIPTION), { Accept: accept });
    expect(response.headers.get('Content-Type')).toBe('application/json');
  });
});

describe('GET /api/practices', () => {
  it('lists all 42', async () => {
    const { practices } = practiceListSchema.parse(await (await ask('/api/practices')).json());
    expect(practices.length).toBe(42);
  });

  it('narrows by phase, municipality and words', async () => {
    const response = await ask('/api/practices?phase=efter-grundskolen&municipality=Hj%C3%B8rring&q=job');
    const { practices } = practiceListSchema.parse(await response.json());
    expect(practices.map(({ id }) => id)).toContain('ips-ung');
    for (const { phase, municipalities } of practices) {
      expect(phase).toBe('efter-grundskolen');
      expect(municipalities).toContain('Hjørring');
    }
  });

  it('is sent once and then confirmed by its ETag', async () => {
    const first = await ask('/api/practices');
    expect(first.headers.get('Cache-Control')).toBe('public, max-age=300');
    await first.arrayBuffer();
    const again = await ask('/api/practices', { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } });
    expect(again.status).toBe(304);
  });
});

describe('the other lists', () => {
  it('gives one practice by its id', async () => {
    const response = await ask('/api/practices/ips-ung');
    expect(practiceViewSchema.parse(await response.json())).toMatchObject({ id: 'ips-ung', url: '/praksis/ips-ung' });
  });

  it('lists all 20 focus points', async () => {
    const { focusPoints } = focusPointListSchema.parse(await (await ask('/api/focus-points')).json());
    expect(focusPoints.length).toBe(20);
  });

  it('tells its health', async () => {
    expect(serviceHealthSchema.parse(await (await ask('/healthz')).json())).toMatchObject({
      status: 'ok',
      practices: 42,
    });
  });

  it('answers HEAD as GET, without a body', async () => {
    const response = await ask('/api/practices/ips-ung', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});
