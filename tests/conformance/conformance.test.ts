import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWorker, startTestWorker, startWorker } from '../support/running-worker.ts';
import { REVISIONS, runSuite } from './run-suite.ts';

/** The scenarios that need no fixtures: the product's endpoint meets each of them, in the revisions that have it. */
const WITHOUT_FIXTURES = {
  '2025-11-25': [
    'server-initialize',
    'ping',
    'tools-list',
    'resources-list',
    'prompts-list',
    'dns-rebinding-protection',
    'server-sse-multiple-streams',
  ],
  '2026-07-28': [
    'tools-list',
    'resources-list',
    'prompts-list',
    'sep-2164-resource-not-found',
    'caching',
    'http-header-validation',
    'dns-rebinding-protection',
    'server-sse-multiple-streams',
  ],
} as const;

describe('the official conformance suite', () => {
  let product: RunningWorker;
  let fixtures: RunningWorker;
  beforeAll(async () => {
    product = await startWorker({ RATE_LIMIT_PER_MINUTE: 'off' });
    fixtures = await startTestWorker('tests/conformance/wrangler.toml');
  }, 90_000);
  afterAll(() => {
    for (const worker of [product, fixtures]) worker.process.kill('SIGTERM');
  });

  describe.each(REVISIONS)('in the revision of %s', (revision) => {
    it('finds nothing unexpected at the endpoint of the product', { timeout: 60_000 }, async () => {
      const { ok, passed, report } = await runSuite(product.url('/mcp'), revision, 'product');
      expect(ok, report).toBe(true);
      expect(passed).toEqual(expect.arrayContaining([...WITHOUT_FIXTURES[revision]]));
    });

    it('finds nothing unexpected with its own fixtures behind the same transport', { timeout: 60_000 }, async () => {
      const { ok, report } = await runSuite(fixtures.url('/mcp'), revision, 'fixtures');
      expect(ok, report).toBe(true);
    });
  });
});
