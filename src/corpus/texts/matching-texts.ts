import * as z from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

/** corpus/texts/matching.yaml: reasons, caveats and notices. */
export const matchingTextsSchema = z.strictObject({
  reasons: z.strictObject({
    name: templateSchema('name'),
    age: templateSchema('quote', 'range', 'page'),
    /** Where the age comes from a filter: {age}, {range}, {page} */
    ageFilter: templateSchema('age', 'range', 'page'),
    place: templateSchema('place', 'page'),
    /** The same concept: {quote}, {label}, {page} */
    concept: templateSchema('quote', 'label', 'page'),
    /** A wish that the practice works towards: {quote}, {label}, {page} */
    wish: templateSchema('quote', 'label', 'page'),
    /** An akin concept: {quote}, {label}, {page} */
    akin: templateSchema('quote', 'label', 'page'),
    /** The description as a whole resembles those of the target group: {target}, {page} */
    description: templateSchema('target', 'page'),
    /** Words in common: {words}, {page} */
    words: templateSchema('words', 'page'),
  }),
  caveats: z.strictObject({
    age: templateSchema('range', 'age'),
    ageUnknown: templateSchema('range'),
    schooling: templateSchema('labels'),
    schoolingUnknown: templateSchema('labels'),
    benefit: templateSchema('labels'),
    benefitUnknown: templateSchema('labels'),
    challenge: templateSchema('labels'),
    challengeUnknown: templateSchema('labels'),
    place: templateSchema('context', 'place'),
    noAge: textSchema,
    noLink: textSchema,
    noResult: textSchema,
  }),
  ranges: z.strictObject({
    between: templateSchema('from', 'to'),
    exact: templateSchema('from'),
    from: templateSchema('from'),
    to: templateSchema('to'),
  }),
  notices: z.strictObject({
    nothing: textSchema,
    weak: textSchema,
    outOfScope: textSchema,
    tooOld: templateSchema('age'),
    tooYoung: templateSchema('age'),
    noneInPlace: templateSchema('place'),
    needsMore: textSchema,
  }),
  /** Joins the last two items of a list. */
  or: textSchema,
  and: textSchema,
});
