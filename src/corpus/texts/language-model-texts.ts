import * as z from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

/** corpus/texts/language-model.yaml: what a language model is told, where one is configured. No user reads it. */
export const languageModelTextsSchema = z.strictObject({
  rephrase: z.strictObject({
    /** `neutral` are the words that a sentence may gain. */
    instructions: templateSchema('neutral'),
    /** `situation` is what was understood, as labels; `sentences` are numbered lines. */
    prompt: templateSchema('situation', 'sentences'),
    /** Put before the prompt where the model may read the user's words. */
    question: templateSchema('question'),
    situationUnknown: textSchema,
    /** How a finding is told; `label` is the concept's. */
    statuses: z.strictObject({
      present: templateSchema('label'),
      wanted: templateSchema('label'),
      past: templateSchema('label'),
      denied: templateSchema('label'),
      other: templateSchema('label'),
    }),
    age: templateSchema('age'),
  }),
  resolve: z.strictObject({
    instructions: textSchema,
    prompt: templateSchema('intents', 'practices', 'question'),
  }),
});

export type LanguageModelTexts = z.infer<typeof languageModelTextsSchema>;
