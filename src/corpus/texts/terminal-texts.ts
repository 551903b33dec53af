import * as z from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

/** corpus/texts/terminal.yaml: the words of `npm run ask`. */
export const terminalTextsSchema = z.strictObject({
  welcome: textSchema,
  /** What stands before the line that the user writes on. */
  prompt: z.string().min(1),
  empty: textSchema,
  tooLong: textSchema,
  sources: textSchema,
  source: templateSchema('number', 'name', 'pages', 'link'),
  suggestions: textSchema,
});
