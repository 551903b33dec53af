import { beforeAll, describe, expect, it } from 'vitest';
import { type MeasuredXss, measureXss } from './xss/measure-xss.ts';
import { OWN_PAYLOADS } from './xss/payloads.ts';
import { PLACES } from './xss/places.ts';

/** One of each way; `npm run campaign -- xss` tries all. */
const PAYLOADS = [
  '"><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '" autofocus onfocus="alert(1)',
  '[x](javascript:alert(1))',
];

describe('payloads that try to run a script', () => {
  let measured: MeasuredXss;
  beforeAll(async () => {
    measured = await measureXss(PAYLOADS);
  }, 120_000);

  it('do nothing anywhere: nothing runs, nothing has to be refused, nothing is asked of another site', () => {
    expect(measured.found).toEqual([]);
    expect(measured.tried).toBe(PAYLOADS.length * Object.keys(PLACES).length);
  });

  it('would have been found: they act where a page writes them as they are, and the language model did lie', () => {
    expect(measured.active).toBe(2);
    expect(measured.lies).toBeGreaterThanOrEqual(PAYLOADS.length);
    for (const payload of PAYLOADS) expect(OWN_PAYLOADS).toContain(payload);
  });
});
