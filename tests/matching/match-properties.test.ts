import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchResponseSchema } from '../../src/contract/match-schema.ts';
import type { Practice } from '../../src/corpus/practice-schema.ts';
import { compileBundle } from '../../src/matching/compile-bundle.ts';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { bundle, idsFor, matcher, statusOf, TODAY, understand } from '../support/bundle.ts';
import { readCorpusContent } from '../support/corpus-content.ts';

const SENTENCES = [
  'Pigen er 17 år.',
  'Hun har angst og bliver hjemme.',
  'Hun er stoppet på gymnasiet.',
  'Hun vil gerne have et job.',
  'Forældrene er bekymrede.',
  'Hun sover om dagen.',
] as const;

const overlap = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 && b.length === 0 ? 1 : a.filter((id) => b.includes(id)).length / Math.max(a.length, b.length);

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...SENTENCES, 'ikke', 'autisme', '\ud800', '\u0000', '17-årig', 'Herning', 'kl. 4', '((('), {
      maxLength: 40,
    })
    .map((parts) => parts.join(' ')),
);

describe('any text', () => {
  it('is answered in the contract’s shape, without throwing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const response = matcher.matchRead(matcher.read(text), { limit: 20, filters: {} });
        expect(matchResponseSchema.safeParse(response).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('has every finding stand where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings, ages, places } = understand(text);
        for (const { quote, span } of [...findings, ...ages, ...places])
          expect(text.slice(span.start, span.end)).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });

  it('gives only links and pages of the corpus', () => {
    const links = new Set(bundle.practices.flatMap((practice) => practice.links.map(({ url }) => url)));
    fc.assert(
      fc.property(anyText, (text) => {
        for (const match of matcher.matchRead(matcher.read(text), { limit: 20, filters: {} }).matches) {
          const practice = bundle.practices.find(({ id }) => id === match.id);
          for (const { url } of match.links) expect(links.has(url)).toBe(true);
          for (const { source } of match.reasons) {
            expect(practice?.pages).toContain(source.page);
            expect(source.link === null || links.has(source.link)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the top matches', () => {
  const base = idsFor(SENTENCES.join(' '));

  it('share at least four of five when the sentences change order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...SENTENCES], { minLength: SENTENCES.length }), (sentences) => {
        expect(overlap(base, idsFor(sentences.join(' ')))).toBeGreaterThanOrEqual(0.8);
      }),
      { numRuns: 100 },
    );
  });

  it('do not change with case, with punctuation at the ends, or with ae, oe, aa for æ, ø, å', () => {
    const text = SENTENCES.join(' ');
    expect(idsFor(text.toUpperCase())).toEqual(base);
    expect(idsFor(`  ${text} !!!`)).toEqual(base);
    expect(idsFor(text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'))).toEqual(base);
  });
});

describe('the word "ikke"', () => {
  it.each(['angst', 'misbrug', 'autisme', 'depression', 'kriminalitet', 'ordblindhed'])(
    'turns a finding of %s',
    (label) => {
      const concept = understand(`Han har ${label}.`).findings[0]?.concept ?? '';
      expect(statusOf(`Han har ${label}.`, concept)).toBe('present');
      expect(statusOf(`Han har ikke ${label}.`, concept)).toBe('denied');
    },
  );
});

describe('a schooling that a target group is bounded by', () => {
  it('is not met by who left it years ago: nobody is a pupil under compulsory education at 19', () => {
    const found = (age: number) =>
      matcher
        .matchRead(matcher.read(`Pige på ${age}, går ikke i skole, gik sidst i 9. klasse`), { limit: 20, filters: {} })
        .matches.find(({ id }) => id === 'stoeberiet');
    expect(found(15)?.caveats.map(({ kind }) => kind)).not.toContain('schooling');
    expect(found(19)?.caveats.map(({ kind }) => kind)).toContain('schooling');
    expect(found(19)?.score).toBeLessThan(found(15)?.score ?? 0);
  });
});
describe('age', () => {
  const twin = (id: string, from: number, to: number): Practice => {
    const practice = bundle.practices.find((each) => each.id === 'milepaelen') as Practice;
    return { ...practice, id, name: id, aliases: [], age: { from, to, page: 19 } };
  };

  it('never puts a practice outside whose range it lies above one that is otherwise equal', () => {
    // Ages are no part of what the build compiles, so that one compiled corpus serves all runs.
    const compiled = compileBundle({
      ...readCorpusContent(),
      practices: [twin('uden-for', 13, 30), twin('inden-for', 13, 30)],
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 13, max: 30 }),
        fc.integer({ min: 13, max: 28 }),
        fc.integer({ min: 0, max: 6 }),
        (age, from, width) => {
          fc.pre(age < from || age > from + width);
          const practices = [
            twin('uden-for', from, from + width),
            twin('inden-for', Math.min(age, 18), Math.max(age, 19)),
          ];
          const twins = createMatcher({ ...compiled, practices }, () => TODAY);
          const { matches } = twins.matchRead(
            twins.read(`${age}-årig med behov for støtte til at komme videre med job`),
            { limit: 5, filters: {} },
          );
          const ids = matches.map(({ id }) => id);
          expect(ids[0]).toBe('inden-for');
        },
      ),
      { numRuns: 25 },
    );
  });

  it('beyond the catalogue is said plainly and gives no match', () => {
    const response = matcher.matchRead(matcher.read('En 34-årig mand vil gerne have et job'), {
      limit: 5,
      filters: {},
    });
    expect(response.matches).toEqual([]);
    expect(response.notices.map(({ kind }) => kind)).toContain('age');
  });

  it('outside a target group becomes a caveat', () => {
    const response = matcher.matchRead(matcher.read('16-årig vil gerne i Projekt Jobkurs'), { limit: 10, filters: {} });
    const match = response.matches.find(({ id }) => id === 'projekt-jobkurs');
    expect(match?.caveats[0]).toMatchObject({ kind: 'age', verdict: 'missed' });
  });
});
