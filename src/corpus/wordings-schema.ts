import * as z from 'zod';
import { intentSchema } from './intents-schema.ts';

const text = z.string().trim().min(1);

/**
 * corpus/words/wordings.yaml: invented messages by what they want, which the assistant learns to tell intents by. "describe"
 * stands for all that tells of a young person, also where it narrows or corrects what was told before.
 */
export const wordingsSchema = z.strictObject({
  source: text,
  wordings: z.array(z.strictObject({ intent: intentSchema, texts: z.array(text).min(1) })).min(2),
});
