import type { ChatReply, ChatRequest } from '../contract/chat-schema.ts';
import type { Match } from '../contract/match-schema.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';

/** Answers a message history. */
export interface Conversation {
  reply(request: ChatRequest): ChatReply;
}

/** How many practices one reply tells of. */
const SHOWN = 3;

/** Makes the conversation of one corpus: what the user has written so far is one description, answered anew each time. */
export function createConversation(matcher: Matcher): Conversation {
  return {
    reply: ({ messages }) => {
      const texts = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
      const { matches, notices, situation, outcome } = matcher.matchRead(readHistory(texts, matcher), {
        limit: SHOWN,
        filters: {},
      });
      return {
        reply: [...notices.map(({ text }) => text), ...matches.map(tellMatch)].join('\n\n'),
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

/** Reads all that the user has written as one text; the age told last replaces those before it. */
function readHistory(texts: readonly string[], matcher: Matcher): ReadText {
  const whole = matcher.read(texts.join('\n'));
  const age = texts.map((text) => matcher.read(text).situation.age).findLast((told) => told !== null);
  return age === undefined || age === null ? whole : { ...whole, situation: { ...whole.situation, age } };
}

const tellMatch = ({ name, context, summary, reasons, caveats, url }: Match, at: number): string =>
  [
    `**${at + 1}. [${name}](${url})** – ${context} [${at + 1}]`,
    summary,
    ...reasons.map(({ text }) => `- ${text}`),
    ...caveats.slice(0, 1).map(({ text }) => `- ${text}`),
  ].join('\n');
