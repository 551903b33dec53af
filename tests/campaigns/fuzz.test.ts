import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFuzz } from './fuzz/measure-fuzz.ts';
import { startWorkerd, type Workerd } from './workerd/start-workerd.ts';

describe('requests by chance, over a real connection', () => {
  let workerd: Workerd;
  beforeAll(async () => {
    workerd = await startWorkerd();
  }, 60_000);
  afterAll(() => workerd.stop());

  it('are all answered or refused, none with a fault, and none is repeated as markup', {
    timeout: 120_000,
  }, async () => {
    const { faults, statuses } = await measureFuzz(workerd, 1000);
    expect(faults).toEqual([]);
    // They go deep: at every face some are answered and some are not.
    for (const face of ['match', 'chat', 'stream', 'completions', 'form', 'mcp']) {
      expect(statuses.get(`${face} 200`), face).toBeGreaterThan(10);
      const refused = [...statuses].filter(([kind]) => new RegExp(`^${face} 4`).test(kind));
      expect(refused.length, face).toBeGreaterThan(0);
    }
  });
});
