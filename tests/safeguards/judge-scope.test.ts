import { describe, expect, it } from 'vitest';
import type { Situation } from '../../src/contract/situation-schema.ts';
import { createScopeJudge } from '../../src/safeguards/judge-scope.ts';
import { bundle, matcher, understand } from '../support/bundle.ts';

const judge = createScopeJudge(bundle.topics, bundle.words.scope);
const judgeText = (text: string, situation: Partial<Situation> = {}) =>
  judge(matcher.read(text).tokens, { ...understand('x'), ...situation });

/** Findings such as a text has, all told far behind the topic. */
const findings = (count: number, change: Partial<Situation['findings'][number]> = {}): Situation['findings'] => {
  const [angst] = understand('Han har angst').findings;
  if (angst === undefined) throw new Error('angst is not found');
  return Array.from({ length: count }, (_, at) => ({
    ...angst,
    span: { start: 1000 + at, end: 1001 + at },
    ...change,
  }));
};
const AGE: Partial<Situation> = { age: { from: 17, to: 17 } };
const INSIDE = { inScope: true };
const outside = (topic: string, evenNamed = false) => ({ inScope: false, topic, evenNamed });

describe('a text without a topic outside the catalogue', () => {
  it('is inside', () => {
    expect(judgeText('ung med angst')).toEqual(INSIDE);
    expect(judgeText('')).toEqual(INSIDE);
  });
});

describe('a topic that is outside only where little else is told', () => {
  const text = 'dagplejer';
  it.each([
    ['with nothing else', {}, outside('smaaboern')],
    ['with one thing of a young person', { findings: findings(1) }, outside('smaaboern')],
    ['with an age alone', AGE, outside('smaaboern')],
    ['with one thing and an age', { ...AGE, findings: findings(1) }, INSIDE],
    ['with two things', { findings: findings(2) }, INSIDE],
    ['with two things of somebody else', { findings: findings(2, { status: 'other' }) }, outside('smaaboern')],
    ['with two things that are denied', { findings: findings(2, { status: 'denied' }) }, INSIDE],
    ['with two things done', { findings: findings(2, { trait: 'approach' }) }, outside('smaaboern')],
    ['with two wishes', { findings: findings(2, { trait: 'wish' }) }, INSIDE],
    ['with two benefits', { findings: findings(2, { trait: 'benefit' }) }, INSIDE],
    ['with two schools', { findings: findings(2, { trait: 'schooling' }) }, INSIDE],
    [
      'with two things read out of its own words',
      { findings: findings(2, { span: { start: 0, end: 9 } }) },
      outside('smaaboern'),
    ],
    [
      'with two things that end where it begins to be',
      { findings: findings(2, { span: { start: 8, end: 20 } }) },
      outside('smaaboern'),
    ],
    ['with two things right behind it', { findings: findings(2, { span: { start: 9, end: 20 } }) }, INSIDE],
  ] as const)('%s', (_, situation, scope) => {
    expect(judgeText(text, situation as Partial<Situation>)).toEqual(scope);
  });

  it('does not take in what ends right before it', () => {
    const before = findings(2, { span: { start: 0, end: 3 } });
    expect(judgeText('er dagplejer', { findings: before })).toEqual(INSIDE);
  });
});

describe('a topic that is outside always', () => {
  it.each([
    ['with two things and an age', { ...AGE, findings: findings(2) }, outside('skat-og-bolig')],
    ['with three things', { findings: findings(3) }, INSIDE],
  ])('%s', (_, situation, scope) => {
    expect(judgeText('skatteprocent', situation)).toEqual(scope);
  });

  it('goes before one that is not, and one that no name brings in before it', () => {
    expect(judgeText('dagplejer skatteprocent')).toEqual(outside('skat-og-bolig'));
    expect(judgeText('skatteprocent dagplejer', { findings: findings(2) })).toEqual(outside('skat-og-bolig'));
    expect(judgeText('skatteprocent åbningstider')).toEqual(outside('aabningstider-og-billetter', true));
  });
});
