import * as z from 'zod';
import { phaseSchema } from '../../corpus/practice-schema.ts';

// The fields of results, declared as plainly as they can be: clients hand these schemas to models token by token, and the
// data has been checked where it comes from.

export const textField = z.string();
export const textsField = z.array(z.string());
export const countField = z.number();
export const pagesField = z.array(z.number());
export const sectionsField = z.array(z.object({ title: textField, pages: pagesField, text: textField }));

/** A text, or null where the catalogue does not say or there is none. */
export const unknownField = z.string().nullable();

/** Null for what belongs to all phases. */
export const phaseField = phaseSchema.nullable();

/** The facts of a practice, each with its page in the text. */
export const factFields = {
  id: textField,
  name: textField,
  context: textField,
  phase: phaseField,
  summary: textField,
  targetGroup: unknownField,
  age: unknownField,
  excludes: textsField,
  focus: unknownField,
  anchoring: unknownField,
  pages: pagesField,
  links: textsField,
  url: textField,
};
