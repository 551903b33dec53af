import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkerd, type Workerd } from './workerd/start-workerd.ts';

const CLIENTS = 64;
const EACH = 4;

describe('many clients at once', () => {
  let workerd: Workerd;
  beforeAll(async () => {
    workerd = await startWorkerd();
  }, 60_000);
  afterAll(() => workerd.stop());

  it('each get their own answer, and none an error', { timeout: 30_000 }, async () => {
    const ask = async (age: number): Promise<unknown> => {
      const body = JSON.stringify({ text: `En ung på ${age} med angst er stoppet på gymnasiet.` });
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(workerd.url('/api/match'), { method: 'POST', headers, body });
      const { situation } = (await response.json()) as { situation: { age: unknown } };
      return [response.status, situation.age];
    };
    const ages = Array.from({ length: CLIENTS }, (_, at) => 15 + (at % 15));
    for (let round = 0; round < EACH; round++)
      expect(await Promise.all(ages.map(ask))).toEqual(ages.map((age) => [200, { from: age, to: age }]));
  });
});
