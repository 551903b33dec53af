import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, matcher, TODAY } from '../support/bundle.ts';
import { lixOf } from './check-reply.ts';
import { type Graded, gradeDanger, gradeFact, gradeGiven, gradeOwn, gradeScope } from './grade-dialogues.ts';
import {
  type Author,
  type Part,
  readFactCases,
  readGivenCases,
  readOwnCases,
  readOwnScope,
  readUnseenCases,
} from './read-dialogues.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });

// Answered before the tests begin: the time a test may take is not for measuring how fast a busy machine is.
const ownGraded = await Promise.all(readOwnCases().map((each) => gradeOwn(assistant, each)));

const failed = (graded: readonly Graded[]): string[] =>
  graded.filter(({ faults }) => faults.length > 0).map(({ id, faults }) => `${id}: ${faults.join('; ')}`);

/** The most failures on what such an author wrote; of each level of danger every miss is counted. */
interface Most {
  readonly dialogues: number;
  readonly facts: number;
  readonly wrongFigures: number;
  readonly scope: number;
  readonly danger: readonly [acute: number, concern: number, none: number];
}

/** Of the half that was held out only the number is kept: whoever reads its cases takes it for learning. */
const MOST: readonly (readonly [Author, Part, Most])[] = [
  ['second', 'seen', { dialogues: 4, facts: 2, wrongFigures: 0, scope: 0, danger: [0, 0, 0] }],
  ['second', 'held-out', { dialogues: 14, facts: 4, wrongFigures: 1, scope: 2, danger: [0, 0, 0] }],
  ['third', 'seen', { dialogues: 4, facts: 7, wrongFigures: 0, scope: 2, danger: [0, 4, 1] }],
  ['third', 'held-out', { dialogues: 10, facts: 27, wrongFigures: 7, scope: 3, danger: [0, 4, 1] }],
  ['fourth', 'seen', { dialogues: 1, facts: 7, wrongFigures: 0, scope: 0, danger: [3, 1, 1] }],
  ['fourth', 'held-out', { dialogues: 4, facts: 4, wrongFigures: 2, scope: 0, danger: [1, 3, 3] }],
  ['fifth', 'held-out', { dialogues: 3, facts: 6, wrongFigures: 1, scope: 0, danger: [5, 4, 3] }],
];

describe('the conversation keeps what it reached', () => {
  it('on the given dialogues: everything', async () => {
    const graded = await Promise.all(readGivenCases().map((each) => gradeGiven(assistant, each)));
    expect(failed(graded)).toEqual([]);
    const lix = graded.map(({ reply }) => lixOf(reply.reply));
    expect(lix.reduce((sum, value) => sum + value, 0) / lix.length).toBeLessThanOrEqual(45);
  });

  it('on our own dialogues', () => {
    expect(failed(ownGraded).length).toBeLessThanOrEqual(3);
  });

  it('on facts', async () => {
    const graded = await Promise.all(readFactCases().map((each) => gradeFact(assistant, each)));
    expect(failed(graded).length).toBeLessThanOrEqual(5);
    expect(graded.filter(({ wrongFigure }) => wrongFigure)).toEqual([]);
  });

  it.each(MOST)('on what a %s author wrote, %s', async (author, part, most) => {
    const cases = readUnseenCases(author, part);
    const dialogues = await Promise.all(cases.dialogues.map((each) => gradeGiven(assistant, each)));
    const facts = await Promise.all(cases.facts.map((each) => gradeFact(assistant, each)));
    const scope = await Promise.all(cases.scope.map((each) => gradeScope(assistant, each)));
    const danger = gradeDanger(matcher, cases.danger).map(({ right, cases: count }) => count - right);
    const reached: Most = {
      dialogues: failed(dialogues).length,
      facts: failed(facts).length,
      wrongFigures: facts.filter(({ wrongFigure }) => wrongFigure).length,
      scope: failed(scope).length,
      danger: danger as unknown as Most['danger'],
    };
    const flat = ({ danger: levels, ...counts }: Most) => [...Object.entries(counts), ...Object.entries(levels)];
    const allowed = new Map(flat(most));
    expect(flat(reached).filter(([what, count]) => count > (allowed.get(what) ?? 0))).toEqual([]);
  });

  it('on what lies within the catalogue and outside it', async () => {
    const judged = await Promise.all(readOwnScope().map((each) => gradeScope(assistant, each)));
    expect(failed(judged).length).toBeLessThanOrEqual(2);
  });
});
