import type { Context } from 'hono';
import type { ChatEvent } from '../contract/chat-event-schema.ts';
import type { HttpEnv } from './http-env.ts';

/** Hands the log what it may tell of an answer. */
export function tellLog(c: Context<HttpEnv>, intent: string, matches: readonly { id: string }[]): void {
  const answer = c.get('answer');
  answer.intent = intent;
  answer.practices = matches.map(({ id }) => id);
}

/** The same of an answer that is streamed, as its events pass; the line is written when the last has, or nobody wants more. */
export function toldToLog(c: Context<HttpEnv>, events: AsyncIterable<ChatEvent>): AsyncIterable<ChatEvent> {
  c.get('answer').isStreamed = true;
  return pass(c, events);
}

async function* pass(c: Context<HttpEnv>, events: AsyncIterable<ChatEvent>): AsyncGenerator<ChatEvent> {
  const answer = c.get('answer');
  try {
    for await (const event of events) {
      if (event.event === 'meta') answer.intent = event.data.intent;
      if (event.event === 'matches') answer.practices = event.data.matches.map(({ id }) => id);
      yield event;
    }
  } finally {
    c.get('writeLog')();
  }
}
