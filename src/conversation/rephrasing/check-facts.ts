import { tokenize } from '../../language/tokenize.ts';
import type { LexicalFacts } from './lexical-facts.ts';

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** What follows a number and says what it counts: a sign, a dash, or the next word. */
const COUNTED = /^\s*(%|pct\.|[-–]|\p{L}+)?/u;
const PERCENT = /^(%|pct\.)$/;

/** How many words before a number may tell how it is meant ("mere end 20"). */
const WORDS_BEFORE = 2;

/** Whether the same numbers stand in the same order, each before the same word, and meant alike (under, mindst, ca.). */
export function keepsNumbers(candidate: string, original: string, facts: LexicalFacts): boolean {
  return (
    areEqual(countsOf(candidate), countsOf(original)) &&
    areEqual(numbersOf(candidate, facts), numbersOf(original, facts))
  );
}

/** Whether every name of an entry or a place stood there before. */
export function keepsNames(candidate: string, original: string, facts: LexicalFacts): boolean {
  const before = facts.namesIn(original);
  return [...facts.namesIn(candidate)].every((name) => before.has(name));
}

/** Whether what is written with a capital stood there before; a sentence may begin with any neutral word. */
export function bringsNoNames(candidate: string, original: string, facts: LexicalFacts): boolean {
  const before = new Set(tokenize(original).map(({ word }) => word));
  const tokens = tokenize(candidate);
  return tokens.every(({ word, capital, sentence, start, end }, at) => {
    if (before.has(word)) return true;
    const shown = candidate.slice(start, end);
    if (/.\p{Lu}/u.test(shown)) return false;
    return !capital || (tokens[at - 1]?.sentence !== sentence && facts.isNeutral(word));
  });
}

/** Each number in digits with what it counts. */
function countsOf(text: string): string[] {
  return Array.from(text.matchAll(NUMBER), (found) => {
    const [, counted = ''] = COUNTED.exec(text.slice(found.index + found[0].length)) ?? [];
    return `${found[0]} ${PERCENT.test(counted) ? 'procent' : counted.toLowerCase()}`;
  });
}

/** Each number, in digits or letters, with the words before it that tell how it is meant. */
function numbersOf(text: string, { numbers, comparators }: LexicalFacts): string[] {
  const words = tokenize(text).map(({ word }) => word);
  return words.flatMap((word, at) => {
    if (!/^\d/.test(word) && !numbers.has(word)) return [];
    const before = words.slice(Math.max(0, at - WORDS_BEFORE), at).filter((each) => comparators.has(each));
    return [...before, word].join(' ');
  });
}

const areEqual = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);
