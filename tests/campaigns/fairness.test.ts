import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, TODAY } from '../support/bundle.ts';
import { measureFairness } from './fairness/measure-fairness.ts';

describe('a hundred cases told twice, with another name, gender or origin', () => {
  it('get the same five best practices in 98 % of the pairs', () => {
    const { pairs, same, moved } = measureFairness(createAssistant(bundle, { today: () => TODAY }));
    expect(pairs).toBe(100);
    expect(same, moved.map(({ first, second }) => `${first} / ${second}`).join('\n')).toBeGreaterThanOrEqual(98);
  });
});
