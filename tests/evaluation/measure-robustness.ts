import type { Matcher } from '../../src/matching/match-situation.ts';
import { readCases, type ScopeCase, type WordingCase } from './read-cases.ts';

const TOP = 3;

/** How far the five wordings of each case lead to the same practices. */
export interface Agreement {
  readonly cases: number;
  /** Mean over cases of the mean Jaccard-free overlap (shared of three) of all pairs of wordings, 0-1. */
  readonly overlap: number;
  /** Mean share of the expected practices in the top three, 0-1. */
  readonly expected: number;
  readonly byWording: readonly { readonly wording: string; readonly expected: number }[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

const topThree = (matcher: Matcher, text: string): string[] =>
  matcher.matchRead(matcher.read(text), { limit: TOP, filters: {} }).matches.map(({ id }) => id);

/** Measures tests/evaluation/wordings.jsonl: the overlap of two lists is their shared practices out of three. */
export function measureWordings(matcher: Matcher): Agreement {
  const cases = readCases<WordingCase>('wordings.jsonl');
  const overlaps: number[] = [];
  const expectedBy = new Map<string, number[]>();
  for (const { wordings, expect } of cases) {
    const tops = Object.entries(wordings).map(([wording, text]) => [wording, topThree(matcher, text)] as const);
    const pairs = tops.flatMap(([, a], at) =>
      tops.slice(at + 1).map(([, b]) => a.filter((id) => b.includes(id)).length / TOP),
    );
    overlaps.push(mean(pairs));
    for (const [wording, top] of tops) {
      const hit = expect.filter((id) => top.includes(id)).length / Math.min(TOP, expect.length);
      expectedBy.set(wording, [...(expectedBy.get(wording) ?? []), hit]);
    }
  }
  const byWording = [...expectedBy].map(([wording, hits]) => ({ wording, expected: mean(hits) }));
  return {
    cases: cases.length,
    overlap: mean(overlaps),
    expected: mean(byWording.map(({ expected }) => expected)),
    byWording,
  };
}

/** What was answered though it lies outside, and refused though it lies inside: always told together. */
export interface ScopeFigures {
  readonly outOfScope: number;
  readonly inScope: number;
  readonly wronglyAnswered: readonly string[];
  readonly wronglyRefused: readonly string[];
}

export function measureScope(
  matcher: Matcher,
  outside: readonly ScopeCase[],
  inside: readonly ScopeCase[],
): ScopeFigures {
  const answers = ({ query }: ScopeCase): boolean => topThree(matcher, query).length > 0;
  return {
    outOfScope: outside.length,
    inScope: inside.length,
    wronglyAnswered: outside.filter(answers).map(({ query }) => query),
    wronglyRefused: inside.filter((each) => !answers(each)).map(({ query }) => query),
  };
}
