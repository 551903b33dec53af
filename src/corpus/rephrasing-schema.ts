import * as z from 'zod';

const words = z.array(z.string().regex(/^\p{Ll}+$/u)).min(1);

/** corpus/words/rephrasing.yaml: words that a rephrased sentence may hold only where the sentence before it did. */
export const rephrasingSchema = z.strictObject({
  source: z.string().trim().min(1),
  /** Numbers and amounts in words. These must be the same before and after. */
  numbers: words,
  /** Words that promise more than the catalogue does. */
  claims: words,
  /** Words that make a statement larger or firmer. */
  strengtheners: words,
  /** Words that tell how a number is meant. Right before a number these must be the same before and after. */
  comparators: words,
  /** Words that limit a statement or weigh things against each other. These must be there as often as before. */
  qualifiers: words,
  /** The only words with a meaning that a sentence may gain. */
  neutral: words,
  /** Words of other languages, and of a machine that talks of itself. */
  foreign: words,
});
