import { expect, it } from 'vitest';
import { type Change, problemsAfter } from './tiny-corpus.ts';

/** One rule broken once: what is broken, in which file and how, and the line and words that an editor must see. */
export type BrokenRule = readonly [rule: string, file: string, change: Change, line: number, words: string];

/** Breaks each rule in a corpus otherwise in order, and expects that problem, there, and no other. */
export function itTells(rules: readonly BrokenRule[]): void {
  it.each(rules)('tells %s', (_, file, change, line, words) => {
    const problems = problemsAfter({ [file]: change });
    expect(problems).toEqual([expect.stringContaining(words)]);
    expect(problems[0]?.startsWith(`${file}:${line}: `), problems[0]).toBe(true);
  });
}
