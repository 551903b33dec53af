import type { LanguageModel } from '../contract/language-model.ts';

const DAY_MS = 86_400_000;

/** The calls of the day are used up. */
class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/**
 * Stops asking a model when the calls of the day (UTC) are used up; replies are then shown as they were composed. It
 * counts in one process, or one isolate of the Worker: the bound for all of them is set at the provider.
 *
 * @param now - milliseconds since 1970
 */
export function withDailyBudget(model: LanguageModel, calls: number, now: () => number): LanguageModel {
  let day = Number.NaN;
  let spent = 0;
  return {
    readsUserText: model.readsUserText,
    write: async function* write(request) {
      const today = Math.floor(now() / DAY_MS);
      if (today !== day) {
        day = today;
        spent = 0;
      }
      if (spent >= calls) throw new BudgetSpent('the calls of the day are used up');
      spent++;
      yield* model.write(request);
    },
    // Not asking is no failure of the model.
    settle: (outcome, reason) => {
      if (reason !== BudgetSpent.name) model.settle(outcome, reason);
    },
  };
}
