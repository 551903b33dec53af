import * as z from 'zod';
import { questionKindSchema } from './questions-schema.ts';

const text = z.string().trim().min(1);

/**
 * One line of corpus/expected-questions/<practice>.jsonl: a sentence of the practice, the kinds of question that it answers,
 * and questions, in other words than its own, that it answers (document expansion by predicted queries: doc2query, Nogueira
 * et al. 2019).
 */
export const expectedQuestionsSchema = z.strictObject({
  sentence: text,
  kinds: z.array(questionKindSchema),
  questions: z.array(text),
});

export type ExpectedQuestions = z.infer<typeof expectedQuestionsSchema>;
