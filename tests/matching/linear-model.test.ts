import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bundle from '../../dist/corpus.js';
import { hashWord, unpackHashes } from '../../src/language/hash-word.ts';
import { packNumbers, unpackNumbers } from '../../src/language/pack-numbers.ts';
import { createLinearModel } from '../../src/matching/linear-model.ts';
import { type TrainingCase, trainLinearModel } from '../../src/matching/train-linear-model.ts';
import type { ReadText } from '../../src/situation/read-situation.ts';
import { understand } from '../support/bundle.ts';

/** A text that stands for its features in these tests. */
const textOf = (...features: string[]) => ({ features }) as unknown as ReadText;
const featuresOf = (read: ReadText) => new Set((read as unknown as { features: string[] }).features);

const cases: TrainingCase[] = Array.from({ length: 30 }, (_, at) => ({
  features: new Set(['alle', at % 2 === 0 ? 'hest' : 'hammer', `${at}`]),
  gains: new Map(
    at % 2 === 0
      ? [[0, 7]]
      : [
          [1, 7],
          [2, 1],
        ],
  ),
}));
const TRAINING = { fewestTexts: 3, steps: 22 };
const model = trainLinearModel(cases, 3, TRAINING);
const judge = createLinearModel(model, featuresOf);

describe('a linear model', () => {
  it('ranks what it saw in judged texts', () => {
    const [horses = 0, hammers = 0] = judge(textOf('alle', 'hest'));
    expect(horses).toBeGreaterThan(0.8);
    expect(hammers).toBeLessThan(0.2);
    const shares = judge(textOf('hammer'));
    expect(shares[1]).toBeGreaterThan(shares[2] ?? 1);
    expect(shares[2]).toBeGreaterThan(shares[0] ?? 1);
  });

  it('is the same each time it is trained', () => {
    expect(trainLinearModel(cases, 3, TRAINING)).toEqual(model);
  });

  it('knows no feature that stands in two texts only', () => {
    const known = ['alle', 'hammer', 'hest'].map(hashWord).sort((a, b) => a - b);
    expect([...unpackHashes(model?.features ?? '')]).toEqual(known);
  });

  it('is none where nothing was judged, and then says nothing', () => {
    expect(trainLinearModel([], 3, TRAINING)).toBeNull();
    expect(createLinearModel(null, featuresOf)(textOf('hest'))).toHaveLength(0);
  });

  it('gives shares of 0 to 1 that add up to 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom('hest', 'hammer', 'alle'), fc.string())), (features) => {
        const shares = [...judge(textOf(...features))];
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });
});

describe('numbers packed as characters', () => {
  it('come out as they went in, and JSON leaves them as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 40 })), (numbers) => {
        const packed = packNumbers(numbers);
        expect(unpackNumbers(packed)).toEqual(numbers);
        expect(JSON.stringify(packed)).toBe(`"${packed}"`);
      }),
    );
  });
});

describe('the trained models of the bundle', () => {
  it('have a class a practice, and two of scope', () => {
    expect(bundle.relevanceModel?.bias).toHaveLength(bundle.practices.length);
    expect(bundle.scopeModel?.bias).toHaveLength(2);
  });

  it('carry none of the texts that they learned from', () => {
    expect(bundle.judgments).toEqual([]);
    expect(Object.values(bundle.examples)).toEqual([[], [], []]);
  });

  it('leave what is understood as it was said', () => {
    expect(understand('han er oppe hele natten').findings.every(({ quote }) => quote !== '')).toBe(true);
  });
});
