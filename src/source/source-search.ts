import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { Passage } from '../corpus/source-schema.ts';
import { stemWords } from './stem-words.ts';

/** What the bundle holds of the catalogue's own text. */
export interface SourceData {
  readonly passages: readonly Passage[];
  readonly index: AsPlainObject;
  /** The stems of words of grammar, which a search leaves out. */
  readonly stopStems: readonly string[];
}

interface PassageDocument {
  readonly id: number;
  readonly text: string;
}

const OPTIONS: Options<PassageDocument> = {
  fields: ['text'],
  tokenize: stemWords,
  processTerm: (stem) => stem,
  searchOptions: { combineWith: 'AND', prefix: false, fuzzy: false, tokenize: (text) => text.split(' ') },
};

/** Indexes the passages; the build stores it, so that nothing is indexed at start. */
export function buildSourceData(passages: readonly Passage[], stopWords: Iterable<string>): SourceData {
  const index = new MiniSearch<PassageDocument>(OPTIONS);
  index.addAll(passages.map(({ section, text }, id) => ({ id, text: `${section ?? ''}\n${text}` })));
  return { passages, index: index.toJSON(), stopStems: [...new Set([...stopWords].flatMap(stemWords))] };
}

/** Finds the entries whose passages have every word of a text, best first. */
export type SearchSource = (text: string) => string[];

/** @param source - null where none was built in; then nothing is ever found */
export function createSourceSearch(source: SourceData | null): SearchSource {
  if (source === null) return () => [];
  const index = MiniSearch.loadJS<PassageDocument>(source.index, OPTIONS);
  const stops = new Set(source.stopStems);
  return (text) => {
    const terms = [...new Set(stemWords(text))].filter((stem) => !stops.has(stem));
    if (terms.length === 0) return [];
    return [...new Set(index.search(terms.join(' ')).flatMap(({ id }) => source.passages[Number(id)]?.entries ?? []))];
  };
}
