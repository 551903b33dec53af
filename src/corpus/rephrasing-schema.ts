import { z } from 'zod';

const words = z.array(z.string().trim().min(1)).min(1);

/** corpus/words/rephrasing.yaml: words that a rephrased sentence may hold only where the sentence before it did. */
export const rephrasingSchema = z.strictObject({
  source: z.string().trim().min(1),
  /** Numbers and amounts in words. These must be the same before and after. */
  numbers: words,
  /** Words that promise more than the catalogue does. */
  claims: words,
  /** Words that make a statement larger or firmer. */
  strengtheners: words,
  /** Words of other languages, and of a machine that talks of itself. */
  foreign: words,
});

export type RephrasingWords = z.infer<typeof rephrasingSchema>;
