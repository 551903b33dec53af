import { type LexiconData, NEGATOR } from './compile-lexicon.ts';
import { createSpellingCorrector } from './correct-spelling.ts';
import { plainWord } from './fold-word.ts';
import { placeOf, unpackHashes } from './hash-word.ts';
import { splitCompound } from './split-compound.ts';
import { stemWord } from './stem-word.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A token and the stems that it stands for. */
export interface ReadToken extends Token {
  /** Stem ids: the word's own, those of its parts, of its abbreviation, or of the word it was meant to be. */
  readonly stems: readonly number[];
  /** What {@link stemWord} leaves of the word itself. */
  readonly stem: string;
  /** Whether the word carries no meaning of its own. */
  readonly stop: boolean;
}

/** The words that the assistant knows, and how it reads a text with them. */
export interface Lexicon {
  /** Reads a text; its cost is bounded by MOST_TOKENS and {@link MOST_UNKNOWN_WORDS}. */
  read(text: string): ReadToken[];
  /** The words of a label in order with their stem ids, negators as NEGATOR; stop words (and `alsoStop`) have none. */
  readLabel(
    label: string,
    alsoStop?: ReadonlySet<string>,
  ): { readonly word: string; readonly stems: readonly number[] }[];
  stemOf(id: number): string;
  /** Whether a stem means something only together with others. */
  isWeak(stem: number): boolean;
}

/** The most different unknown words of one text that are split or corrected: those are the costly steps. */
const MOST_UNKNOWN_WORDS = 60;

/** A word must have so many letters, or its stem so many, to be taken for a slip: short words are close to many. */
const SHORTEST_CORRECTED = 7;
const SHORTEST_CORRECTED_STEM = 5;

/** From this length on a slip is likelier than a compound that happens to be all but a word of ours. */
const LONG_WORD = 10;

/** So many English words make a text English: then nothing is taken for a Danish word with a slip. */
const ENGLISH_WORDS = 3;

/** Longer words are not taken apart: no Danish compound that matters here is longer. */
const LONGEST_SPLIT = 40;

/** Loads a compiled lexicon. */
export function createLexicon(data: LexiconData): Lexicon {
  const idByStem = new Map(data.stems.map((stem, id) => [stem, id]));
  const irregular = new Map(data.irregular);
  const meanings = new Map(data.words);
  const stopWords = new Set(data.stopWords);
  const rightStems = unpackHashes(data.rightStems);
  const isRight = (stem: string): boolean => placeOf(stem, rightStems) >= 0;
  const pairs = new Map(data.pairs);
  const weakStems = new Set(data.weakStems);
  const english = new Set(data.english);
  const idByPlainStem = plainStems(data.stems, idByStem);
  const correctSpelling = createSpellingCorrector(data.stems);
  const idOf = (word: string): number | undefined => idByStem.get(stemWord(word, irregular));

  const meaningOfLabelStem = (stem: string): readonly number[] | undefined => {
    const id = idByStem.get(stem);
    return id !== undefined && id <= data.lastLabelStem ? [id] : undefined;
  };

  const readUnknown = (word: string, stem: string, mayCorrect: boolean): readonly number[] => {
    if (word.length > LONGEST_SPLIT) return [];
    const id = idByStem.get(stem);
    const meantWhole = id === undefined && mayCorrect && word.length >= LONG_WORD ? correctSpelling(stem) : null;
    if (meantWhole !== null && meantWhole <= data.lastLabelStem && !isRight(stem)) return [meantWhole];
    const parts = splitCompound(word, idOf);
    if (id !== undefined) return [id, ...parts];
    if (parts.length > 0) return parts;
    const isShort = word.length < SHORTEST_CORRECTED && stem.length < SHORTEST_CORRECTED_STEM;
    if (!mayCorrect || isShort || /\d/.test(word) || isRight(stem)) return [];
    const meant = idByPlainStem.get(plainWord(stem)) ?? correctSpelling(stem);
    return meant === null ? [] : [meant];
  };

  const read = (text: string): ReadToken[] => {
    const unknown = new Map<string, readonly number[]>();
    const meaningOf = (word: string, stem: string): readonly number[] => {
      const meaning = meanings.get(word) ?? meaningOfLabelStem(stem) ?? unknown.get(word);
      if (meaning !== undefined) return meaning;
      const guessed = data.guesses && unknown.size < MOST_UNKNOWN_WORDS ? readUnknown(word, stem, mayCorrect) : [];
      unknown.set(word, guessed);
      return guessed;
    };
    const raw = tokenize(text);
    const mayCorrect = raw.filter(({ word }) => english.has(word)).length < ENGLISH_WORDS;
    const tokens = raw.map((token, at) => {
      const joined = pairs.get(`${token.word} ${raw[at + 1]?.word ?? ''}`);
      const stem = stemWord(token.word, irregular);
      return {
        ...token,
        stem,
        stems: joined === undefined ? meaningOf(token.word, stem) : meaningOf(joined, stemWord(joined, irregular)),
        stop: stopWords.has(token.word),
      };
    });
    return joinCompounds(tokens);
  };

  /** "uddannelses hjælp" and "aktivitets-parat" are read as the one word that they are. */
  const joinCompounds = (tokens: readonly ReadToken[]): ReadToken[] => {
    const read = [...tokens];
    for (let at = 0; at + 1 < read.length; at++) {
      const token = read[at];
      const next = read[at + 1];
      if (token === undefined || next === undefined) break;
      const joined = joinedStem(token, next);
      if (joined === undefined) continue;
      read[at] = { ...token, stems: [joined] };
      read[at + 1] = { ...next, stems: [joined] };
    }
    return read;
  };

  const joinedStem = (token: ReadToken, next: ReadToken): number | undefined => {
    if (next.start - token.end !== 1 || token.sentence !== next.sentence) return undefined;
    if (token.stems.some((stem) => weakStems.has(stem))) return undefined;
    return token.stop || next.stop || token.word.length < 3 || next.word.length < 3
      ? undefined
      : idOf(token.word + next.word);
  };

  const readLabel: Lexicon['readLabel'] = (label, alsoStop) => {
    const raw = tokenize(label);
    return raw.map((token, at) => {
      const word = pairs.get(`${token.word} ${raw[at + 1]?.word ?? ''}`) ?? token.word;
      const stems = meanings.get(word) ?? [];
      if (stems[0] === NEGATOR) return { word, stems };
      if (stopWords.has(word) || alsoStop?.has(word) === true) return { word: token.word, stems: [] };
      const own = idOf(word);
      return { word, stems: own === undefined ? stems : [own] };
    });
  };

  return {
    read,
    readLabel,
    stemOf: (id) => data.stems[id] ?? '',
    isWeak: (stem) => stem === NEGATOR || weakStems.has(stem),
  };
}

/** Stems by their form without Danish letters, where that form is no stem itself. */
function plainStems(stems: readonly string[], idByStem: ReadonlyMap<string, number>): Map<string, number> {
  const byPlain = new Map<string, number>();
  stems.forEach((stem, id) => {
    const plain = plainWord(stem);
    if (plain !== stem && !idByStem.has(plain) && !byPlain.has(plain)) byPlain.set(plain, id);
  });
  return byPlain;
}
