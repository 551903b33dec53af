/**
 * npm run eval: the ranking figures of the development cases, per style and in all, beside the peers and without each
 * part; how well five wordings of a case agree; and what is wrongly answered and wrongly refused.
 * Options: --misses lists the cases under nDCG@5 0.6; --quick leaves out peers and ablations.
 */
import bundle from '../../dist/corpus.js';
import { createMatcher } from '../../src/matching/match-situation.ts';
import { ABLATIONS } from './ablations.ts';
import { bootstrapInterval } from './bootstrap.ts';
import { measureScope, measureWordings } from './measure-robustness.ts';
import { createPeers, ourRanker, type Ranker } from './rankers.ts';
import { FIGURES, meanFigures, measureRanking, type RankingFigures } from './ranking-metrics.ts';
import {
  FRESH_FILES,
  GIVEN_FILES,
  HELD_OUT_FILE,
  RANKING_FILES,
  type RankingCase,
  readCases,
  type ScopeCase,
} from './read-cases.ts';

const EVALUATION_DAY = '2026-11-23';
const POOR = 0.6;

const quick = process.argv.includes('--quick');
const matcher = createMatcher(bundle, () => EVALUATION_DAY);
const ours = ourRanker(matcher);

interface Measured {
  readonly case: RankingCase;
  readonly ranked: string[];
  readonly figures: RankingFigures;
}

async function measure(ranker: Ranker, cases: readonly RankingCase[]): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const each of cases) {
    const ranked = await ranker.rank(each.query);
    all.push({ case: each, ranked, figures: measureRanking(ranked, each.relevant) });
  }
  return all;
}

const HEAD = `${''.padEnd(40)}${'n'.padStart(4)}  ${FIGURES.map((name) => name.padStart(10)).join('')}`;

function printRow(name: string, measured: readonly Measured[], interval = false): void {
  const mean = meanFigures(measured.map(({ figures }) => figures));
  const cells = FIGURES.map((key) => mean[key].toFixed(3).padStart(10)).join('');
  const [lower, upper] = bootstrapInterval(measured.map(({ figures }) => figures.ndcg5));
  const span = interval ? `   nDCG@5 95 %: ${lower.toFixed(3)}-${upper.toFixed(3)}` : '';
  console.log(`${name.padEnd(40)}${String(measured.length).padStart(4)}  ${cells}${span}`);
}

const given: RankingCase[] = [];
for (const file of [...RANKING_FILES, ...FRESH_FILES, HELD_OUT_FILE]) {
  const cases = readCases<RankingCase>(file);
  if ((GIVEN_FILES as readonly string[]).includes(file)) given.push(...cases);
  const measured = await measure(ours, cases);
  console.log(`\n${file}\n${HEAD}`);
  for (const style of new Set(cases.map((each) => each.style)))
    printRow(
      `  ${style}`,
      measured.filter((one) => one.case.style === style),
    );
  printRow('  all', measured, true);
  if (process.argv.includes('--misses') && file !== HELD_OUT_FILE)
    for (const one of measured.filter(({ figures }) => figures.ndcg5 < POOR))
      console.log(
        `  ${one.case.id} ${one.figures.ndcg5.toFixed(2)} ${one.case.query}\n      ${one.ranked.slice(0, 5).join(', ')}`,
      );
}

console.log(`\nBoth given files, all styles\n${HEAD}`);
const ourGiven = await measure(ours, given);
for (const style of new Set(given.map((each) => each.style)))
  printRow(
    `  ${style}`,
    ourGiven.filter((one) => one.case.style === style),
    true,
  );
printRow(ours.name, ourGiven, true);
if (bundle.source !== null) {
  const plain = ourRanker(createMatcher({ ...bundle, source: null }, () => EVALUATION_DAY));
  printRow("without the catalogue's own text", await measure(plain, given), true);
}
if (!quick) {
  for (const peer of await createPeers(bundle.practices)) printRow(peer.name, await measure(peer, given), true);
  console.log(`\nOne part switched off (both given files)\n${HEAD}`);
  for (const { name, apply } of ABLATIONS)
    printRow(
      name,
      await measure(
        ourRanker(
          createMatcher(apply(bundle), () => EVALUATION_DAY),
          name,
        ),
        given,
      ),
    );
}

console.log('\nThe same case in five wordings');
const agreement = measureWordings(matcher);
console.log(`  overlap of the top three: ${agreement.overlap.toFixed(3)} over ${agreement.cases} cases`);
console.log(`  expected practices in the top three: ${agreement.expected.toFixed(3)}`);
for (const { wording, expected } of agreement.byWording)
  console.log(`    ${wording.padEnd(14)} ${expected.toFixed(3)}`);

console.log('\nAnswering and refusing');
const inScope = [
  ...given,
  ...readCases<RankingCase>('situations-voices.jsonl'),
  ...readCases<ScopeCase>('in-scope.jsonl'),
];
const scope = measureScope(matcher, readCases<ScopeCase>('no-match.jsonl'), inScope);
console.log(
  `  wrongly answered: ${scope.wronglyAnswered.length} of ${scope.outOfScope}; wrongly refused: ${scope.wronglyRefused.length} of ${scope.inScope}`,
);
for (const query of scope.wronglyAnswered) console.log(`    answered: ${query}`);
for (const query of scope.wronglyRefused) console.log(`    refused: ${query}`);
