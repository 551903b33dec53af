import type { LanguageModel } from '../contract/language-model.ts';
import type { ModelSettings } from '../settings/settings.ts';
import { withCircuitBreaker } from './circuit-breaker.ts';
import { withDailyBudget } from './daily-budget.ts';
import { limitTime } from './limit-time.ts';
import { reportOutcome } from './report-outcome.ts';
import { createTextWriter } from './write-text.ts';

/**
 * The language model that the settings name, held to its time and paused while it fails; null where none is set.
 *
 * @param ai - the Workers AI binding, where there is one
 * @throws {Error} where the settings ask for the binding and it is missing
 */
export function createLanguageModel(settings: ModelSettings | null, ai: unknown): LanguageModel | null {
  if (settings === null) return null;
  const model: LanguageModel = {
    readsUserText: settings.readsUserText,
    write: limitTime(createTextWriter(settings, ai), settings.budgetMs),
    settle: reportOutcome,
  };
  return withDailyBudget(withCircuitBreaker(model, Date.now), settings.dailyCalls, Date.now);
}
