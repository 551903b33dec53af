import { type Bundle, compileBundle } from '../../src/matching/compile-bundle.ts';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { readCorpusContent } from '../support/corpus-content.ts';
import { summarise } from './measure-time.ts';
import { makePractices } from './synthetic-corpus.ts';

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

/** How size, loading, memory and one match grow with the number of practices; the real corpus is the baseline. */
export function benchmarkGrowth(bundle: Bundle, texts: readonly string[]): void {
  console.log('\nGrowth with the number of practices');
  console.log(
    `${'practices'.padEnd(12)}${['build ms', 'bundle MB', 'load ms', 'heap MB', 'match p50', 'match p99'].map((name) => name.padStart(12)).join('')}`,
  );
  const content = readCorpusContent();
  for (const count of [bundle.practices.length, 1000, 10000]) {
    const practices = count === bundle.practices.length ? bundle.practices : makePractices(bundle.practices, count);
    const buildStart = performance.now();
    let json = JSON.stringify(compileBundle({ ...content, practices }));
    const build = performance.now() - buildStart;
    const loadStart = performance.now();
    const matcher = createMatcher(JSON.parse(json) as Bundle, () => '2026-11-23');
    const load = performance.now() - loadStart;
    const size = json.length;
    json = '';
    globalThis.gc?.();
    const memory = process.memoryUsage().heapUsed;
    const times: number[] = [];
    for (let round = 0; round < 4; round++)
      for (const text of texts) {
        const start = performance.now();
        matcher.matchRead(matcher.read(text), { limit: 5, filters: {} });
        if (round > 0) times.push(performance.now() - start);
      }
    const { p50, p99 } = summarise(times);
    const cells = [
      build.toFixed(0),
      megabytes(size),
      load.toFixed(0),
      megabytes(memory),
      p50.toFixed(2),
      p99.toFixed(2),
    ];
    console.log(`${String(count).padEnd(12)}${cells.map((cell) => cell.padStart(12)).join('')}`);
  }
}
