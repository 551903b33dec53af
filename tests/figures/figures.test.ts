import { expect, it } from 'vitest';
import { bundle } from '../support/bundle.ts';
import { measureFigures } from './measure-figures.ts';

/** So many points may the file stand below what is measured, before its figures count as out of date. */
const MOST_BEHIND = 8;

const measured = await measureFigures();
const { figures: told } = bundle.words.figures;

it('people are told every figure that is measured', () => {
  expect(told.map(({ id }) => id)).toEqual(measured.map(({ id }) => id));
});

it.each(told)('people are told of $id no more than was reached, and not much less', ({ id, percent, cases }) => {
  const figure = measured.find((each) => each.id === id);
  expect(cases).toBeLessThanOrEqual(figure?.cases ?? 0);
  expect(percent).toBeLessThanOrEqual(figure?.percent ?? 0);
  expect(percent).toBeGreaterThan((figure?.percent ?? 0) - MOST_BEHIND);
});
