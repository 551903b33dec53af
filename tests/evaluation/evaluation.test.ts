import { describe, expect, it } from 'vitest';
import { matcher } from '../support/bundle.ts';
import { measureScope, measureWordings } from './measure-robustness.ts';
import { ourRanker } from './rankers.ts';
import { meanFigures, measureRanking } from './ranking-metrics.ts';
import { FRESH_FILES, GIVEN_FILES, HELD_OUT_FILE, type RankingCase, readCases, type ScopeCase } from './read-cases.ts';

/** What was reached (tests/evaluation/README.md), less a little: so that a loss is noticed and a rounding is not. */
const SLACK = 0.01;

const figuresOf = (files: readonly string[]) => {
  const ranker = ourRanker(matcher);
  const cases = files.flatMap((file) => readCases<RankingCase>(file));
  return meanFigures(cases.map(({ query, relevant }) => measureRanking(ranker.rank(query) as string[], relevant)));
};

describe('the ranking keeps what it reached', () => {
  it('on the given development files', () => {
    const { ndcg5, success1, success3 } = figuresOf(GIVEN_FILES);
    expect(ndcg5).toBeGreaterThan(0.93 - SLACK);
    expect(success1).toBeGreaterThan(0.939 - SLACK);
    expect(success3).toBeGreaterThan(0.974 - SLACK);
  });

  it('on cases that nothing was tuned on', () => {
    expect(figuresOf([HELD_OUT_FILE]).ndcg5).toBeGreaterThan(0.9 - SLACK);
    expect(figuresOf(FRESH_FILES).ndcg5).toBeGreaterThan(0.85 - SLACK);
  });

  it('on the same case in five wordings', () => {
    const { overlap, expected } = measureWordings(matcher);
    expect(overlap).toBeGreaterThan(0.8 - SLACK);
    expect(expected).toBeGreaterThan(0.99 - SLACK);
  });
});

describe('answering and refusing', () => {
  interface Dialogue extends ScopeCase {
    readonly kind: string;
    readonly turns: readonly string[];
  }

  it('refuses what lies outside and answers what lies inside', () => {
    const dialogues = ['dialogue-dev.jsonl', 'dialogues-dev-own.jsonl'].flatMap((file) => readCases<Dialogue>(file));
    const outside = dialogues
      .filter(({ kind }) => kind === 'out-of-scope')
      .map(({ id, turns }) => ({ id, query: turns[0] ?? '' }));
    const inside = [
      ...GIVEN_FILES.flatMap((file) => readCases<RankingCase>(file)),
      ...readCases<ScopeCase>('in-scope.jsonl'),
    ];
    const { wronglyAnswered, wronglyRefused } = measureScope(
      matcher,
      [...outside, ...readCases<ScopeCase>('no-match.jsonl')],
      inside,
    );
    expect({ wronglyAnswered, wronglyRefused }).toEqual({ wronglyAnswered: [], wronglyRefused: [] });
  });
});
