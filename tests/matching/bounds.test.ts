import { describe, expect, it } from 'vitest';
import type { Situation } from '../../src/contract/situation-schema.ts';
import type { Weights } from '../../src/corpus/weights-schema.ts';
import { createMatcher, isIn, type Matcher } from '../../src/matching/match-situation.ts';
import { bundle, matcher, TODAY } from '../support/bundle.ts';

// Each bound of corpus/words/weights.yaml by itself: set so that it takes all in, or nothing.
const withBounds = (score: Partial<Weights['score']>, judged: Partial<Weights['judged']> = {}): Matcher => {
  const { weights } = bundle;
  const changed = { ...weights, score: { ...weights.score, ...score }, judged: { ...weights.judged, ...judged } };
  return createMatcher({ ...bundle, weights: changed }, () => TODAY);
};
const match = (by: Matcher, text: string) => by.matchRead(by.read(text), { limit: 20, filters: {} });
const idsOf = (by: Matcher, text: string) => match(by, text).matches.map(({ id }) => id);
const kindsOf = (by: Matcher, text: string) => match(by, text).notices.map(({ kind }) => kind);
const { notices: told } = bundle.texts.matching;
const NEVER = { wordsAlone: 1e9 };

describe('the least score', () => {
  it('leaves only what is named, where nothing reaches it', () => {
    const strict = withBounds({ weak: 1.1 });
    expect(match(strict, 'ung med angst').outcome).toBe('nothing');
    expect(idsOf(strict, 'IPS-UNG')).toEqual(['ips-ung']);
  });

  it('is what a place asked for has to reach, too', () => {
    const text = 'Er der noget i Esbjerg til en ung på 30 med angst?';
    const [there] = idsOf(withBounds({ weak: 0, nearTop: 0 }), text);
    expect(bundle.practices.find(({ id }) => id === there)?.municipalities).toContain('Esbjerg');
    const strict = withBounds({ weak: 0.7 });
    expect(kindsOf(strict, text)).toContain('place');
    expect(idsOf(strict, text)).not.toContain(there);
    expect(idsOf(strict, text).length).toBeGreaterThan(0);
  });
});

describe('the share of the best score', () => {
  it('leaves only the best, and what is named, where it is all of it', () => {
    expect(idsOf(withBounds({ nearTop: 1 }), 'ung med angst')).toEqual(idsOf(matcher, 'ung med angst').slice(0, 1));
    expect(idsOf(withBounds({ nearTop: 1 }), 'IPS-UNG eller Energi til hinanden')).toHaveLength(2);
  });
});

describe('the score of what is clearly relevant', () => {
  it('makes all that is shown the nearest there is, and says so, behind what else is to be said', () => {
    const strict = withBounds({ partial: 2 });
    expect(match(strict, 'ung med angst')).toMatchObject({
      outcome: 'weak',
      notices: [{ kind: 'weak', text: told.weak }],
    });
    expect(kindsOf(strict, 'Er der noget i Thisted til en ung med angst?')).toEqual(['place', 'weak']);
    expect(match(withBounds({ partial: 0 }), 'ung med angst').outcome).toBe('matched');
  });
});

describe('evidence', () => {
  const none = withBounds(NEVER, { alone: 2 });
  const words = withBounds({ wordsAlone: 0.01, weak: 0, nearTop: 0 }, { alone: 2 });
  const description = withBounds({ ...NEVER, weak: 0, nearTop: 0 }, { alone: 0 });

  it('is a name, a place that is the same, or a subject that is answered', () => {
    expect(idsOf(none, 'Energi til hinanden')).toContain('energi-til-hinanden');
    expect(idsOf(none, 'En ung på 17 fra Esbjerg')).toEqual(['energi-til-hinanden']);
    expect(idsOf(none, 'ung med angst')).toContain('ips-ung');
    expect(match(none, 'svejsning').outcome).toBe('nothing');
  });

  it('is words that are shared, and they are named, a few and each once', () => {
    const text = 'møder, aftaler, dage, timer, lokaler, møder og flere samtaler om dagen med unge';
    const { matches } = words.rankRead(words.read(text), { limit: 20, filters: {} });
    const quotes = matches
      .flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'words'))
      .map((own) => own.quote);
    const shared = quotes.map((quote) => quote.split(/, | og /));
    expect(Math.max(...shared.map(({ length }) => length))).toBe(4);
    for (const named of shared) {
      expect(new Set(named).size).toBe(named.length);
      for (const word of named) expect(text.split(/[ ,]+/)).toContain(word);
      for (const word of ['med', 'og', 'om']) expect(named).not.toContain(word);
    }
    // Not all words, but those that the practice has.
    expect(new Set(quotes).size).toBeGreaterThan(1);
  });

  it('is the description as a whole, where that is near enough', () => {
    expect(match(description, 'svejsning').outcome).not.toBe('nothing');
  });
});

describe('an age that is told beside others', () => {
  const read = matcher.read('ung med angst');
  const [angst] = read.situation.findings;
  const rankWith = (ages: readonly { from: number; status: 'other' | 'denied' | 'present' }[], findings: number) => {
    const situation = {
      ...read.situation,
      age: null,
      ages: ages.map(({ from, status }) => ({ from, to: from, status, quote: 'x', span: { start: 0, end: 1 } })),
      findings: Array.from({ length: findings }, () => angst),
    } as Situation;
    return matcher.rankRead({ ...read, situation }, { limit: 5, filters: {} });
  };

  it('counts where less than three things are told, unless it is denied', () => {
    expect(rankWith([{ from: 45, status: 'other' }], 2)).toMatchObject({
      outcome: 'outOfScope',
      matches: [],
      notices: [{ kind: 'age', text: told.tooOld.replace('{age}', '45') }],
    });
    expect(rankWith([{ from: 45, status: 'other' }], 3).outcome).toBe('matched');
    expect(rankWith([{ from: 45, status: 'denied' }], 1).outcome).toBe('matched');
    expect(
      rankWith(
        [
          { from: 45, status: 'denied' },
          { from: 46, status: 'present' },
        ],
        1,
      ).notices[0]?.text,
    ).toContain('46');
    expect(rankWith([], 1).outcome).toBe('matched');
  });
});

describe('a wording that is judged to lie outside', () => {
  // Everything is, unless a person or a place is told of, which here is never.
  const suspicious = withBounds({}, { outside: 0, outsideTold: 2 });
  const isOutside = (text: string) => suspicious.isLikelyOutside(suspicious.read(text));

  it.each([
    ['words of nothing', 'kaniner nu her', true],
    ['a few words of nothing', 'kaniner', true],
    ['an age', 'kaniner til en 17-årig', false],
    ['a place', 'kaniner i Hjørring', false],
    ['one subject as a keyword', 'angst', false],
    ['one subject in two words', 'angst nu', false],
    ['one subject in a sentence', 'angst nu her', true],
    ['two subjects', 'nu her angst og misbrug', false],
    ['a name', 'kaniner og IPS-UNG i dag', false],
  ])('%s: "%s"', (_, text, expected) => expect(isOutside(text)).toBe(expected));

  it('has to reach the bound', () => {
    const trusting = withBounds({}, { outside: 2, outsideTold: 2 });
    expect(trusting.isLikelyOutside(trusting.read('kaniner nu her'))).toBe(false);
  });
});

describe('places', () => {
  it('of which one has something are enough', () => {
    const { matches, notices } = match(matcher, 'Er der noget i Hjørring eller Thisted til en ung med angst?');
    expect(matches.map(({ id }) => id)).toEqual(['ips-ung']);
    expect(notices).toEqual([]);
  });

  it('that have nothing are all named', () => {
    const { notices } = match(matcher, 'Er der noget i Thisted eller Aalborg til en ung med angst?');
    expect(notices[0]?.text).toBe(told.noneInPlace.replace('{place}', 'Thisted, Aalborg'));
  });

  it('are any of a practice’s municipalities', () => {
    const [practice] = bundle.practices.filter(({ municipalities }) => municipalities.length > 1);
    if (practice === undefined) throw new Error('no practice has two municipalities');
    for (const municipality of practice.municipalities) {
      expect(isIn(practice, municipality)).toBe(true);
      expect(isIn(practice, `${municipality}  Kommune`)).toBe(true);
      expect(isIn(practice, `${municipality} Kommune Nord`)).toBe(false);
    }
  });
});

describe('every practice', () => {
  it.each(bundle.practices.map((practice) => [practice.name, practice] as const))(
    'is found by its name: %s',
    (name, practice) => {
      const found = match(matcher, name).matches.find(({ id }) => id === practice.id);
      expect(found).toMatchObject({ name, targetGroup: practice.targetGroup?.text ?? null });
    },
  );
});
