import { BEGINNING, type DialogueState } from './dialogue-state.ts';
import type { Kit } from './kit.ts';
import { AGE, mergeTold } from './merge-told.ts';
import type { Turn } from './read-turn.ts';

/**
 * Takes away what a message's `leaveOut` names, and adds what else the message tells: a new age instead of the old one,
 * another challenge. A message that says "se bort fra …" tells nothing besides.
 *
 * @returns what was taken away, as people call it, and the state after it
 */
export function correctUnderstood(
  turn: Turn,
  state: DialogueState,
  { matcher, texts }: Kit,
): { what: string[]; next: DialogueState } {
  const { age, findings, places } = turn.read.situation;
  const tells = turn.leavingTokens.size === 0 && (age !== null || findings.length > 0 || places.length > 0);
  const keys = turn.leaveOut.filter((key) => !(tells && key === AGE && age !== null));
  const before = mergeTold(state, matcher.read).situation;
  const what = keys.flatMap((key) => {
    if (key === AGE) return before.age === null ? [] : [texts.conversation.match.theAge];
    const found = before.findings.find(({ concept }) => concept === key)?.label;
    return found ?? before.places.find(({ name }) => name === key)?.name ?? [];
  });
  const leftOut = new Set([...state.leftOut, ...keys]);
  if (tells && age !== null) leftOut.delete(AGE);
  return {
    what,
    next: { ...state, told: tells ? [...state.told, turn] : state.told, leftOut, topic: [], seen: BEGINNING.seen },
  };
}
