import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';
import { bundle } from '../support/bundle.ts';
import { samplePlantedCases } from './generate-personal-data.ts';
import { measurePrivacy } from './measure-privacy.ts';

describe('over generated cases (npm run eval:privacy runs 100,000)', () => {
  const redact = createRedactor(redactionRulesOf(bundle));
  const figures = measurePrivacy(samplePlantedCases(7, 10_000), redact);
  /** At most so many of a kind may go wrong, in per cent (issue: 99.99 % of CPR numbers, 99.5 % of the others). */
  const share = (kind: keyof typeof figures): number => (100 * figures[kind].wrong.length) / figures[kind].cases;

  it('takes out every CPR number', () => expect(figures.cpr.wrong).toEqual([]));
  it('takes out e-mail addresses', () => expect(share('email')).toBeLessThanOrEqual(0.5));
  it('takes out phone numbers', () => expect(share('phone')).toBeLessThanOrEqual(0.5));
  it('leaves look-alikes alone', () => expect(share('lookAlike')).toBeLessThanOrEqual(0.5));
});
