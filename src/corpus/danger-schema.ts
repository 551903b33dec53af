import { z } from 'zod';

const text = z.string().trim().min(1);

/** corpus/words/danger.yaml: the words that tell of acute danger. */
export const dangerSchema = z.strictObject({
  source: text,
  acute: z.array(z.strictObject({ id: z.string().regex(/^[a-z]+$/), labels: z.array(text).min(1) })).min(1),
  /** Words that put what a sentence tells into the past. */
  past: z.array(text).min(1),
  /** Sayings that hold a word of danger and mean none. */
  idioms: z.array(text).min(1),
});
