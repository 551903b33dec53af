import type { Words } from '../corpus/words-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import type { PhraseIndexData } from '../language/compile-phrases.ts';
import { createPhraseFinder } from '../language/find-phrases.ts';
import { foldWord } from '../language/fold-word.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';

/** How far before the words of danger a negator turns them: "har aldrig talt om at tage sit liv". */
const NEGATOR_REACH = 6;

/**
 * From such a share on the wording of a sentence tells of danger, or of danger that may be, or of a concern. In a message of
 * many sentences each has a chance to be taken for danger wrongly: there more is asked of it (measured on messages and
 * descriptions that nothing was learned from: tests/safeguards/README.md).
 */
const LIKELY = { acute: 0.6, possible: 0.5, concern: 0.7 };
const LIKELY_OF_MANY = { acute: 0.95, possible: 0.6, concern: 0.7 };
const MANY_SENTENCES = 4;

/** A sentence of fewer words ("den sidste") says too little to be judged by its wording; of many it leans on the others. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_OF_MANY = 5;

/**
 * How grave what a text tells of is: danger that goes on now; words that may tell of such danger; or something that may call
 * for a notification.
 */
export type Danger = 'acute' | 'possible' | 'concern';

/** The levels as the model of danger has them, in its order. */
export const DANGER_LEVELS = ['none', 'concern', 'acute'] as const;

/** How likely sentences that follow one another tell of each of {@link DANGER_LEVELS}; empty where nothing was learned. */
export type DangerJudge = (sentences: readonly (readonly ReadToken[])[]) => Float64Array;

/** What danger is known by. */
interface KnownDanger {
  /** The phrases of both levels, by level (corpus/words/danger.yaml). */
  readonly index: PhraseIndexData;
  readonly words: Words['danger'];
  readonly lexicon: Pick<Lexicon, 'read'>;
  /** What was learned of danger from examples (corpus/examples/danger). */
  readonly judge: DangerJudge;
}

/**
 * Makes the assessor of danger: by phrases that tell of it, and by what was learned of how people tell of it in other words.
 *
 * @returns a function from a text's tokens to the gravest level told, or null where none is. Denied danger is none;
 *   acute danger of long ago is a concern.
 */
export function createDangerAssessor({
  index,
  words: { past, idioms },
  lexicon,
  judge,
}: KnownDanger): (tokens: readonly ReadToken[]) => Danger | null {
  const findDanger = createPhraseFinder(index, Number.POSITIVE_INFINITY);
  const wordsOf = (phrase: string): string[] => lexicon.read(phrase).map(({ word }) => foldWord(word));
  const pastPhrases = past.map(wordsOf);
  const idiomPhrases = idioms.map(wordsOf);

  /** Whether a saying such as "slår tiden ihjel" takes in one of the words. */
  const isIdiom = (tokens: readonly ReadToken[], at: readonly number[]): boolean =>
    idiomPhrases.some((words) =>
      at.some((met) => words.some((_, back) => words.every((word, step) => tokens[met - back + step]?.word === word))),
    );

  /** The tokens without those of sayings and the word before each: "slår tiden ihjel". */
  const withoutIdioms = (tokens: readonly ReadToken[]): ReadToken[] => {
    const said = new Set<number>();
    for (const at of tokens.keys())
      for (const words of idiomPhrases)
        if (words.every((word, step) => tokens[at + step]?.word === word))
          for (let step = -1; step < words.length; step++) said.add(at + step);
    return tokens.filter((_, at) => !said.has(at));
  };

  const isPast = (tokens: readonly ReadToken[]): boolean =>
    tokens.some((_, at) => pastPhrases.some((words) => words.every((word, step) => tokens[at + step]?.word === word)));

  const isDenied = (tokens: readonly ReadToken[], at: readonly number[]): boolean => {
    const first = at[0] ?? 0;
    for (let before = first - 1; before >= first - NEGATOR_REACH; before--) {
      const token = tokens[before];
      if (token === undefined || token.clause !== tokens[first]?.clause) return false;
      if (token.stems[0] === NEGATOR) return true;
    }
    return false;
  };

  /** The gravest level that a phrase tells of, and the clauses in which phrases are only denied or sayings. */
  const byPhrases = (tokens: readonly ReadToken[]): { danger: Danger | null; harmless: ReadonlySet<number> } => {
    let danger: Danger | null = null;
    const harmless = new Set<number>();
    for (const { at, key } of findDanger(tokens)) {
      const first = tokens[at[0] ?? 0];
      if (first === undefined) continue;
      if (isDenied(tokens, at) || isIdiom(tokens, at)) {
        harmless.add(first.clause);
        continue;
      }
      const isAcute = key === 'acute' && !isPast(tokens.filter(({ sentence }) => sentence === first.sentence));
      if (isAcute || danger === null) danger = isAcute ? 'acute' : 'concern';
    }
    return { danger, harmless };
  };

  /** The gravest level that a sentence is likely to tell of. */
  const byWording = (tokens: readonly ReadToken[]): Danger | null => {
    const sentences = sentencesOf(tokens);
    const isLong = sentences.length >= MANY_SENTENCES;
    const least = isLong ? LIKELY_OF_MANY : LIKELY;
    const fewestWords = isLong ? FEWEST_WORDS_OF_MANY : FEWEST_WORDS;
    let danger: Danger | null = null;
    for (const sentence of sentences.filter(({ length }) => length >= fewestWords)) {
      const [, concern = 0, acute = 0] = judge([sentence]);
      const isNow = !isPast(sentence);
      if (acute >= least.acute && isNow) return 'acute';
      if (acute >= least.possible && isNow) danger = 'possible';
      else if (acute + concern >= least.concern) danger ??= 'concern';
    }
    return danger;
  };

  return (tokens) => {
    const { danger, harmless } = byPhrases(tokens);
    if (danger === 'acute') return danger;
    return byWording(withoutIdioms(tokens).filter(({ clause }) => !harmless.has(clause))) ?? danger;
  };
}

/** Cuts a text's tokens into its sentences. */
export function sentencesOf(tokens: readonly ReadToken[]): ReadToken[][] {
  const sentences = new Map<number, ReadToken[]>();
  for (const token of tokens) {
    const sentence = sentences.get(token.sentence);
    if (sentence === undefined) sentences.set(token.sentence, [token]);
    else sentence.push(token);
  }
  return [...sentences.values()];
}
