import * as z from 'zod';
import { focusPointSchema, phaseSchema, practiceSchema } from '../corpus/practice-schema.ts';
import type { ConceptScheme } from '../corpus/vocabulary-schema.ts';

/** How a list of entries is narrowed. */
export const catalogueQuerySchema = z.strictObject({
  phase: phaseSchema.optional(),
  municipality: z.string().trim().min(1).max(80).optional(),
  /** Words to search for; the list then comes best first. */
  q: z.string().trim().min(1).max(300).optional(),
});

export type CatalogueQuery = z.infer<typeof catalogueQuerySchema>;

/** A practice as shown to people and programs: the corpus entry and its page at this assistant. */
export const practiceViewSchema = practiceSchema.extend({ url: z.string() });

export type PracticeView = z.infer<typeof practiceViewSchema>;

/** A subject that several practices are about, by which people may narrow a list. */
export interface Topic {
  readonly id: string;
  /** Its name for people, in Danish. */
  readonly label: string;
  readonly scheme: ConceptScheme;
  /** The ids of the practices that are plainly about it or about something narrower. */
  readonly practices: readonly string[];
}

export const practiceListSchema = z.strictObject({ practices: z.array(practiceViewSchema) });

export const focusPointListSchema = z.strictObject({ focusPoints: z.array(focusPointSchema) });

export const healthSchema = z.strictObject({
  status: z.literal('ok'),
  practices: z.int(),
  corpusVersion: z.string(),
});

/** What /healthz tells: the assistant's own word, and which build of the program runs, where that is known. */
export const serviceHealthSchema = healthSchema.extend({ build: z.string().nullable() });

export type Health = z.infer<typeof healthSchema>;
