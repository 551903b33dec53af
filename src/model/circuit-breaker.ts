import type { LanguageModel } from '../contract/language-model.ts';

/** So many answers in a row that were of no use pause the model. */
const MOST_IN_A_ROW = 4;

/** How long it is paused; then one answer is tried before the others. */
const PAUSE_MS = 60_000;

/** The model is paused, since it was of no use lately. */
class Paused extends Error {
  override readonly name = 'Paused';
}

/**
 * Pauses a model that keeps failing or being refused, so that nobody waits for it in vain. It counts in one isolate of
 * the Worker; others find out for themselves.
 *
 * @param now - milliseconds since any fixed moment
 */
export function withCircuitBreaker(model: LanguageModel, now: () => number): LanguageModel {
  let inARow = 0;
  let pausedUntil = 0;
  let trial = false;
  return {
    readsUserText: model.readsUserText,
    write: async function* write(request) {
      if (inARow >= MOST_IN_A_ROW) {
        if (trial || now() < pausedUntil) throw new Paused('the model is paused');
        trial = true;
      }
      yield* model.write(request);
    },
    settle: (outcome, reason) => {
      if (reason === Paused.name) return;
      trial = false;
      if (outcome === 'used') inARow = 0;
      else if (outcome !== 'left') inARow++;
      if (inARow >= MOST_IN_A_ROW) pausedUntil = now() + PAUSE_MS;
      model.settle(outcome, reason);
    },
  };
}
