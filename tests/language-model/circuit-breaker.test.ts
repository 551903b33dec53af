import { beforeEach, describe, expect, it } from 'vitest';
import type { LanguageModel, ModelOutcome } from '../../src/contract/language-model.ts';
import { withCircuitBreaker } from '../../src/model/circuit-breaker.ts';

const REQUEST = { instructions: '', prompt: '', mostCharacters: 10 };
const MINUTE = 60_000;

describe('a model behind a circuit breaker', () => {
  let now = 0;
  let asked = 0;
  let model: LanguageModel;
  beforeEach(() => {
    now = 0;
    asked = 0;
    const inner: LanguageModel = {
      readsUserText: false,
      write: async function* write() {
        asked++;
        yield 'ja';
      },
      settle: () => undefined,
    };
    model = withCircuitBreaker(inner, () => now);
  });

  /** Asks as the engine does: whatever happens is settled. */
  const ask = async (outcome: ModelOutcome): Promise<void> => {
    try {
      for await (const _piece of model.write(REQUEST));
      model.settle(outcome, 'Error');
    } catch (error) {
      model.settle('failed', (error as Error).name);
    }
  };
  const askTimes = async (times: number, outcome: ModelOutcome): Promise<void> => {
    for (let time = 0; time < times; time++) await ask(outcome);
  };

  it('is asked as long as it is of use now and then', async () => {
    for (let round = 0; round < 5; round++) {
      await askTimes(3, 'failed');
      await ask('used');
    }
    expect(asked).toBe(20);
  });

  it.each(['failed', 'refused'] satisfies ModelOutcome[])(
    'is paused after four answers in a row that %s',
    async (outcome) => {
      await askTimes(10, outcome);
      expect(asked).toBe(4);
    },
  );

  it('is tried again once after a minute, and paused anew where that fails', async () => {
    await askTimes(10, 'failed');
    now += MINUTE;
    await askTimes(10, 'failed');
    expect(asked).toBe(5);
    now += MINUTE;
    await askTimes(10, 'used');
    expect(asked).toBe(15);
  });

  it('is not blamed where the reader left', async () => {
    await askTimes(10, 'left');
    expect(asked).toBe(10);
  });
});
