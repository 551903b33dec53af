import type { ChatReply, ChatRequest } from '../contract/chat-schema.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import type { Matcher } from '../matching/match-situation.ts';
import { BEGINNING } from './dialogue-state.ts';
import { type Draft, line, renderDraft, say } from './draft.ts';
import { createKit, type Kit } from './kit.ts';
import { createTurnReader, type Turn } from './read-turn.ts';
import { situationOf, takeTurn } from './take-turn.ts';

/** Answers a message history. */
export interface Conversation {
  /** @param request - a history without personal data; only its user messages count, the last one is answered */
  reply(request: ChatRequest): ChatReply;
}

/**
 * Makes the conversation of one corpus. The server keeps nothing and trusts no assistant message: what was shown and
 * meant before is worked out from the user's messages, one after the other, as it was then.
 *
 * @param today - gives the date (ISO) that stands in a text for a meeting
 */
export function createConversation(bundle: Bundle, matcher: Matcher, today: () => string): Conversation {
  const kit = createKit(bundle, matcher, today);
  const readTurn = createTurnReader(bundle, matcher);

  return {
    reply: ({ messages }) => {
      const turns = messages.filter(({ role }) => role === 'user').map(({ content }) => readTurn(content));
      const last = turns.at(-1) ?? readTurn('');
      const before = turns.slice(0, -1).reduce((state, turn) => takeTurn(turn, state, kit).state, BEGINNING);
      const { intent, state, compose } = takeTurn(last, before, kit);
      const draft = inLanguage(compose(), last, kit);
      return {
        ...renderDraft(draft),
        intent,
        situation: situationOf(state, kit),
        matches: [...draft.matches],
        notices: [...draft.notices],
        suggestions: [...draft.suggestions],
      };
    },
  };
}

/** An English message is understood, and answered in Danish after a line that says so. */
const inLanguage = (draft: Draft, { isEnglish }: Turn, { texts }: Kit): Draft =>
  isEnglish ? { ...draft, paragraphs: [[line(say(texts.conversation.english))], ...draft.paragraphs] } : draft;
