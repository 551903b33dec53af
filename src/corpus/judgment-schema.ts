import * as z from 'zod';

/**
 * One line of corpus/judgments/*.jsonl: an invented description and how well each practice answers it, as in the
 * relevance judgments of information retrieval. 3: a direct match by what the catalogue says of the practice; 2: clearly
 * relevant; 1: marginally. What is not listed is not relevant; without any grade the text lies outside the catalogue.
 */
export const judgmentSchema = z.strictObject({
  text: z.string().trim().min(1).max(4000),
  grades: z.record(z.string(), z.union([z.literal(1), z.literal(2), z.literal(3)])),
});

export type Judgment = z.infer<typeof judgmentSchema>;
