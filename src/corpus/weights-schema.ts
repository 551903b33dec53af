import * as z from 'zod';

/** A number that the ranking goes by, and a word on what it does. */
const weightSchema = z.strictObject({ value: z.number(), about: z.string().trim().min(1) });

const group = <Key extends string>(...keys: Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, weightSchema])) as Record<Key, typeof weightSchema>);

/** corpus/words/weights.yaml: every number that the ranking goes by, grouped by what it weighs. */
export const weightFileSchema = z.strictObject({
  relevance: group('core', 'clear', 'slight'),
  relation: group('narrower', 'broader', 'related', 'least'),
  trait: group('schooling', 'benefit', 'challenge', 'wish', 'approach', 'steering'),
  status: group('present', 'wanted', 'past', 'denied', 'other', 'likely'),
  need: group('repeated', 'aside', 'untimely', 'rarity', 'coverage'),
  fit: group(
    'ageInside',
    'ageNarrow',
    'ageOutside',
    'ageYear',
    'requirementMet',
    'requirementUnknown',
    'requirementMissed',
    'excluded',
    'refused',
    'place',
    'placeWanted',
    'steeringPart',
    'related',
    'name',
  ),
  words: group('weight', 'half'),
  judged: group('weight', 'power', 'least', 'alone', 'outside', 'outsideTold'),
  score: group('half', 'strong', 'partial', 'weak', 'nearTop', 'wordsAlone', 'cover'),
});

export type WeightFile = z.infer<typeof weightFileSchema>;

/** The weights without their words: group -> name -> number. */
export type Weights = { readonly [G in keyof WeightFile]: { readonly [K in keyof WeightFile[G]]: number } };

/** Strips the explanations off a checked weight file. */
export function toWeights(file: WeightFile): Weights {
  return Object.fromEntries(
    Object.entries(file).map(([name, weights]) => [
      name,
      Object.fromEntries(Object.entries(weights).map(([key, { value }]) => [key, value])),
    ]),
  ) as Weights;
}
