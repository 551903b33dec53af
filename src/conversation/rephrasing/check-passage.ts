import { bringsNoNames, keepsNames, keepsNumbers } from './check-facts.ts';
import { hasPlainCharacters, keepsJoinedWords, keepsLength, keepsSources } from './check-form.ts';
import { bringsNoOtherWord, bringsNoUnwelcomeWord, keepsBounds, keepsContent, keepsMeaning } from './check-meaning.ts';
import type { LexicalFacts } from './lexical-facts.ts';
import { MARK } from './split-passages.ts';

type Check = (candidate: string, original: string, facts: LexicalFacts) => boolean;

/** Checks of the line as it will be shown. */
const LINE_CHECKS = { hasPlainCharacters, keepsJoinedWords, keepsLength, keepsSources, keepsContent } satisfies Record<
  string,
  Check
>;

/** Checks of its words, without the marks of sources. */
const WORD_CHECKS = {
  keepsNumbers,
  keepsNames,
  bringsNoNames,
  bringsNoUnwelcomeWord,
  bringsNoOtherWord,
  keepsBounds,
  keepsMeaning,
} satisfies Record<string, Check>;

/** The name of a check. */
export type CheckName = keyof typeof LINE_CHECKS | keyof typeof WORD_CHECKS;

/**
 * Holds a rephrased sentence against the composed one that it stands for.
 *
 * The measure is that sentence alone, not the whole reply: a number, name or source of the sentence beside it would be
 * as wrong here as an invented one.
 *
 * @param candidate - what the model wrote, on one line
 * @returns the first check that failed, or null where it may be shown
 */
export function checkPassage(candidate: string, original: string, facts: LexicalFacts): CheckName | null {
  if (candidate === original) return null;
  const failed = (checks: Readonly<Record<string, Check>>, one: string, other: string): string | undefined =>
    Object.keys(checks).find((name) => checks[name]?.(one, other, facts) !== true);
  const name =
    failed(LINE_CHECKS, candidate, original) ??
    failed(WORD_CHECKS, candidate.replace(MARK, ''), original.replace(MARK, ''));
  return (name ?? null) as CheckName | null;
}
