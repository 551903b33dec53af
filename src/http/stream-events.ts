import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ChatEvent } from '../contract/chat-event-schema.ts';
import type { HttpEnv } from './http-env.ts';

/**
 * Sends events as they come, as server-sent events, and stops asking for more when the client goes away.
 *
 * @param onError - turns an error of the events into the last event; the error itself never leaves the server
 */
export function streamEvents(
  c: Context<HttpEnv>,
  events: AsyncIterable<ChatEvent>,
  onError: (error: unknown) => ChatEvent,
): Response {
  return streamSSE(c, async (stream) => {
    const send = ({ event, data }: ChatEvent) => stream.writeSSE({ event, data: JSON.stringify(data) });
    try {
      for await (const event of events) {
        if (stream.aborted) return;
        await send(event);
      }
    } catch (error) {
      await send(onError(error));
    }
  });
}
