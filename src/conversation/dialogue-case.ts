import type { Matcher } from '../matching/match-situation.ts';
import { type DialogueState, referredBy } from './dialogue-state.ts';
import { likeliestOf } from './likely-intents.ts';
import type { Turn } from './read-turn.ts';

/** A message of at most so many words asks for one thing; a longer one tells of somebody. */
export const SHORT = 14;
export const VERY_SHORT = 6;

/** A question of one practice may be longer: it names it, or several things of it. */
export const LONG_QUESTION = 20;

/** So many things told make a description. */
export const DESCRIPTION = 2;

/** A message beside the conversation so far: what the rules look at. */
export interface Case {
  readonly turn: Turn;
  readonly state: DialogueState;
  readonly matcher: Matcher;
  /** How many words the message has. */
  readonly words: number;
  /** How many traits it tells of the young person, and how many things with the age. */
  readonly traits: number;
  readonly told: number;
  readonly namesPlace: boolean;
  /** The practices that it points to, and those or else the ones spoken of last. */
  readonly referred: readonly string[];
  readonly topic: readonly string[];
  /** Whether practices have been shown that it may speak of. */
  readonly hasList: boolean;
  /** Whether it tells of a young person more than it asks. */
  readonly describes: boolean;
  /** Whether it may ask of practices in hand. */
  readonly asksOf: boolean;
}

/** Looks at a message beside the conversation so far. */
export function toCase(said: Turn, state: DialogueState, matcher: Matcher): Case {
  const hasList = state.told.length > 0 || state.last === 'list' || state.last === 'similar' || state.topic.length > 0;
  const turn = withLikelyIntent(said, state, hasList);
  const { age, places } = turn.read.situation;
  const words = turn.read.tokens.length;
  const traits = countTraits(turn, turn.namingTokens);
  const ownTraits = countTraits(turn, new Set([...turn.namingTokens, ...turn.askingTokens]));
  const told = traits + (age === null ? 0 : 1);
  const referred = referredBy(turn, state);
  const topic = referred.length > 0 ? referred : state.topic;
  return {
    turn,
    state,
    matcher,
    words,
    traits,
    told,
    namesPlace: places.length > 0,
    referred,
    topic,
    hasList,
    describes:
      ownTraits + (age === null ? 0 : 1) >= DESCRIPTION &&
      (words > VERY_SHORT || !turn.isQuestion) &&
      (age !== null || turn.names.length === 0 || turn.aspects.length === 0) &&
      !asksOfTopic(turn, state),
    asksOf: referred.length > 0 || (hasList && (words <= SHORT || traits === 0)) || asksOfTopic(turn, state),
  };
}

/** Wording that is so telling outweighs phrases: "Tre andre, tak" asks for more. */
const SURE = 0.75;

/** A message with what its wording as a whole makes likely, where its phrases say nothing of what it wants. */
function withLikelyIntent(turn: Turn, { told }: DialogueState, hasList: boolean): Turn {
  // What tries to change the rules is that, whatever else it is worded like.
  if (turn.intents.has('injection')) return turn;
  const likely = likeliestOf(turn.likely, hasList || turn.names.length > 0);
  if (likely === null || likely.share < (turn.intents.size > 0 ? SURE : 0)) return turn;
  // "Er der noget i Herning?" narrows what was shown for somebody; where nobody was described, it asks for a list.
  if (likely.intent === 'list' && told.length > 0) return turn;
  // "Slet det med gaming" takes back one thing that was told.
  if (likely.intent === 'startOver' && turn.marks.has('leaveOut') && told.length > 0) return turn;
  if (likely.intent === 'compare' && !hasList && turn.names.length < 2) return turn;
  return { ...turn, intents: new Set([likely.intent]) };
}

/** "Hvor mange kommer i job eller uddannelse" of a practice just told of: what it names is asked for, not told. */
function asksOfTopic(turn: Turn, { topic, told }: DialogueState): boolean {
  const { age, places } = turn.read.situation;
  const asks = turn.opensAsQuestion || turn.text.includes('?');
  if (!asks || turn.aspects.length === 0 || age !== null || turn.marks.has('pronoun')) return false;
  // Of a list that nothing was told of yet it is asked only where nothing else is looked for.
  return topic.length > 0 || (told.length > 0 && turn.read.tokens.length <= SHORT && places.length === 0);
}

/** How many traits of the young person a message tells of, besides what stands in the given tokens. */
function countTraits({ read: { tokens, situation } }: Turn, besides: ReadonlySet<number>): number {
  return situation.findings.filter(
    ({ status, span }) =>
      status !== 'other' &&
      tokens.some(({ start, end }, at) => span.start <= start && end <= span.end && !besides.has(at)),
  ).length;
}

/** One practice was told of, and nobody described: what is asked is asked of that practice. */
export const isOfTopicAlone = ({ state }: Case): boolean => state.told.length === 0 && state.topic.length === 1;
