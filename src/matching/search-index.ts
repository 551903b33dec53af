import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import type { FocusPoint, Practice } from '../corpus/practice-schema.ts';
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

const optionsFor = (lexicon: Lexicon): Options<SearchDocument> => ({
  fields: Object.keys(BOOST),
  idField: 'id',
  tokenize: (text) => stemsOf(lexicon.read(text)),
  processTerm: (term) => term,
  searchOptions: { boost: BOOST, combineWith: 'OR', prefix: false, fuzzy: false, tokenize: (text) => text.split(' ') },
});

/** Builds the index of all practices and focus points; the build stores it, so that nothing is indexed at start. */
export function buildSearchIndex(
  practices: readonly Practice[],
  focusPoints: readonly FocusPoint[],
  lexicon: Lexicon,
): AsPlainObject {
  const index = new MiniSearch<SearchDocument>(optionsFor(lexicon));
  index.addAll([...practices.map(toDocument), ...focusPoints.map(focusToDocument)]);
  return index.toJSON();
}

/** Searches an index that the build made: text tokens -> MiniSearch score by entry id. */
export function createWordSearch(
  data: AsPlainObject,
  lexicon: Lexicon,
): (tokens: readonly ReadToken[]) => Map<string, number> {
  const index = MiniSearch.loadJS<SearchDocument>(data, optionsFor(lexicon));
  return (tokens) => {
    const terms = [...new Set(stemsOf(tokens))].slice(0, MOST_TERMS);
    if (terms.length === 0) return new Map();
    return new Map(index.search(terms.join(' ')).map(({ id, score }) => [String(id), score]));
  };
}

/** The stems of a text's meaning words as terms; a compound gives its parts too. */
const stemsOf = (tokens: readonly ReadToken[]): string[] =>
  tokens.flatMap(({ stems, stop }) => (stop ? [] : stems.filter((stem) => stem !== 0).map((stem) => `s${stem}`)));

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
