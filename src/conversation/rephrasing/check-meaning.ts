import type { FindingStatus } from '../../contract/situation-schema.ts';
import { NEGATOR } from '../../language/compile-lexicon.ts';
import type { ReadToken } from '../../language/lexicon.ts';
import { sentencesOf } from './check-form.ts';
import type { LexicalFacts } from './lexical-facts.ts';
import { MARK } from './split-passages.ts';

/** A sentence may have so large a part of words with a meaning that were not there before, and one in any case. */
const MOST_NEW = 0.35;

/** So large a part of the words with a meaning must still be there. */
const LEAST_KEPT = 0.6;

/** Whether no word promises more, makes it firmer or speaks of the model, unless it did so before. */
export function bringsNoUnwelcomeWord(candidate: string, original: string, facts: LexicalFacts): boolean {
  const before = wordsOf(original, facts);
  return [...wordsOf(candidate, facts)].every((word) => before.has(word) || !facts.unwelcome.has(word));
}

/** Whether every word stood there before in some form, has no meaning of its own, or is one of the few that may come in. */
export function bringsNoOtherWord(candidate: string, original: string, facts: LexicalFacts): boolean {
  const before = facts.read(original).tokens;
  const words = new Set(before.map(({ word }) => word));
  const stems = new Set(before.flatMap((token) => token.stems));
  // A compound has the stems of its parts, so all of them must have stood there.
  const stoodThere = (token: ReadToken): boolean =>
    words.has(token.word) || (token.stems.length > 0 && token.stems.every((stem) => stems.has(stem)));
  return facts.read(candidate).tokens.every((token) => facts.isNeutral(token.word) || stoodThere(token));
}

/** Whether every sentence is mostly made of what was there before, and most of that is still there. */
export function keepsContent(candidate: string, original: string, facts: LexicalFacts): boolean {
  const before = meaningfulTokens(original, facts);
  const after = meaningfulTokens(candidate, facts);
  const kept = before.filter((token) => after.some((other) => meansTheSame(token, other))).length;
  if (kept < before.length * LEAST_KEPT) return false;
  return sentencesOf(candidate).every((sentence) => {
    const tokens = meaningfulTokens(sentence.replace(MARK, ''), facts);
    const fresh = tokens.filter((token) => !before.some((other) => meansTheSame(token, other))).length;
    return fresh < tokens.length && fresh <= Math.max(1, Math.floor(tokens.length * MOST_NEW));
  });
}

/** Whether what limits the statement is there as often as before, and nothing else oftener. */
export function keepsBounds(candidate: string, original: string, facts: LexicalFacts): boolean {
  const bounds = (text: string): string =>
    facts
      .read(text)
      .tokens.flatMap(({ word }) => (facts.qualifiers.has(word) ? word : []))
      .sort()
      .join(' ');
  const before = meaningfulTokens(original, facts);
  const after = meaningfulTokens(candidate, facts);
  const countIn = (tokens: readonly ReadToken[], token: ReadToken): number =>
    tokens.filter((other) => meansTheSame(token, other)).length;
  return (
    bounds(candidate) === bounds(original) && before.every((token) => countIn(after, token) <= countIn(before, token))
  );
}

/** Whether it says no as often as before, and no subject is new, gone into its opposite, or another person's. */
export function keepsMeaning(candidate: string, original: string, facts: LexicalFacts): boolean {
  const after = facts.read(candidate);
  const before = facts.read(original);
  if (negatorsIn(after.tokens) !== negatorsIn(before.tokens)) return false;
  const said = new Map(before.situation.findings.map(({ concept, status }) => [concept, sideOf(status)]));
  // Words that stood there before may meet in a label of another subject; only a new word brings a new one.
  const isOld = (quote: string): boolean =>
    meaningfulTokens(quote, facts).every((token) => before.tokens.some((other) => meansTheSame(token, other)));
  const saysNothingNew = after.situation.findings.every(({ concept, status, quote }) =>
    said.has(concept) ? said.get(concept) === sideOf(status) : sideOf(status) === 'holds' && isOld(quote),
  );
  const stillSaid = new Set(after.situation.findings.map(({ concept }) => concept));
  const keepsDenials = before.situation.findings.every(
    ({ concept, status }) => sideOf(status) === 'holds' || stillSaid.has(concept),
  );
  return saysNothingNew && keepsDenials;
}

/** Whether a subject is said to hold at some time, or is denied, or is somebody else's. */
const sideOf = (status: FindingStatus): 'holds' | 'denied' | 'other' =>
  status === 'denied' || status === 'other' ? status : 'holds';

const wordsOf = (text: string, facts: LexicalFacts): Set<string> =>
  new Set(facts.read(text).tokens.flatMap(({ word }) => (/\d/.test(word) ? [] : word)));

const meaningfulTokens = (text: string, facts: LexicalFacts): ReadToken[] =>
  facts.read(text).tokens.filter(({ stop, word }) => !stop && !/^\d/.test(word));

const meansTheSame = (one: ReadToken, other: ReadToken): boolean =>
  one.word === other.word || (one.stems[0] !== undefined && one.stems[0] === other.stems[0]);

const negatorsIn = (tokens: readonly ReadToken[]): number =>
  tokens.filter(({ stems }) => stems[0] === NEGATOR && stems.length === 1).length;
