import * as z from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

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
  acute: templateSchema('alarm', 'police', 'lifeline', 'childline', 'violenceLine'),
  /** The same for somebody who writes of themselves. */
  acuteSelf: templateSchema('alarm', 'lifeline', 'childline'),
  /** What to do where nobody can tell whether danger is meant; the usual answer follows. */
  possible: templateSchema('alarm', 'police', 'notification'),
  /** A short reminder of the duty to notify; the usual answer follows. */
  concern: templateSchema('notification'),
});
