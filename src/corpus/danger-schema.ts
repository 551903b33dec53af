import * as z from 'zod';

const text = z.string().trim().min(1);

const labelled = z.array(z.strictObject({ id: z.string().regex(/^[a-zæøå]+$/), labels: z.array(text).min(1) })).min(1);

/** corpus/words/danger.yaml: the words that tell of danger. */
export const dangerSchema = z.strictObject({
  source: text,
  /** Danger that goes on now. */
  acute: labelled,
  /** What may call for a notification of the authorities, though nobody is in danger now. */
  concern: labelled,
  /** Words that stand for one another in the labels: persons and what is theirs. */
  alike: z.array(z.array(text).min(2)),
  /** Words that put what a sentence tells into the past. */
  past: z.array(text).min(1),
  /** Sayings that hold a word of danger and mean none. */
  idioms: z.array(text).min(1),
});
