import { z } from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

/** corpus/texts/mcp.yaml: what other assistants read of the tools, and the words of the results. */
export const mcpTextsSchema = z.strictObject({
  server: z.strictObject({ title: textSchema, description: textSchema, instructions: textSchema }),
  matchSituation: z.strictObject({
    title: textSchema,
    description: textSchema,
    text: textSchema,
    limit: textSchema,
    phase: textSchema,
    municipality: textSchema,
    age: textSchema,
  }),
  getPractice: z.strictObject({ title: textSchema, description: textSchema, id: textSchema }),
  labels: z.strictObject({
    why: textSchema,
    but: textSchema,
    source: textSchema,
    page: textSchema,
    pages: textSchema,
    link: textSchema,
    noLink: textSchema,
    targetGroup: textSchema,
    age: textSchema,
    focus: textSchema,
    anchoring: textSchema,
    place: textSchema,
    figures: textSchema,
    notStated: textSchema,
  }),
  errors: z.strictObject({ unknownId: templateSchema('id', 'candidates'), batch: textSchema, origin: textSchema }),
});
