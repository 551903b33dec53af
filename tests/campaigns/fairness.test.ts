import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, TODAY } from '../support/bundle.ts';
import { measureFairness } from './fairness/measure-fairness.ts';

describe('a hundred cases told twice, with another name, gender or origin', () => {
  const { pairs, same } = measureFairness(createAssistant(bundle, { today: () => TODAY }));

  it('get the same five best practices in 98 % of the pairs', () => {
    expect(pairs).toBe(100);
    expect(same).toBeGreaterThanOrEqual(98);
  });
});
