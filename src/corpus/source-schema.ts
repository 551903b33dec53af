import * as z from 'zod';

/** A printed page number. Not bound to one edition: the next may have other pages. */
const printedPageSchema = z.int().min(1).max(9999);

/** A piece of the catalogue's own text, as one reads it. */
export const passageSchema = z.strictObject({
  page: printedPageSchema,
  /** The heading above it, as printed; null where there is none. */
  section: z.string().min(1).nullable(),
  /** Paragraphs set apart by an empty line; the whole stands so in the mended page. */
  text: z.string().min(1),
  /** Ids of the practices and focus points that it speaks of. */
  entries: z.array(z.string().min(1)),
});

export type Passage = z.infer<typeof passageSchema>;

/** corpus/source/catalogue.json: the catalogue's own text, where an operator has put it in. Never in the repository. */
export const sourceSchema = z.strictObject({
  pages: z.array(z.strictObject({ number: printedPageSchema, text: z.string() })).min(1),
  passages: z.array(passageSchema).min(1),
});

export type Source = z.infer<typeof sourceSchema>;
