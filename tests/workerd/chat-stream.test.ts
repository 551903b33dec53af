import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { type ChatEvent, chatEventSchema } from '../../src/contract/chat-event-schema.ts';
import { chatReplySchema } from '../../src/contract/chat-schema.ts';
import type { HttpEnv } from '../../src/http/http-env.ts';
import { streamEvents, streamMessages } from '../../src/http/stream-events.ts';
import { DESCRIPTION, post, question } from './request.ts';

const STREAM = { Accept: 'text/event-stream' };

/** The events of a stream, read as a browser reads them. */
function parseEvents(stream: string): ChatEvent[] {
  return stream
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const event = /^event: (.*)$/m.exec(block)?.[1];
      const data = [...block.matchAll(/^data: (.*)$/gm)].map(([, line]) => line).join('\n');
      return chatEventSchema.parse({ event, data: JSON.parse(data) });
    });
}

describe('a streamed reply', () => {
  it('comes as meta, deltas, matches, citations and done', async () => {
    const response = await post('/api/chat', question(DESCRIPTION), STREAM);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const kinds = parseEvents(await response.text()).map(({ event }) => event);
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual([
      'meta',
      'delta',
      'matches',
      'citations',
      'done',
    ]);
  });

  it('says the same as the reply in one piece', async () => {
    const whole = chatReplySchema.parse(await (await post('/api/chat', question(DESCRIPTION))).json());
    const events = parseEvents(await (await post('/api/chat', question(DESCRIPTION), STREAM)).text());
    const reply = events.map((event) => (event.event === 'delta' ? event.data.text : '')).join('');
    const rest = Object.assign({}, ...events.map((event) => (event.event === 'delta' ? {} : event.data)));
    expect({ ...rest, reply }).toEqual(whole);
  });

  it('is refused before it starts where the request is wrong', async () => {
    const response = await post('/api/chat', { messages: [] }, STREAM);
    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  });
});

describe('streaming', () => {
  const delta: ChatEvent = { event: 'delta', data: { text: 'én linje\n' } };
  const onError = (): ChatEvent => ({ event: 'delta', data: { text: 'fejl' } });
  const stream = (events: AsyncIterable<ChatEvent>) =>
    new Hono<HttpEnv>().get('/', (c) => streamEvents(c, events, onError)).request('/');

  it('stops asking for events when the client goes away', async () => {
    let stopped: () => void = () => undefined;
    const whenStopped = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    async function* endless(): AsyncGenerator<ChatEvent> {
      try {
        for (;;) yield delta;
      } finally {
        stopped();
      }
    }
    const reader = (await stream(endless())).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await whenStopped;
  });

  it('shows that it is alive while nothing comes', async () => {
    async function* slow() {
      await new Promise((resolve) => setTimeout(resolve, 60));
      yield { data: 'sent' };
    }
    const app = new Hono<HttpEnv>().get('/', (c) => streamMessages(c, slow(), () => ({ data: 'fejl' }), 10));
    const text = await (await app.request('/')).text();
    expect(text).toMatch(/^(: \n\n)+data: sent\n\n/);
  });

  it('ends with the event for an error, and without its message', async () => {
    async function* failing(): AsyncGenerator<ChatEvent> {
      yield delta;
      throw new Error('hemmelig tekst');
    }
    const text = await (await stream(failing())).text();
    expect(text).toContain('fejl');
    expect(text).not.toContain('hemmelig');
  });
});
