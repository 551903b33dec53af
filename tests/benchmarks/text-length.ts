import MiniSearch from 'minisearch';
import type { Bundle } from '../../src/matching/compile-bundle.ts';
import type { Matcher } from '../../src/matching/match-situation.ts';
import type { Growth } from './draw-growth.ts';
import { timeInTurn } from './measure-time.ts';
import { searchedTexts } from './searched-texts.ts';

/** In UTF-16 units. The door refuses what is longer than 8,000; the engine itself is asked here. */
const LENGTHS = [10, 30, 100, 300, 1000, 3000, 10_000] as const;

/** So many texts of each length. */
const TEXTS = 20;
const ROUNDS = 10;

/** How one match grows with the length of the description, beside MiniSearch's default search. */
export function benchmarkLength(bundle: Bundle, matcher: Matcher, texts: readonly string[]): Growth {
  const search = new MiniSearch({ fields: ['name', 'text'] });
  search.addAll(searchedTexts(bundle.practices));
  console.log('\nGrowth with the length of the description (milliseconds)');
  console.log('characters   MiniSearch p50   match p50   match p95   match p99');
  const points = LENGTHS.map((length) => {
    const times = timeInTurn<string>(
      {
        search: (text) => search.search(text),
        match: (text) => matcher.matchRead(matcher.read(text), { limit: 5, filters: {} }),
      },
      textsOf(texts, length),
      ROUNDS,
    );
    const { search: found, match } = times;
    if (found === undefined || match === undefined) throw new Error('nothing was timed');
    const cells = [found.p50, match.p50, match.p95, match.p99].map((time, at) =>
      time.toFixed(2).padStart(at === 0 ? 16 : 11),
    );
    console.log(String(length).padEnd(11) + cells.join(' '));
    return { length, found, match };
  });
  return {
    title: 'Characters of the description',
    unit: 'characters',
    lines: {
      'a match, p99': points.map(({ length, match }) => [length, match.p99]),
      'a match, p50': points.map(({ length, match }) => [length, match.p50]),
      'MiniSearch, default search, p50': points.map(({ length, found }) => [length, found.p50]),
    },
  };
}

/** Texts of just this length: real descriptions one after the other, each beginning with another. */
function textsOf(texts: readonly string[], length: number): string[] {
  return Array.from({ length: TEXTS }, (_, at) => {
    let text = '';
    for (let next = at * 5; text.length < length; next++) text += `${texts[next % texts.length]} `;
    return text.slice(0, length);
  });
}
