import { type Bundle, compileBundle } from '../../src/matching/compile-bundle.ts';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { readCorpusContent } from '../support/corpus-content.ts';
import { formatTimes, TIMES_HEAD, timeInTurn } from './measure-time.ts';

/** What a Worker does at its start (load what the build made) beside what it is spared (build it from the corpus). */
export function benchmarkLoad(bundle: Bundle): void {
  const json = JSON.stringify(bundle);
  const content = readCorpusContent();
  const today = (): string => '2026-11-23';
  const times = timeInTurn<null>(
    {
      build: () => createMatcher(compileBundle(content), today),
      load: () => createMatcher(JSON.parse(json) as Bundle, today),
    },
    [null],
    10,
  );
  const { build, load } = times;
  if (build === undefined || load === undefined) return;
  console.log(`\nStarting\n${TIMES_HEAD}`);
  console.log(formatTimes('building the index from the corpus (baseline)', build, build));
  console.log(formatTimes('loading the built bundle', load, build));
}
