import { z } from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

/** The page that shows people how to connect their own assistant; `{url}` is the address of /mcp. */
export const mcpHelpTextsSchema = z.strictObject({
  title: textSchema,
  lead: textSchema,
  address: textSchema,
  privacy: textSchema,
  try: textSchema,
  copy: textSchema,
  copied: textSchema,
  clients: z
    .array(z.strictObject({ name: textSchema, steps: z.array(textSchema).min(1), snippet: templateSchema('url') }))
    .min(1),
  offlineHeading: textSchema,
  offline: textSchema,
  offlineSnippet: textSchema,
});
