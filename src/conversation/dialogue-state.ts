import type { MatchRequest } from '../contract/match-schema.ts';
import type { Intent } from '../corpus/intents-schema.ts';
import type { Turn } from './read-turn.ts';

/** What the conversation has come to, worked out anew from the user's messages at every call. */
export interface DialogueState {
  /** The messages that describe the young person or the need, as told. */
  readonly told: readonly Turn[];
  /** Concepts, practices, places (by name) and "age" that the user does not want reckoned with. */
  readonly leftOut: ReadonlySet<string>;
  /** Ids of the practices shown last, in the order of their numbers; worked out only where a later message needs them. */
  readonly shown: () => readonly string[];
  /** Ids of the practices spoken of last; empty: those shown. */
  readonly topic: readonly string[];
  /** How many of the best matches have been shown. */
  readonly seen: number;
  /** Whether the assistant has asked back already: it does so once for each young person. */
  readonly asked: boolean;
  readonly last: Intent | null;
  /** What narrows the matches of the whole conversation. */
  readonly filters: MatchRequest['filters'];
}

export const BEGINNING: DialogueState = {
  told: [],
  leftOut: new Set(),
  shown: () => [],
  topic: [],
  seen: 0,
  asked: false,
  last: null,
  filters: {},
};

/**
 * The practices that a message points to by name, by number in the list shown last, or by municipality ("den fra
 * Herning": of those shown, else of all); empty where it points to none.
 */
export function referredBy({ names, placed, positions }: Turn, state: DialogueState): readonly string[] {
  if (names.length > 0) return names;
  if (placed.length > 0) {
    // "Hvor mange er de i Randers?" of the practice just told of, which is there as well.
    const [topic, ...more] = state.topic;
    if (topic !== undefined && more.length === 0 && placed.includes(topic)) return [topic];
    const shown = state.shown().filter((id) => placed.includes(id));
    return shown.length > 0 ? shown : placed;
  }
  if (positions.firstFew === 0 && positions.places.length === 0 && !positions.all) return [];
  const shown = state.topic.length > 1 && positions.all ? state.topic : state.shown();
  if (positions.firstFew > 0) return shown.slice(0, positions.firstFew);
  if (positions.firstFew < 0) return shown.slice(positions.firstFew);
  if (positions.places.length > 0)
    return positions.places.flatMap((place) => shown.at(place > 0 ? place - 1 : place) ?? []);
  return shown;
}

/** A function whose result is worked out once, when it is first asked for. */
export function lazily<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
