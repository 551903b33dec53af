import MiniSearch, { type Options } from 'minisearch';
import type { FocusPoint, Practice } from '../corpus/practice-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';

/** A practice or focus point as the search reads it. */
interface SearchDocument {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly target: string;
  readonly focus: string;
  readonly summary: string;
  readonly story: string;
}

/** How much a word counts in each field, beside 1 in the story. */
const BOOST = { name: 3, place: 2, target: 2.5, focus: 2, summary: 1.5, story: 1 };

/** The most different words of one text that are searched for. */
const MOST_TERMS = 48;

/** Scores are kept to a hundredth: finer differences mean nothing, and long numbers made the bundle 12 kB larger. */
const SCORE_STEPS = 100;

/** How well every entry answers every word of theirs, each alone: plain JSON, made once by the build. */
export interface WordScores {
  /** The entries by index. */
  readonly ids: readonly string[];
  /** The stem of a word, and in turn an entry that has it and its score. */
  readonly byStem: readonly (readonly [stem: number, ...entriesAndScores: number[]])[];
}

const optionsFor = (lexicon: Lexicon): Options<SearchDocument> => ({
  fields: Object.keys(BOOST),
  idField: 'id',
  tokenize: (text) => stemsOf(lexicon.read(text)).map(String),
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, prefix: false, fuzzy: false, tokenize: (text) => [text] },
});

/**
 * Scores all words of the practices and focus points by MiniSearch. A text's score is the sum of its words', so that
 * nothing but look-ups are left to do for a text.
 */
export function scoreWords(
  practices: readonly Practice[],
  focusPoints: readonly FocusPoint[],
  lexicon: Lexicon,
): WordScores {
  const index = new MiniSearch<SearchDocument>(optionsFor(lexicon));
  const documents = [...practices.map(toDocument), ...focusPoints.map(focusToDocument)];
  index.addAll(documents);
  const at = new Map(documents.map(({ id }, entry) => [id, entry]));
  const words = documents.flatMap(({ id: _id, ...texts }) => stemsOf(lexicon.read(Object.values(texts).join('\n'))));
  const stems = [...new Set(words)].sort((a, b) => a - b);
  return {
    ids: documents.map(({ id }) => id),
    byStem: stems.map((stem) => [
      stem,
      ...index
        .search(String(stem))
        .flatMap(({ id, score }) => [at.get(id as string) ?? 0, Math.round(score * SCORE_STEPS) / SCORE_STEPS]),
    ]),
  };
}

/** Searches by the scores that the build made: text tokens -> score by entry id, as MiniSearch has it. */
export function createWordSearch({ ids, byStem }: WordScores): (tokens: readonly ReadToken[]) => Map<string, number> {
  const known = new Map(byStem.map(([stem, ...scores]) => [stem, scores]));
  return (tokens) => {
    const sums = new Float64Array(ids.length);
    const words = new Uint8Array(ids.length);
    for (const stem of [...new Set(stemsOf(tokens))].slice(0, MOST_TERMS)) {
      const scores = known.get(stem) ?? [];
      for (let at = 0; at < scores.length; at += 2) {
        const entry = scores[at] as number;
        sums[entry] = (sums[entry] as number) + (scores[at + 1] as number);
        words[entry] = (words[entry] as number) + 1;
      }
    }
    const found = new Map<string, number>();
    // An entry with more of the words is worth more than the sum of what they are worth.
    ids.forEach((id, at) => {
      if (words[at] !== 0) found.set(id, (sums[at] as number) * (words[at] as number));
    });
    return found;
  };
}

/** The stems of a text's meaning words; a compound gives its parts too. */
const stemsOf = (tokens: readonly ReadToken[]): number[] =>
  tokens.flatMap(({ stems, stop }) => (stop ? [] : stems.filter((stem) => stem !== NEGATOR)));

const toDocument = (practice: Practice): SearchDocument => ({
  id: practice.id,
  name: [practice.name, ...practice.aliases].join('. '),
  place: [practice.context, ...practice.municipalities, ...practice.regions].join('. '),
  target: practice.targetGroup?.text ?? '',
  focus: practice.focus?.text ?? '',
  summary: practice.summary.text,
  story: [
    ...practice.sections.map(({ title, text }) => `${title}. ${text}`),
    ...(practice.anchoring?.actors ?? []),
  ].join('\n'),
});

const focusToDocument = (focusPoint: FocusPoint): SearchDocument => ({
  id: focusPoint.id,
  name: focusPoint.name,
  place: '',
  target: '',
  focus: '',
  summary: focusPoint.summary.text,
  story: focusPoint.sections.map(({ title, text }) => `${title}. ${text}`).join('\n'),
});
