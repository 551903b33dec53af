import { placeOf, unpackHashes } from '../language/hash-word.ts';
import { unpackDigits } from '../language/pack-numbers.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { softmax } from './softmax.ts';
import type { Features } from './text-features.ts';

/** A trained model: plain JSON, its numbers packed by {@link packNumbers}. */
export interface LinearModelData {
  /** The features as {@link packHashes} packs their numbers. */
  readonly features: string;
  /** How telling each feature is, its inverse document frequency, in steps of {@link IDF_STEP}. */
  readonly idf: string;
  readonly bias: readonly number[];
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** A weight for each class of each feature, in steps, {@link STEPS} added. */
  readonly weights: string;
}

/** What a model makes of a text: the share of each class, 0-1, which add up to 1; empty where there is no model. */
export type LinearModel<Read extends object = ReadText> = (read: Read) => Float64Array;

/** The classes of the model that tells what lies within the catalogue and what outside. */
export const WITHIN = 0;
export const OUTSIDE = 1;

/** A weight has at most so many steps to each side. */
export const STEPS = 22;

/** Steps of this size are fine enough for inverse document frequencies, which lie between 0.7 and 9. */
export const IDF_STEP = 0.5;

const NOTHING = new Float64Array(0);

/**
 * Loads a trained model.
 *
 * @param data - null where the corpus has no judged descriptions: then nothing is known of any text
 * @param readFeatures - the very features that it was trained on
 */
export function createLinearModel<Read extends object>(
  data: LinearModelData | null,
  readFeatures: (read: Read) => Features,
): LinearModel<Read> {
  if (data === null) return () => NOTHING;
  const { bias, scale } = data;
  const features = unpackHashes(data.features);
  const idfSteps = unpackDigits(data.idf);
  const idfOf = (id: number): number => (idfSteps[id] as number) * IDF_STEP;
  const steps = unpackDigits(data.weights);
  const width = bias.length;
  const judge: LinearModel<Read> = (read) => {
    const known = new Set<number>();
    for (const feature of readFeatures(read)) {
      const id = placeOf(feature, features);
      if (id >= 0) known.add(id);
    }
    const length = Math.sqrt([...known].reduce((sum, id) => sum + idfOf(id) ** 2, 0)) || 1;
    const scores = Float64Array.from(bias);
    for (const id of known) {
      const amount = (scale * idfOf(id)) / length;
      const start = id * width;
      for (let one = 0; one < width; one++)
        scores[one] = (scores[one] as number) + ((steps[start + one] as number) - STEPS) * amount;
    }
    return softmax(scores);
  };
  // A text is asked of more than once in a conversation.
  const judged = new WeakMap<Read, Float64Array>();
  return (read) => {
    const shares = judged.get(read) ?? judge(read);
    judged.set(read, shares);
    return shares;
  };
}
