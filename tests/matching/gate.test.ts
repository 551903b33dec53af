import { describe, expect, it } from 'vitest';
import type { MatchRequest } from '../../src/contract/match-schema.ts';
import { isIn } from '../../src/matching/match-situation.ts';
import { bundle, matcher } from '../support/bundle.ts';

// What decides whether practices are shown at all, and which: age, scope, danger, place, filters, evidence.
const match = (text: string, filters: MatchRequest['filters'] = {}, limit = 20) =>
  matcher.matchRead(matcher.read(text), { limit, filters });
const practiceOf = (id: string) => {
  const practice = bundle.practices.find((each) => each.id === id);
  if (practice === undefined) throw new Error(`there is no practice ${id}`);
  return practice;
};
const { notices: told } = bundle.texts.matching;

describe('an age', () => {
  it.each([
    ['En ung på 30 med angst i uddannelse', 'matched'],
    ['En ung på 31 med angst i uddannelse', 'outOfScope'],
    ['25-35-årige med angst', 'matched'],
    ['31-35-årige med angst', 'outOfScope'],
    ['3-6-årige med angst', 'outOfScope'],
    ['5-7-årige med angst', 'matched'],
    ['unge over 30 år med angst', 'matched'],
  ])('bounds what is answered: %s', (text, outcome) => {
    expect(match(text).outcome).toBe(outcome);
  });

  it('that is beyond all of the catalogue is named, and nothing is shown', () => {
    const { matches, notices } = match('En ung på 31 med angst i uddannelse');
    expect(matches).toEqual([]);
    expect(notices).toEqual([{ kind: 'age', text: told.tooOld.replace('{age}', '31') }]);
    expect(match('3-6-årige med angst').notices).toEqual([{ kind: 'age', text: told.tooYoung.replace('{age}', '6') }]);
  });

  it('of somebody else counts only where little else is told', () => {
    expect(match('Hendes kæreste er 45').outcome).not.toBe('matched');
    expect(match('Hans mor er 45 og han har angst og misbrug og er stoppet på FGU').outcome).toBe('matched');
  });

  it('as a filter is taken for the one told', () => {
    expect(match('ung med angst', { age: 31 })).toMatchObject({
      outcome: 'outOfScope',
      situation: { age: { from: 31, to: 31 } },
    });
    expect(match('En ung på 31 med angst i uddannelse', { age: 17 }).outcome).toBe('matched');
    expect(match('Opskrift på lagkage', { age: 17 }).situation.age).toEqual({ from: 17, to: 17 });
    expect(match('ung med angst').situation.age).toBeNull();
  });
});

describe('scope', () => {
  it('is left with one notice and nothing else', () => {
    const { outcome, matches, notices } = match('Opskrift på lagkage');
    expect([outcome, matches]).toEqual(['outOfScope', []]);
    expect(notices).toEqual([{ kind: 'outOfScope', text: told.outOfScope }]);
  });

  it.each([
    ['a topic outside', 'skatteprocent', false],
    ['a topic outside, of a practice that is named', 'skatteprocent IPS-UNG', true],
    ['a topic that is outside even then', 'åbningstider IPS-UNG', false],
    ['a subject of the catalogue', 'angst', true],
  ])('%s: %s', (_, text, isInside) => {
    expect(matcher.isInScope(matcher.read(text))).toBe(isInside);
    expect(match(text).outcome === 'outOfScope').toBe(!isInside);
  });

  it('is judged by the wording too, but not where a practice is named, or a person is told of', () => {
    const isLikelyOutside = (text: string) => matcher.isLikelyOutside(matcher.read(text));
    expect(isLikelyOutside('kaniner')).toBe(true);
    expect(match('kaniner').outcome).toBe('outOfScope');
    expect(isLikelyOutside('IPS-UNG kaniner')).toBe(false);
    expect(isLikelyOutside('17-årig kaniner')).toBe(false);
    expect(isLikelyOutside('kaniner i Hjørring')).toBe(false);
    expect(isLikelyOutside('angst')).toBe(false);
  });
});

describe('danger', () => {
  it('that is acute shows no practice, whatever else is told', () => {
    const { outcome, matches, notices } = match('Han er 17 med angst og vil tage sit eget liv i nat');
    expect([outcome, matches, notices.map(({ kind }) => kind)]).toEqual(['acute', [], ['acute']]);
  });

  it('that is a concern comes first among the notices, also outside the scope', () => {
    const kinds = (text: string) => match(text).notices.map(({ kind }) => kind);
    expect(kinds('Pige på 17 skærer i sig selv')).toEqual(['concern']);
    expect(kinds('Pige skærer i sig selv')).toEqual(['concern']);
    expect(kinds('Pige på 6 år skærer i sig selv. Opskrift på lagkage')[0]).toBe('concern');
  });

  it('is a concern for nobody who is of age', () => {
    expect(matcher.dangerIn(matcher.read('Pige på 17 skærer i sig selv'))).toBe('concern');
    expect(matcher.dangerIn(matcher.read('Kvinde på 18 skærer i sig selv'))).toBeNull();
    expect(matcher.dangerIn(matcher.read('Mand på 24 vil tage sit eget liv i nat'))).toBe('acute');
  });
});

describe('a place', () => {
  it('that is asked for leaves only what is there', () => {
    const { matches, notices } = match('Er der noget i Hjørring til en ung med angst?');
    expect(matches.map(({ id }) => id)).toEqual(['ips-ung']);
    expect(notices).toEqual([]);
  });

  it('where nothing fits is told of, and what fits elsewhere is shown', () => {
    const { outcome, matches, notices } = match('Er der noget i Thisted til en ung med angst?');
    expect(outcome).toBe('matched');
    expect(matches.length).toBeGreaterThan(1);
    expect(notices).toEqual([{ kind: 'place', text: told.noneInPlace.replace('{place}', 'Thisted') }]);
  });

  it('where a young person lives leaves others in', () => {
    expect(match('En ung på 17 fra Hjørring med angst').matches.length).toBeGreaterThan(1);
  });
});

describe('filters', () => {
  it('leave only practices of the phase', () => {
    const { matches } = match('ung med angst', { phase: 'grundskole' });
    expect(matches.length).toBeGreaterThan(0);
    for (const { id } of matches) expect(practiceOf(id).phase).toBe('grundskole');
    expect(match('ung med angst').matches.some(({ id }) => practiceOf(id).phase !== 'grundskole')).toBe(true);
  });

  it('leave only practices of the municipality, with or without "Kommune"', () => {
    for (const municipality of ['Hjørring', 'hjørring', 'Hjørring Kommune', 'Hjørring Kommunes'])
      expect(match('ung med angst', { municipality }).matches.map(({ id }) => id)).toEqual(['ips-ung']);
    expect(match('ung med angst', { municipality: 'Hjørrin' })).toMatchObject({ outcome: 'nothing', matches: [] });
    expect(isIn(practiceOf('ips-ung'), 'Kommune Hjørring')).toBe(false);
  });

  it('and a limit bound the practices', () => {
    expect(match('ung med angst', {}, 2).matches).toEqual(match('ung med angst').matches.slice(0, 2));
  });
});

describe('evidence', () => {
  it('is wanted besides an age or a place that fits', () => {
    expect(match('svejsning')).toMatchObject({
      outcome: 'nothing',
      matches: [],
      notices: [{ kind: 'nothing', text: told.nothing }],
    });
    expect(match('Vis indsatser i Thisted').outcome).toBe('nothing');
    expect(match('Vis indsatser i Esbjerg').matches.map(({ id }) => id)).toEqual(['energi-til-hinanden']);
  });

  it('is a name by itself, which comes first', () => {
    expect(match('IPS-UNG').matches[0]?.id).toBe('ips-ung');
    expect([...matcher.namesIn(matcher.read('IPS-UNG eller Energi til hinanden'))].sort()).toEqual([
      'energi-til-hinanden',
      'ips-ung',
    ]);
    expect(matcher.namesIn(matcher.read('en ung med angst')).size).toBe(0);
  });

  it('leaves out what is far from the best, and orders the rest', () => {
    const { matches } = match('Han er 17 og har angst');
    const best = Math.max(...matches.map(({ score }) => score));
    const { weak, nearTop } = matcher.data.weights.score;
    expect(matches.length).toBeLessThan(20);
    for (const { score } of matches) expect(score).toBeGreaterThanOrEqual(Math.max(weak, best * nearTop) - 0.001);
  });
});

describe('a match', () => {
  it('holds what its practice does, and how near it is', () => {
    const { score: bounds } = matcher.data.weights;
    for (const text of ['IPS-UNG', 'Han er 17 og har angst, vil i lære i Hjørring'])
      for (const found of match(text).matches) {
        const practice = practiceOf(found.id);
        expect(found).toMatchObject({
          name: practice.name,
          summary: practice.summary.text,
          context: practice.context,
          targetGroup: practice.targetGroup?.text ?? null,
          pages: practice.pages,
          url: `/praksis/${practice.id}`,
          links: practice.links.map(({ url, label }) => ({ url, label })),
        });
        expect(found.related.map(({ id }) => id).sort()).toEqual([...practice.related].sort());
        for (const { id, name, url } of found.related)
          expect([name, url]).toEqual([practiceOf(id).name, `/praksis/${id}`]);
        const { score, strength } = found;
        expect(Math.round(score * 1000) / 1000).toBe(score);
        const nearest = score >= bounds.strong ? 'strong' : score >= bounds.partial ? 'partial' : 'weak';
        expect(strength).toBe(nearest);
        expect(found.reasons.length).toBeGreaterThan(0);
      }
  });
});

describe('searching the catalogue', () => {
  it('puts what is named first, and gives each its place', () => {
    const found = matcher.search('IPS-UNG og mentor');
    expect(found.get('ips-ung')).toBe(0);
    expect([...found.values()]).toEqual([...found.values()].map((_, at) => at));
    expect(found.size).toBeGreaterThan(1);
    expect(matcher.search('zzqx').size).toBe(0);
  });
});
