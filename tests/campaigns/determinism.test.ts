import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureDeterminism } from './determinism/measure-determinism.ts';
import { startWorkerd, type Workerd } from './workerd/start-workerd.ts';

describe('the same question, asked again and again in Node and in workerd', () => {
  let workerd: Workerd;
  beforeAll(async () => {
    workerd = await startWorkerd();
  }, 60_000);
  afterAll(() => workerd.stop());

  it('has the same answer, byte for byte', async () => {
    const { answers, differing } = await measureDeterminism(workerd.url, 6);
    expect(answers).toBe(120);
    expect(differing).toEqual([]);
  });
});
