// npm run bench: the speed of engine and service, each figure beside a named baseline of the same run, and the drawing of
// how they grow. Nothing is asserted.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import bundle from '../../dist/corpus.js';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { GIVEN_FILES, type RankingCase, readCases } from '../evaluation/read-cases.ts';
import { drawGrowth } from './draw-growth.ts';
import { benchmarkGrowth } from './growth.ts';
import { benchmarkLoad } from './load-or-build.ts';
import { benchmarkMatch } from './match-speed.ts';
import { benchmarkService } from './service/service-speed.ts';
import { benchmarkLength } from './text-length.ts';
import { benchmarkWorst } from './worst-input.ts';

const texts = GIVEN_FILES.flatMap((file) => readCases<RankingCase>(file)).map(({ query }) => query);
const matcher = createMatcher(bundle, () => '2026-11-23');

benchmarkMatch(bundle, matcher, texts);
benchmarkWorst(bundle, matcher);
benchmarkLoad(bundle);
await benchmarkService(texts);
const panels = [benchmarkLength(bundle, matcher, texts), benchmarkGrowth(bundle, texts.slice(0, 40))];
writeFileSync(join(import.meta.dirname, 'growth.svg'), drawGrowth(panels));
