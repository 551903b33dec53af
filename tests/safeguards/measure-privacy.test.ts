import { describe, expect, it } from 'vitest';
import bundle from '../../dist/corpus.js';
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';
import { type PlantedCase, samplePlantedCases } from './generate-personal-data.ts';
import { measurePrivacy } from './measure-privacy.ts';

/** With PRIVACY_CASES another number of cases; the mutation campaign, which runs them over and over, takes fewer. */
const CASES = Number(process.env['PRIVACY_CASES'] ?? 10_000);

describe('over generated cases (npm run eval:privacy runs 100,000)', () => {
  const redact = createRedactor(redactionRulesOf(bundle));
  const cases = samplePlantedCases(7, CASES);
  const figureOf = (kind: PlantedCase['kind']) =>
    measurePrivacy(
      cases.filter((planted) => planted.kind === kind),
      redact,
    )[kind];
  /** At most so many of a kind may go wrong, in per cent (issue: 99.99 % of CPR numbers, 99.5 % of the others). */
  const share = (kind: PlantedCase['kind']): number => {
    const { wrong, cases: all } = figureOf(kind);
    return (100 * wrong.length) / all;
  };

  it('takes out every CPR number', () => expect(figureOf('cpr').wrong).toEqual([]));
  it('takes out e-mail addresses', () => expect(share('email')).toBeLessThanOrEqual(0.5));
  it('takes out phone numbers', () => expect(share('phone')).toBeLessThanOrEqual(0.5));
  it('leaves look-alikes alone', () => expect(share('lookAlike')).toBeLessThanOrEqual(0.5));
});
