import type { Context } from 'hono';
import { type SSEMessage, streamSSE } from 'hono/streaming';
import type { ChatEvent } from '../contract/chat-event-schema.ts';
import type { HttpEnv } from './http-env.ts';

/** So often an idle stream shows that it is alive, before proxies give it up. */
const HEARTBEAT_MS = 10_000;

/** A comment, which clients pass over. */
const HEARTBEAT = ': \n\n';

/**
 * Sends chat events as server-sent events.
 *
 * @param onError - turns an error of the events into the last event; the error itself never leaves the server
 */
export function streamEvents(
  c: Context<HttpEnv>,
  events: AsyncIterable<ChatEvent>,
  onError: (error: unknown) => ChatEvent,
): Response {
  return streamMessages(c, toMessages(events), (error) => toMessage(onError(error)));
}

/**
 * Sends messages as they come, as server-sent events with heartbeats between them, and stops asking for more when the
 * client goes away.
 *
 * @param onError - turns an error of the messages into the last one
 */
export function streamMessages(
  c: Context<HttpEnv>,
  messages: AsyncIterable<SSEMessage>,
  onError: (error: unknown) => SSEMessage,
  heartbeatMs = HEARTBEAT_MS,
): Response {
  return streamSSE(c, async (stream) => {
    const heartbeat = setInterval(() => void stream.write(HEARTBEAT), heartbeatMs);
    stream.onAbort(() => clearInterval(heartbeat));
    try {
      for await (const message of messages) {
        if (stream.aborted) return;
        await stream.writeSSE(message);
      }
    } catch (error) {
      await stream.writeSSE(onError(error));
    } finally {
      clearInterval(heartbeat);
    }
  });
}

async function* toMessages(events: AsyncIterable<ChatEvent>): AsyncGenerator<SSEMessage> {
  for await (const event of events) yield toMessage(event);
}

const toMessage = ({ event, data }: ChatEvent): SSEMessage => ({ event, data: JSON.stringify(data) });
