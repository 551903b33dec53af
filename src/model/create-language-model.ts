import type { LanguageModel } from '../contract/language-model.ts';
import { withCircuitBreaker } from './circuit-breaker.ts';
import { limitTime } from './limit-time.ts';
import { readModelSettings } from './read-settings.ts';
import { reportOutcome } from './report-outcome.ts';
import { createTextWriter } from './write-text.ts';

/**
 * The language model that the Worker's settings name, held to its time and paused while it fails; null where none is set.
 *
 * @param env - the Worker's variables, secrets and bindings
 * @throws {Error} where the settings are wrong; its message names them, never a value
 */
export function createLanguageModel(env: Readonly<Record<string, unknown>>): LanguageModel | null {
  const settings = readModelSettings(env);
  if (settings === null) return null;
  const model: LanguageModel = {
    readsUserText: settings.readsUserText,
    write: limitTime(createTextWriter(settings, env['AI']), settings.budgetMs),
    settle: reportOutcome,
  };
  return withCircuitBreaker(model, Date.now);
}
