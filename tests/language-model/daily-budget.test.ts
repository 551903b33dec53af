import { describe, expect, it } from 'vitest';
import type { LanguageModel } from '../../src/contract/language-model.ts';
import { withDailyBudget } from '../../src/model/daily-budget.ts';

const REQUEST = { instructions: '', prompt: '', mostCharacters: 10 };

function createModel(calls: number) {
  const clock = { now: Date.UTC(2026, 10, 23, 23, 0) };
  const settled: string[] = [];
  const inner: LanguageModel = {
    readsUserText: false,
    write: async function* write() {
      yield 'svar';
    },
    settle: (outcome, reason = '') => void settled.push(`${outcome} ${reason}`.trim()),
  };
  const model = withDailyBudget(inner, calls, () => clock.now);
  /** Asks once, as the engine does. */
  const ask = async (): Promise<string> => {
    try {
      let text = '';
      for await (const piece of model.write(REQUEST)) text += piece;
      model.settle('used');
      return text;
    } catch (error) {
      model.settle('failed', (error as Error).name);
      return (error as Error).name;
    }
  };
  return { clock, settled, ask };
}

describe('the daily budget of the language model', () => {
  it('lets so many calls through, then none until the next day', async () => {
    const { clock, ask } = createModel(2);
    expect([await ask(), await ask(), await ask()]).toEqual(['svar', 'svar', 'BudgetSpent']);
    clock.now += 3_600_000;
    expect(await ask()).toBe('svar');
  });

  it('lets none through where it is 0', async () => {
    expect(await createModel(0).ask()).toBe('BudgetSpent');
  });

  it('is no failure of the model', async () => {
    const { settled, ask } = createModel(1);
    await ask();
    await ask();
    expect(settled).toEqual(['used']);
  });
});
