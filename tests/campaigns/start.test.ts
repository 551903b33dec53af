import { beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS } from './start/budgets.ts';
import { type MeasuredBundle, measureBundle } from './start/measure-bundle.ts';

describe('the bundle that would be deployed', () => {
  let measured: MeasuredBundle;
  beforeAll(() => {
    measured = measureBundle();
  }, 60_000);

  it('keeps to its budget', () => {
    const { gzipBytes, parts } = measured;
    expect(gzipBytes).toBeLessThan(BUDGETS.gzipBytes);
    // It holds the catalogue, so it is the bundle.
    expect(parts.map(([name]) => name)).toContain('dist/corpus.js');
  });
});
