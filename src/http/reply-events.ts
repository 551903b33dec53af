import type { ChatEvent } from '../contract/chat-event-schema.ts';
import type { ChatReply } from '../contract/chat-schema.ts';

/** A reply as the events of its stream; a delta ends where a line of the Markdown ends, so that half a link is never shown. */
export function* replyEvents(reply: ChatReply): Generator<ChatEvent> {
  const { intent, situation, notices, matches, citations, suggestions } = reply;
  yield { event: 'meta', data: { intent, situation, notices } };
  for (const text of reply.reply.match(/[^\n]*\n+|[^\n]+$/g) ?? []) yield { event: 'delta', data: { text } };
  yield { event: 'matches', data: { matches } };
  yield { event: 'citations', data: { citations } };
  yield { event: 'done', data: { suggestions } };
}
