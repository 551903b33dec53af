import MiniSearch from 'minisearch';
import type { Practice } from '../../src/corpus/practice-schema.ts';
import { type Bundle, compileBundle } from '../../src/matching/compile-bundle.ts';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { readCorpusContent } from '../support/corpus-content.ts';
import type { Growth } from './draw-growth.ts';
import { timeInTurn } from './measure-time.ts';
import { searchedTexts } from './searched-texts.ts';
import { makePractices } from './synthetic-corpus.ts';

const COUNTS = [1000, 10_000] as const;
const ROUNDS = 4;

const HEADS = [
  'build ms',
  'bundle MB',
  'load ms',
  'heap MB',
  'MiniSearch p50',
  'match p50',
  'match p95',
  'match p99',
] as const;

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
const row = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(HEADS[at - 1]?.length ?? 0, ' ').padStart(11)))
    .join(' ');

/** How size, loading, memory and one match grow with the number of practices, beside MiniSearch's default search. */
export function benchmarkGrowth(bundle: Bundle, texts: readonly string[]): Growth {
  console.log(`\nGrowth with the number of practices\n${row(['practices', ...HEADS])}`);
  const points = [bundle.practices.length, ...COUNTS].map((count) => measure(bundle, texts, count));
  return {
    title: 'Practices in the corpus',
    unit: 'practices',
    lines: {
      'a match, p99': points.map(({ count, match }) => [count, match.p99]),
      'a match, p50': points.map(({ count, match }) => [count, match.p50]),
      'MiniSearch, default search, p50': points.map(({ count, search }) => [count, search.p50]),
    },
  };
}

function measure(bundle: Bundle, texts: readonly string[], count: number) {
  const content = readCorpusContent();
  const practices = count === bundle.practices.length ? bundle.practices : makePractices(bundle.practices, count);
  const buildStart = performance.now();
  let json = JSON.stringify(compileBundle({ ...content, practices }));
  const build = performance.now() - buildStart;
  const size = json.length;
  const loadStart = performance.now();
  const matcher = createMatcher(JSON.parse(json) as Bundle, () => '2026-11-23');
  matcher.matchRead(matcher.read(texts[0] ?? ''), { limit: 5, filters: {} });
  const load = performance.now() - loadStart;
  json = '';
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed;
  const { search, match } = timeInTurn<string>(
    {
      search: createSearch(practices),
      match: (text) => matcher.matchRead(matcher.read(text), { limit: 5, filters: {} }),
    },
    texts,
    ROUNDS,
  );
  if (search === undefined || match === undefined) throw new Error('nothing was timed');
  const times = [search.p50, match.p50, match.p95, match.p99].map((time) => time.toFixed(2));
  console.log(row([String(count), build.toFixed(0), megabytes(size), load.toFixed(0), megabytes(memory), ...times]));
  return { count, search, match };
}

function createSearch(practices: readonly Practice[]): (text: string) => unknown {
  const search = new MiniSearch({ fields: ['name', 'text'] });
  search.addAll(searchedTexts(practices));
  return (text) => search.search(text);
}
