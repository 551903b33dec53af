import * as z from 'zod';
import { aspectSchema } from './intents-schema.ts';

const text = z.string().trim().min(1);
const words = z.array(text).min(1);

/** The kinds that questions are sorted into: what can be asked of a practice, and what no practice tells. */
export const questionKindSchema = z.enum([...aspectSchema.exclude(['scope']).options, 'other']);

/** corpus/words/questions.yaml: what a question's form and what it counts say of the answer. */
export const questionsSchema = z.strictObject({
  source: text,
  /** Words that tell which kind of answer is asked for, and the aspects that can be; the first that stands there holds. */
  forms: z.array(z.strictObject({ form: text, phrases: words, aspects: z.array(aspectSchema).min(1) })).min(1),
  /** What is counted, and the aspects it can be counted for. */
  counted: z
    .array(
      z.strictObject({
        nouns: words,
        aspects: z.array(aspectSchema).min(1),
        /** Whether a figure answers only where it counts this very thing. */
        named: z.boolean().default(false),
      }),
    )
    .min(1),
  /** Words after "hvor mange" that are not what is counted: small words, and verbs. */
  uncounted: words,
  verbs: words,
  /** What joins two questions in one message, and how the second begins. */
  joiners: words,
  heads: words,
  /** Words that tell little of what is asked, as question words go with them. */
  light: words,
  /** Words by which a sentence of the corpus goes on with the one before it. */
  goingOn: words,
  /** Words that narrow or widen what a figure is asked of: a figure answers only where its sentence has them. */
  limits: words,
  /** Words that measure time: a sentence needs one, or a number, to say how often, how long or when. */
  measures: words,
});

export type QuestionKind = z.infer<typeof questionKindSchema>;

export type QuestionWords = z.infer<typeof questionsSchema>;
