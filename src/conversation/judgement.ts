import type { Intent } from '../corpus/intents-schema.ts';

/** What a message wants, and which practices it is about. */
export interface Judgement {
  readonly intent: Intent;
  /** Ids; empty where none are meant. */
  readonly practices: readonly string[];
  /** Whether it begins anew with another young person. */
  readonly isNewPerson: boolean;
}

/** A judgement; without practices it is about none. */
export const is = (intent: Intent, practices: readonly string[] = [], isNewPerson = false): Judgement => ({
  intent,
  practices,
  isNewPerson,
});
