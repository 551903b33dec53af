import * as z from 'zod';

const text = z.string().trim().min(1);
const words = z.array(text).min(1);

/** corpus/words/personal-data.yaml: what tells personal data from ordinary numbers and words. */
export const personalDataSchema = z.strictObject({
  source: text,
  /** What follows one of these names a person, an account or a case. */
  identifierWords: words,
  /** Services of which a name is told after a colon. */
  profileWords: words,
  /** A number behind one of these is no phone number. */
  numberWords: words,
  /** A number before one of these is an amount or a time. */
  unitWords: words,
  /** One or two digits before one of these are a number of their own, not the end of a longer one. */
  countedWords: words,
  /** What stands between a date and the last four digits where a CPR number is told in pieces. */
  lastFourWords: words,
  months: words,
  /** Digits written as words. */
  digits: z.record(text, z.int().min(0).max(9)),
});

export type PersonalData = z.infer<typeof personalDataSchema>;
