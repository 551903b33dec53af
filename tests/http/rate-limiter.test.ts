import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimiter } from '../../src/http/rate-limiter.ts';
import type { RateLimitBinding } from '../../src/settings/read-bindings.ts';
import { settingsSchema } from '../../src/settings/settings-schema.ts';

const START = Date.UTC(2026, 10, 23, 8, 0, 10);

function createLimiter({ perMinute = 3, binding = null as RateLimitBinding | null } = {}) {
  const clock = { now: START };
  return { clock, limit: createRateLimiter({ perMinute, binding, now: () => clock.now }) };
}

/** What a limiter says to so many requests from an address. */
async function ask(limit: (address: string) => Promise<number>, address: string, times: number): Promise<number[]> {
  const said: number[] = [];
  for (let time = 0; time < times; time++) said.push(await limit(address));
  return said;
}

describe('the limit of requests', () => {
  it('holds in a minute, says how long to wait, and begins anew with the next', async () => {
    const { clock, limit } = createLimiter();
    expect(await ask(limit, '192.0.2.1', 5)).toEqual([0, 0, 0, 50, 50]);
    clock.now += 50_000;
    expect(await ask(limit, '192.0.2.1', 1)).toEqual([0]);
  });

  it('counts each network apart', async () => {
    const { limit } = createLimiter();
    await ask(limit, '192.0.2.1', 5);
    expect(await ask(limit, '192.0.2.2', 3)).toEqual([0, 0, 0]);
  });

  it.each([
    ['2001:db8::1', '2001:db8:0:0:ffff:1:2:3', true],
    ['2001:db8:1:2::1', '2001:0DB8:0001:0002:ffff::', true],
    ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['::ffff:192.0.2.7', '192.0.2.7', true],
    ['::1', '::2', true],
  ])('takes %s and %s for one network: %s', async (first, second, isOne) => {
    const { limit } = createLimiter({ perMinute: 1 });
    await limit(first);
    expect((await limit(second)) > 0).toBe(isOne);
  });

  it('stands when the clock jumps back', async () => {
    const { clock, limit } = createLimiter();
    await ask(limit, '192.0.2.1', 3);
    clock.now -= 86_400_000;
    expect(await ask(limit, '192.0.2.1', 4)).toEqual([0, 0, 0, 50]);
  });

  it('keeps to bounded memory: networks beyond a number share one count', async () => {
    const limit = createRateLimiter({ perMinute: 3, binding: null, now: () => START, mostNetworks: 50 });
    for (let at = 0; at < 50; at++) await limit(`10.0.0.${at}`);
    const said: number[] = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3', '192.0.2.4']) said.push(await limit(address));
    expect(said).toEqual([0, 0, 0, 50]);
    expect(await limit('10.0.0.1')).toBe(0);
  });

  it('takes any address whatsoever', async () => {
    const { limit } = createLimiter();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.ipV6(), fc.ipV4(), fc.string()), async (address) => {
        expect(await limit(address)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('asks the limiter of the platform too, and never with an address', async () => {
    const keys: string[] = [];
    const binding = {
      limit: async ({ key }: { key: string }) => {
        keys.push(key);
        return { success: keys.length < 2 };
      },
    };
    const { limit } = createLimiter({ perMinute: 10, binding });
    expect(await ask(limit, '192.0.2.1', 2)).toEqual([0, 60]);
    expect(keys[0]).toMatch(/^[0-9a-f]{24}$/);
    expect(keys[1]).toBe(keys[0]);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    ['never answers', () => new Promise<never>(() => undefined)],
  ])('holds by itself where the limiter of the platform %s', async (_name, fail) => {
    const { limit } = createLimiter({ binding: { limit: fail } });
    expect(await ask(limit, '192.0.2.1', 4)).toEqual([0, 0, 0, 50]);
  });

  it('is the same in wrangler.toml as in the settings, and at least 60', () => {
    const wrangler = readFileSync(join(import.meta.dirname, '../../wrangler.toml'), 'utf8');
    const bounds = Array.from(wrangler.matchAll(/simple = \{ limit = (\d+), period = 60 \}/g), ([, bound]) => bound);
    expect(bounds.length).toBeGreaterThan(0);
    for (const bound of bounds) expect(bound).toBe(settingsSchema.shape.RATE_LIMIT_PER_MINUTE.def.defaultValue);
    expect(Number(bounds[0])).toBeGreaterThanOrEqual(60);
  });
});
