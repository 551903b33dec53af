/** npm run bench: the engine's speed, each figure beside a named baseline of the same run. Nothing is asserted. */
import bundle from '../../dist/corpus.js';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { GIVEN_FILES, type RankingCase, readCases } from '../evaluation/read-cases.ts';
import { benchmarkGrowth } from './growth.ts';
import { benchmarkLoad } from './load-or-build.ts';
import { benchmarkMatch } from './match-speed.ts';
import { benchmarkWorst } from './worst-input.ts';

const texts = GIVEN_FILES.flatMap((file) => readCases<RankingCase>(file)).map(({ query }) => query);
const matcher = createMatcher(bundle, () => '2026-11-23');

benchmarkMatch(bundle, matcher, texts);
benchmarkWorst(bundle, matcher);
benchmarkLoad(bundle);
benchmarkGrowth(bundle, texts.slice(0, 40));
