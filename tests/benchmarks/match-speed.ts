import MiniSearch from 'minisearch';
import type { Bundle } from '../../src/matching/compile-bundle.ts';
import type { Matcher } from '../../src/matching/match-situation.ts';
import { formatTimes, TIMES_HEAD, timeInTurn } from './measure-time.ts';
import { searchedTexts } from './searched-texts.ts';

/** One match beside MiniSearch's own default search over the same text, in the same run. */
export function benchmarkMatch(bundle: Bundle, matcher: Matcher, texts: readonly string[]): void {
  const search = new MiniSearch({ fields: ['name', 'text'] });
  search.addAll(searchedTexts(bundle.practices));
  const times = timeInTurn<string>(
    {
      minisearch: (text) => search.search(text),
      read: (text) => matcher.read(text),
      match: (text) => matcher.matchRead(matcher.read(text), { limit: 5, filters: {} }),
    },
    texts,
    40,
  );
  const baseline = times['minisearch'];
  if (baseline === undefined) return;
  console.log(`\nOne match, over ${texts.length} descriptions\n${TIMES_HEAD}`);
  console.log(formatTimes('MiniSearch, default search (baseline)', baseline, baseline));
  for (const [name, label] of [
    ['read', 'understanding the text'],
    ['match', 'the whole match'],
  ] as const) {
    const own = times[name];
    if (own !== undefined) console.log(formatTimes(label, own, baseline));
  }
}
