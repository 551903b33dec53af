import { MARK } from './split-passages.ts';

/** All that a rephrased sentence may be written with. Nothing of HTML, Markdown or addresses is among it. */
const ALLOWED = /^[A-Za-zÆØÅæøåÉéÜüÖöÄä0-9 .,;:!?()%§'’/–-]+$/;

/** Letters joined by a dot or a slash: an abbreviation, or the makings of an address. */
const JOINED = /\p{L}[./]\p{L}/u;

const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}\p{N}])/u;

/** A rephrased sentence is at most so much longer, and at least so much of its length. */
const LONGEST = 1.4;
const SHORTEST = 0.5;
const ROOM = 30;

/** Whether it is written in plain characters only, all of them in their usual form. */
export function hasPlainCharacters(candidate: string): boolean {
  return candidate === candidate.normalize('NFKC') && ALLOWED.test(candidate.replace(MARK, ''));
}

/** Whether every word with a dot or slash in it stood there before. */
export function keepsJoinedWords(candidate: string, original: string): boolean {
  const before = new Set(joinedWordsOf(original));
  return joinedWordsOf(candidate).every((word) => before.has(word));
}

const joinedWordsOf = (line: string): string[] => line.split(/\s/).filter((word) => JOINED.test(word));

/** Whether it is about as long as before, with at most one sentence more. */
export function keepsLength(candidate: string, original: string): boolean {
  return (
    candidate.length <= original.length * LONGEST + ROOM &&
    candidate.length >= original.length * SHORTEST &&
    sentencesOf(candidate).length <= sentencesOf(original).length + 1
  );
}

/** Whether it has the same marks of sources as before, every sentence one of them where there were any. */
export function keepsSources(candidate: string, original: string): boolean {
  const allowed = marksOf(original);
  const found = marksOf(candidate);
  if (allowed.size === 0) return found.size === 0;
  return [...found].every((mark) => allowed.has(mark)) && sentencesOf(candidate).every((one) => marksOf(one).size > 0);
}

/** The sentences of a line, each with the marks that follow it. */
export function sentencesOf(line: string): string[] {
  return line.replace(/([.!?])((?:\s*\[\d+\])+)/g, '$2$1').split(SENTENCE_END);
}

const marksOf = (text: string): Set<string | undefined> => new Set(Array.from(text.matchAll(MARK), ([, mark]) => mark));
