import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, TODAY } from '../support/bundle.ts';
import { lixOf } from './check-reply.ts';
import { type Graded, gradeFact, gradeGiven, gradeOwn, gradeScope } from './grade-dialogues.ts';
import {
  readFactCases,
  readGivenCases,
  readOwnCases,
  readOwnScope,
  readSecondCases,
  readSecondFacts,
  readSecondScope,
} from './read-dialogues.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });

// Answered before the tests begin: the time a test may take is not for measuring how fast a busy machine is.
const ownGraded = await Promise.all(readOwnCases().map((each) => gradeOwn(assistant, each)));

const failed = (graded: readonly Graded[]): string[] =>
  graded.filter(({ faults }) => faults.length > 0).map(({ id, faults }) => `${id}: ${faults.join('; ')}`);

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

  // Seen: 4 before the ranking was learned; it puts another practice first in two of them, and gains 0.2 nDCG@5 on new cases.
  // Of the half that was held out only the number is kept: whoever reads its cases takes it for learning.
  it.each([
    ['seen', 6, 2, 1],
    ['held-out', 14, 7, 3],
  ] as const)('on what a second author wrote, %s', async (part, dialogues, facts, scope) => {
    const graded = await Promise.all(readSecondCases(part).map((each) => gradeGiven(assistant, each)));
    expect(failed(graded).length).toBeLessThanOrEqual(dialogues);
    const told = await Promise.all(readSecondFacts(part).map((each) => gradeFact(assistant, each)));
    expect(failed(told).length).toBeLessThanOrEqual(facts);
    const judged = await Promise.all(readSecondScope(part).map((each) => gradeScope(assistant, each)));
    expect(failed(judged).length).toBeLessThanOrEqual(scope);
  });

  it('on what lies within the catalogue and outside it', async () => {
    const judged = await Promise.all(readOwnScope().map((each) => gradeScope(assistant, each)));
    expect(failed(judged).length).toBeLessThanOrEqual(2);
  });
});
