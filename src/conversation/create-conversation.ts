import type { ChatReply, ChatRequest } from '../contract/chat-schema.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import type { Matcher } from '../matching/match-situation.ts';
import { tellDanger } from '../safeguards/tell-danger.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { BEGINNING, type DialogueState } from './dialogue-state.ts';
import { type Draft, line, renderDraft, say } from './draft.ts';
import { createKit, type Kit } from './kit.ts';
import { createTurnReader, type Turn } from './read-turn.ts';
import type { OpenQuestion, Resolution } from './rephrasing/resolve-follow-up.ts';
import { situationOf, takeTurn } from './take-turn.ts';

/** Answers a message history. */
export interface Conversation {
  /**
   * @param request - a history without personal data; only its user messages count, the last one is answered
   * @param meaning - what the last message means, where the rules could not tell
   */
  reply(request: ChatRequest, meaning?: Meaning): ChatReply;
  /** What is to be found out of a last message that the rules cannot place; null where they can. */
  openQuestion(request: ChatRequest): OpenQuestion<FollowUp> | null;
}

/** What a message that the rules cannot place may mean: what asks of practices shown, or of the catalogue. */
const FOLLOW_UPS = [
  'more',
  'tell',
  'fact',
  'compare',
  'similar',
  'usable',
  'meeting',
  'start',
  'about',
  'focus',
  'help',
] as const;

type FollowUp = (typeof FOLLOW_UPS)[number];

/** A meaning found for such a message. */
export type Meaning = Resolution<FollowUp>;

/**
 * Makes the conversation of one corpus. The server keeps nothing and trusts no assistant message: what was shown and
 * meant before is worked out from the user's messages, one after the other, as it was then.
 *
 * @param today - gives the date (ISO) that stands in a text for a meeting
 */
export function createConversation(bundle: Bundle, matcher: Matcher, today: () => string): Conversation {
  const kit = createKit(bundle, matcher, today);
  const readTurn = createTurnReader(bundle, matcher);

  /** The last message, and the state before it. */
  const replay = ({ messages, filters = {} }: ChatRequest): { last: Turn; before: DialogueState } => {
    const turns = messages
      .filter(({ role }) => role === 'user')
      .map(({ content, leaveOut }) => readTurn(content, leaveOut));
    const beginning = { ...BEGINNING, filters };
    const before = turns.slice(0, -1).reduce((state, turn) => takeTurn(turn, state, kit).state, beginning);
    return { last: turns.at(-1) ?? readTurn(''), before };
  };

  return {
    reply: (request, meaning) => {
      const { last, before } = replay(request);
      const judged =
        meaning === undefined ? undefined : { intent: meaning.intent, practices: meaning.ids, isNewPerson: false };
      const { intent, state, compose } = takeTurn(last, before, kit, judged);
      const situation = situationOf(state, kit);
      const composed = intent === 'acute' ? compose() : withWarning(compose(), { ...last.read, situation }, kit);
      const draft = inLanguage(composed, last, kit);
      // A description of somebody too old or too young lies outside the catalogue, though it was understood.
      const isBeyond = draft.notices.some(({ kind }) => kind === 'age');
      return {
        ...renderDraft(draft),
        intent: isBeyond ? 'outOfScope' : intent,
        situation,
        matches: [...draft.matches],
        notices: [...draft.notices],
        suggestions: [...draft.suggestions],
      };
    },
    openQuestion: (request) => {
      const { last, before } = replay(request);
      if (takeTurn(last, before, kit).intent !== 'unclear') return null;
      const shown = kit.practices(before.shown()).map(({ id, name }) => ({ id, name }));
      return { text: last.text, intents: FOLLOW_UPS, shown };
    },
  };
}

/** Says first what to do where a message may tell of danger, or tells of a concern; the answer is the usual one. */
function withWarning(draft: Draft, read: ReadText, { matcher, bundle }: Kit): Draft {
  const danger = matcher.dangerIn(read);
  // Acute danger told earlier was answered then.
  if (danger === null || danger === 'acute') return draft;
  const text = tellDanger(danger, bundle);
  return {
    ...draft,
    paragraphs: [[line(say(text))], ...draft.paragraphs],
    notices: [{ kind: 'concern', text }, ...draft.notices.filter(({ kind }) => kind !== 'concern')],
  };
}

/** An English message is understood, and answered in Danish after a line that says so. */
const inLanguage = (draft: Draft, { isEnglish }: Turn, { texts }: Kit): Draft =>
  isEnglish ? { ...draft, paragraphs: [[line(say(texts.conversation.english))], ...draft.paragraphs] } : draft;
