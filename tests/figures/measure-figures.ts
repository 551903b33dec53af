import { createAssistant } from '../../src/assistant.ts';
import type { Figure } from '../../src/corpus/words-schema.ts';
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';
import { type Graded, gradeDanger, gradeFact, gradeOwn } from '../dialogues/grade-dialogues.ts';
import { AUTHORS, readFactCases, readOwnCases, readUnseenCases } from '../dialogues/read-dialogues.ts';
import { ourRanker } from '../evaluation/rankers.ts';
import { measureRanking } from '../evaluation/ranking-metrics.ts';
import {
  FRESH_FILES,
  GIVEN_FILES,
  HELD_OUT_FILE,
  type RankingCase,
  readCases,
  type ScopeCase,
} from '../evaluation/read-cases.ts';
import { samplePlantedCases } from '../safeguards/generate-personal-data.ts';
import { measurePrivacy } from '../safeguards/measure-privacy.ts';
import { bundle, matcher, TODAY } from '../support/bundle.ts';

/** One figure of corpus/words/figures.yaml measured anew; `percent` is not rounded. */
export type MeasuredFigure = Figure;

/** Measures each figure that the page on the assistant shows. */
export async function measureFigures(): Promise<MeasuredFigure[]> {
  const assistant = createAssistant(bundle, { today: () => TODAY });
  const ranker = ourRanker(matcher);
  const ranked = (files: readonly string[]) =>
    files
      .flatMap((file) => readCases<RankingCase>(file))
      .map(({ query, relevant }) => measureRanking(ranker.rank(query) as string[], relevant));
  const seen = ranked(GIVEN_FILES);
  const unseen = ranked([HELD_OUT_FILE, ...FRESH_FILES]);
  const dialogues = await Promise.all(readOwnCases().map((each) => gradeOwn(assistant, each)));
  const facts = await Promise.all(readFactCases().map((each) => gradeFact(assistant, each)));
  const { cpr } = measurePrivacy(samplePlantedCases(7, 10_000), createRedactor(redactionRulesOf(bundle)));
  // Of what nothing was learned from: of our own messages all are told.
  const danger = AUTHORS.flatMap((author) => gradeDanger(matcher, readUnseenCases(author, 'held-out').danger)).filter(
    ({ level }) => level === 'acute',
  );
  const outside = readCases<ScopeCase>('no-match.jsonl');
  return [
    figure(
      'firstOnSeen',
      seen.length,
      sum(seen, ({ success1 }) => success1),
    ),
    figure(
      'topThreeOnSeen',
      seen.length,
      sum(seen, ({ success3 }) => success3),
    ),
    figure(
      'topThreeOnUnseen',
      unseen.length,
      sum(unseen, ({ success3 }) => success3),
    ),
    figure('dialogues', dialogues.length, right(dialogues)),
    figure('facts', facts.length, right(facts)),
    figure('cpr', cpr.cases, cpr.cases - cpr.wrong.length),
    figure(
      'danger',
      sum(danger, ({ cases }) => cases),
      sum(danger, ({ right: told }) => told),
    ),
    figure(
      'outside',
      outside.length,
      outside.filter(({ query }) => assistant.match({ text: query, limit: 5, filters: {} }).matches.length === 0)
        .length,
    ),
  ];
}

const figure = (id: Figure['id'], cases: number, good: number): MeasuredFigure => ({
  id,
  cases,
  percent: (100 * good) / cases,
});

const right = (graded: readonly Graded[]): number => graded.filter(({ faults }) => faults.length === 0).length;

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
