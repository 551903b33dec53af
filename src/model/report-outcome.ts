import type { ModelOutcome } from '../contract/language-model.ts';

/** Logs that an answer of the model was of no use and why: the name of a check or an error, never a text. */
export function reportOutcome(outcome: ModelOutcome, reason = ''): void {
  if (outcome === 'refused' || outcome === 'failed') console.warn(JSON.stringify({ languageModel: outcome, reason }));
}
