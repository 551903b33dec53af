import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTurnReader } from '../../src/conversation/read-turn.ts';
import { bundle, matcher } from '../support/bundle.ts';
import type { Part } from './read-dialogues.ts';

/** A message and the one practice that it names; null where it names none. */
const nameCaseSchema = z.strictObject({ practice: z.string().nullable(), text: z.string() });

const readTurn = createTurnReader(bundle, matcher);

const readNameCases = (part: Part) =>
  readFileSync(new URL(`names-${part}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => nameCaseSchema.parse(JSON.parse(line)));

/** How many of the messages that name a practice, and of those that name none, are read otherwise; and all of each. */
function countMisread(part: Part) {
  const read = readNameCases(part).map(({ practice, text }) => {
    const { names, exceptNames } = readTurn(text);
    return { practice, read: [...names, ...exceptNames] };
  });
  const naming = read.filter(({ practice }) => practice !== null);
  const others = read.filter(({ practice }) => practice === null);
  return {
    naming: naming.length,
    missed: naming.filter(({ practice, read: ids }) => ids.length !== 1 || ids[0] !== practice).length,
    // A practice that is not meant is worse than none.
    wrong: naming.filter(({ practice, read: ids }) => ids.some((id) => id !== practice)).length,
    others: others.length,
    takenForNames: others.filter(({ read: ids }) => ids.length > 0).length,
  };
}

describe('practices are known by what people call them', () => {
  it.each([
    ['seen', { missed: 4, wrong: 0, takenForNames: 0 }],
    ['held-out', { missed: 6, wrong: 1, takenForNames: 4 }],
  ] as const)('in the half that is %s', (part, most) => {
    const { naming, others, missed, wrong, takenForNames } = countMisread(part);
    expect([naming, others]).toEqual([170, 80]);
    expect(missed).toBeLessThanOrEqual(most.missed);
    expect(wrong).toBeLessThanOrEqual(most.wrong);
    expect(takenForNames).toBeLessThanOrEqual(most.takenForNames);
  });
});
