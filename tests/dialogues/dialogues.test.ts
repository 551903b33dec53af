import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, matcher, TODAY } from '../support/bundle.ts';
import { lixOf } from './check-reply.ts';
import { type Graded, gradeDanger, gradeFact, gradeGiven, gradeOwn, gradeScope } from './grade-dialogues.ts';
import {
  readFactCases,
  readGivenCases,
  readOwnCases,
  readOwnScope,
  readSecondFacts,
  readThirdDanger,
  readThirdFacts,
  readUnseenCases,
  readUnseenScope,
} from './read-dialogues.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });

// Answered before the tests begin: the time a test may take is not for measuring how fast a busy machine is.
const ownGraded = await Promise.all(readOwnCases().map((each) => gradeOwn(assistant, each)));

const failed = (graded: readonly Graded[]): string[] =>
  graded.filter(({ faults }) => faults.length > 0).map(({ id, faults }) => `${id}: ${faults.join('; ')}`);

/** The most failures on a third author's cases; of the danger's levels each kind of miss is counted as it is. */
const THIRD = {
  seen: {
    dialogues: 7,
    scope: 3,
    danger: [
      ['acute', 0],
      ['concern', 4],
      ['none', 0],
    ],
  },
  heldOut: {
    dialogues: 11,
    scope: 1,
    danger: [
      ['acute', 2],
      ['concern', 6],
      ['none', 0],
    ],
  },
};

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

  // Of the half that was held out only the number is kept: whoever reads its cases takes it for learning.
  it.each([
    ['seen', 5, 2, 1],
    ['held-out', 14, 4, 3],
  ] as const)('on what a second author wrote, %s', async (part, dialogues, facts, scope) => {
    const graded = await Promise.all(readUnseenCases('second', part).map((each) => gradeGiven(assistant, each)));
    expect(failed(graded).length).toBeLessThanOrEqual(dialogues);
    const told = await Promise.all(readSecondFacts(part).map((each) => gradeFact(assistant, each)));
    expect(failed(told).length).toBeLessThanOrEqual(facts);
    const judged = await Promise.all(readUnseenScope('second', part).map((each) => gradeScope(assistant, each)));
    expect(failed(judged).length).toBeLessThanOrEqual(scope);
  });

  it.each([
    ['seen', THIRD.seen],
    ['held-out', THIRD.heldOut],
  ] as const)('on what a third author wrote, %s', async (part, most) => {
    const graded = await Promise.all(readUnseenCases('third', part).map((each) => gradeGiven(assistant, each)));
    expect(failed(graded).length).toBeLessThanOrEqual(most.dialogues);
    const judged = await Promise.all(readUnseenScope('third', part).map((each) => gradeScope(assistant, each)));
    expect(failed(judged).length).toBeLessThanOrEqual(most.scope);
    const danger = gradeDanger(matcher, readThirdDanger(part));
    const missed = [...danger].map(([level, { right, cases }]) => [level, cases - right]);
    expect(missed).toEqual(most.danger);
  });

  it.each([
    ['seen', 9, 0],
    ['held-out', 33, 8],
  ] as const)('on the facts that a third author asked for, %s', async (part, facts, wrong) => {
    const told = await Promise.all(readThirdFacts(part).map((each) => gradeFact(assistant, each)));
    expect(failed(told).length).toBeLessThanOrEqual(facts);
    expect(told.filter(({ wrongFigure }) => wrongFigure).length).toBeLessThanOrEqual(wrong);
  });

  it('on what lies within the catalogue and outside it', async () => {
    const judged = await Promise.all(readOwnScope().map((each) => gradeScope(assistant, each)));
    expect(failed(judged).length).toBeLessThanOrEqual(2);
  });
});
