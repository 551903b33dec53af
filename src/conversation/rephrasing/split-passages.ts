import type { LexicalFacts } from './lexical-facts.ts';

/** One line of a composed reply, cut so that its parts joined are the line again. */
export interface Passage {
  /** What stands before the sentence: indentation, a bullet. */
  readonly before: string;
  readonly text: string;
  /** What follows it: the marks of its sources, the line break, blank lines. */
  readonly after: string;
  /** Whether the model may rephrase it. */
  readonly free: boolean;
}

/** What may not be rephrased, or not be shown to the model. */
export interface PassageLimits {
  /** Texts that stay as they are, such as those of notices and caveats. */
  readonly fixedTexts: readonly string[];
  /** The user's (redacted) messages, whose words the model may not see; empty where it may. */
  readonly hiddenTexts: readonly string[];
}

/** A shorter sentence gains nothing by being rephrased. */
const FEWEST_WORDS = 5;

/** So many words in a row that the user wrote too are the user's words. */
const USERS_RUN = 4;

/** Links, emphasis, code, tables, HTML, addresses, quotations: all that is exact by nature. */
const EXACT = /[*_`#<>|\\{}"“”„»«]|\]\(|https?:|www\.|@/u;

const LINE = /[^\n]*\n+|[^\n]+$/g;
const PARTS = /^(\s*(?:[-•]\s+)?)(.*?)((?:\s*\[\d+\])*\s*)$/s;

/** The mark of a source. Anything else in brackets is exact and stays. */
export const MARK = /\s*\[(\d+)\]/g;

/** Cuts a composed reply into lines and says which of them are plain sentences that may be rephrased. */
export function splitPassages(reply: string, limits: PassageLimits, facts: LexicalFacts): Passage[] {
  return (reply.match(LINE) ?? []).map((line) => {
    const [, before = '', text = '', after = ''] = PARTS.exec(line) ?? [];
    return { before, text, after, free: after.includes('[') && isFree(text, limits, facts) };
  });
}

/** A sentence that rests on a source may be said otherwise; the assistant's own words are chosen already. */
function isFree(text: string, { fixedTexts, hiddenTexts }: PassageLimits, facts: LexicalFacts): boolean {
  if (EXACT.test(text) || /[[\]]/.test(text) || text.endsWith('?')) return false;
  const { tokens } = facts.read(text);
  return (
    tokens.length >= FEWEST_WORDS &&
    facts.practicesIn(text).size <= 1 &&
    !fixedTexts.some((fixed) => fixed.includes(text) || text.includes(fixed)) &&
    !hiddenTexts.some((hidden) => hasUsersWords(text, hidden, facts))
  );
}

/** Whether a sentence has a run of words of the user's, or one of them that the corpus does not know, such as a name. */
function hasUsersWords(text: string, hidden: string, facts: LexicalFacts): boolean {
  const own = facts.read(hidden).tokens.map(({ word }) => word);
  const words = facts.read(text).tokens.map(({ word }) => word);
  const ownWords = new Set(own);
  if (words.some((word) => ownWords.has(word) && !facts.isKnown(word))) return true;
  const runs = new Set(own.map((_, at) => own.slice(at, at + USERS_RUN).join(' ')));
  return words.some((_, at) => at + USERS_RUN <= words.length && runs.has(words.slice(at, at + USERS_RUN).join(' ')));
}
