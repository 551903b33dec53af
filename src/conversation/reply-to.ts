import type { ChatReply, ChatRequest } from '../contract/chat-schema.ts';
import type { Match } from '../contract/match-schema.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import type { Matcher } from '../matching/match-situation.ts';

/** Answers a message history. */
export interface Conversation {
  reply(request: ChatRequest): ChatReply;
}

/** How many practices one reply tells of. */
const SHOWN = 3;

/** Makes the conversation of one corpus: single answers to the last message. */
export function createConversation({ matcher }: { bundle: Bundle; matcher: Matcher }): Conversation {
  return {
    reply: ({ messages }) => {
      const text = messages.at(-1)?.content ?? '';
      const { matches, notices, situation, outcome } = matcher.matchRead(matcher.read(text), {
        limit: SHOWN,
        filters: {},
      });
      const lines = [...notices.map((notice) => notice.text), ...matches.map(tellMatch)];
      return {
        reply: lines.join('\n\n'),
        intent: outcome,
        situation,
        matches,
        citations: matches.map(({ id, name, pages, links, url }, at) => ({
          number: at + 1,
          id,
          name,
          section: null,
          pages,
          link: links[0]?.url ?? null,
          url,
        })),
        notices,
        suggestions: [],
      };
    },
  };
}

const tellMatch = ({ name, context, summary, reasons, caveats, url }: Match, at: number): string =>
  [
    `**${at + 1}. [${name}](${url})** – ${context} [${at + 1}]`,
    summary,
    ...reasons.map(({ text }) => `- ${text}`),
    ...caveats.slice(0, 1).map(({ text }) => `- ${text}`),
  ].join('\n');
