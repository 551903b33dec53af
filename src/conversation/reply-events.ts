import type { ChatEvent } from '../contract/chat-event-schema.ts';
import type { ChatReply } from '../contract/chat-schema.ts';

/**
 * A reply as the events of its stream.
 *
 * @param pieces - the reply's text in pieces as they come, none of which ends within a link
 */
export async function* replyEvents(
  { intent, situation, notices, matches, citations, suggestions }: ChatReply,
  pieces: AsyncIterable<string>,
): AsyncGenerator<ChatEvent> {
  yield { event: 'meta', data: { intent, situation, notices } };
  for await (const text of pieces) if (text !== '') yield { event: 'delta', data: { text } };
  yield { event: 'matches', data: { matches } };
  yield { event: 'citations', data: { citations } };
  yield { event: 'done', data: { suggestions } };
}
