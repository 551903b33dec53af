import type { ReadText } from '../situation/read-situation.ts';
import { softmax } from './softmax.ts';
import type { Features } from './text-features.ts';

/** A trained model: plain JSON. Weights by feature, then by class. */
export interface LinearModelData {
  readonly features: readonly string[];
  /** How telling each feature is: its inverse document frequency. */
  readonly idf: readonly number[];
  readonly bias: readonly number[];
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** One character a weight: see {@link encodeSteps}. */
  readonly weights: string;
}

/** What a model makes of a text: the share of each class, 0-1, which add up to 1; empty where there is no model. */
export type LinearModel<Read extends object = ReadText> = (read: Read) => Float64Array;

/** The classes of the model that tells what lies within the catalogue and what outside. */
export const WITHIN = 0;
export const OUTSIDE = 1;

/** Weights are whole numbers of steps from -STEPS to STEPS. */
export const STEPS = 22;
const FIRST_CODE = 0x23;
const BACKSLASH = 0x5c;

/** Steps as printable characters that JSON need not escape. */
export function encodeSteps(steps: Float64Array): string {
  let text = '';
  for (const step of steps) {
    const code = FIRST_CODE + STEPS + Math.max(-STEPS, Math.min(STEPS, step));
    text += String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
  }
  return text;
}

function decodeSteps(text: string): Int8Array {
  const steps = new Int8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    steps[at] = (code > BACKSLASH ? code - 1 : code) - FIRST_CODE - STEPS;
  }
  return steps;
}

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
  const { idf, bias, scale } = data;
  const idOf = new Map(data.features.map((feature, id) => [feature, id]));
  const steps = decodeSteps(data.weights);
  const width = bias.length;
  const judge: LinearModel<Read> = (read) => {
    const known: number[] = [];
    for (const feature of readFeatures(read)) {
      const id = idOf.get(feature);
      if (id !== undefined) known.push(id);
    }
    const length = Math.sqrt(known.reduce((sum, id) => sum + (idf[id] ?? 0) ** 2, 0)) || 1;
    const scores = Float64Array.from(bias);
    for (const id of known) {
      const amount = (scale * (idf[id] ?? 0)) / length;
      const start = id * width;
      for (let one = 0; one < width; one++)
        scores[one] = (scores[one] as number) + (steps[start + one] as number) * amount;
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
