import { describe, expect, it } from 'vitest';
import { BUDGETS } from './start/budgets.ts';
import { measureBundle } from './start/measure-bundle.ts';

describe('the bundle that would be deployed', () => {
  it('keeps to its budget', { timeout: 60_000 }, () => {
    const { gzipBytes, parts } = measureBundle();
    expect(gzipBytes).toBeLessThan(BUDGETS.gzipBytes);
    // It holds the catalogue, so it is the bundle.
    expect(parts.map(([name]) => name)).toContain('dist/corpus.js');
  });
});
