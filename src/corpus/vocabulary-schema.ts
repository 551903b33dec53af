import * as z from 'zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/);
const labels = z.array(text).default([]);

/** The concept schemes (SKOS), one file each in corpus/vocabulary/; each is a trait that a situation is read for. */
export const conceptSchemeSchema = z.enum(['schooling', 'benefit', 'challenge', 'wish', 'approach', 'steering']);

export type ConceptScheme = z.infer<typeof conceptSchemeSchema>;

/** One idea with its everyday and professional words, in SKOS terms (https://www.w3.org/TR/skos-reference/). */
const conceptEntrySchema = z.strictObject({
  id,
  prefLabel: text,
  altLabel: labels,
  /** Slang, misspellings and abbreviations: matched, never shown. */
  hiddenLabel: labels,
  en: labels,
  broader: z.array(id).default([]),
  related: z.array(id).default([]),
  note: text.optional(),
});

export const conceptFileSchema = z.strictObject({
  scheme: conceptSchemeSchema,
  concepts: z.array(conceptEntrySchema).min(1),
});

export const conceptSchema = conceptEntrySchema.extend({ scheme: conceptSchemeSchema });

export type Concept = z.infer<typeof conceptSchema>;
