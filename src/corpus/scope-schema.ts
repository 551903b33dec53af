import * as z from 'zod';

const text = z.string().trim().min(1);

/** corpus/words/scope.yaml: topics that lie outside the catalogue, and the words they are told by. */
export const scopeSchema = z.strictObject({
  source: text,
  topics: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        /** Out of scope even where the text speaks of a young person too: the catalogue holds no rules and no rates. */
        always: z.boolean(),
        /** Out of scope even where a practice is named: opening hours and tickets are nothing that the catalogue tells. */
        evenNamed: z.boolean().default(false),
        labels: z.array(text).min(1),
      }),
    )
    .min(1),
});
