import * as z from 'zod';
import { conceptSchemeSchema } from '../corpus/vocabulary-schema.ts';

/** Where in the (redacted) text a finding stands: UTF-16 offsets, `end` not included. */
const spanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

/**
 * How a finding holds for the young person:
 * present: holds now; wanted: is wished for; past: held before; denied: is said not to hold, or is refused;
 * other: holds for somebody else in the text (a sibling, a parent).
 */
export const findingStatusSchema = z.enum(['present', 'wanted', 'past', 'denied', 'other']);

export type FindingStatus = z.infer<typeof findingStatusSchema>;

/** One thing understood from the text, and the words that it came from. */
const findingSchema = z.strictObject({
  trait: conceptSchemeSchema,
  concept: z.string(),
  /** The concept's preferred Danish label, for people. */
  label: z.string(),
  status: findingStatusSchema,
  quote: z.string(),
  span: spanSchema,
});

export type Finding = z.infer<typeof findingSchema>;

/** An age read from the text, in whole years, both ends included; `null` where that end is open. */
const ageFindingSchema = z.strictObject({
  from: z.int().nullable(),
  to: z.int().nullable(),
  status: findingStatusSchema,
  quote: z.string(),
  span: spanSchema,
});

export type AgeFinding = z.infer<typeof ageFindingSchema>;

/**
 * A place read from the text. wanted: only practices there are asked for; home: where the young person lives;
 * mentioned: neither can be told.
 */
const placeFindingSchema = z.strictObject({
  kind: z.enum(['municipality', 'region']),
  name: z.string(),
  relation: z.enum(['wanted', 'home', 'mentioned']),
  quote: z.string(),
  span: spanSchema,
});

export type PlaceFinding = z.infer<typeof placeFindingSchema>;

/** What a description says of a young person. */
export const situationSchema = z.strictObject({
  /** The age that the matching goes by; `null` where none is said. */
  age: z.strictObject({ from: z.int().nullable(), to: z.int().nullable() }).nullable(),
  ages: z.array(ageFindingSchema),
  findings: z.array(findingSchema),
  places: z.array(placeFindingSchema),
});

export type Situation = z.infer<typeof situationSchema>;
