import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** corpus/texts/safeguards.yaml: what stands for personal data, and what the user is told of it and of acute danger. */
export const safeguardsTextsSchema = z.strictObject({
  placeholders: z.strictObject({
    cpr: textSchema,
    email: textSchema,
    phone: textSchema,
    number: textSchema,
    profile: textSchema,
    address: textSchema,
    name: textSchema,
  }),
  redacted: textSchema,
  /** What to do now, said before anything else. */
  acute: textSchema,
});
