import { hashWord, packHashes } from '../language/hash-word.ts';
import { packNumbers } from '../language/pack-numbers.ts';
import { IDF_STEP, type LinearModelData, STEPS } from './linear-model.ts';
import { softmax } from './softmax.ts';
import type { Features } from './text-features.ts';

/** A judged text: its features, and the gain of each class that has any. */
export interface TrainingCase {
  readonly features: Features;
  readonly gains: ReadonlyMap<number, number>;
}

/** How often all texts are gone through, how far each step goes, and how much large weights are held down. */
const EPOCHS = 20;
const RATE = 0.1;
const DECAY = 1e-5;
/** Classes whose probability is off by less than this are passed over: nothing is left to learn there. */
const LEAST_ERROR = 0.002;
/** This share of the weights lies within the steps that they are stored in; the few beyond are cut to the last step. */
const WITHIN = 0.999;

/** How a model is trained and stored. */
interface Training {
  /** A feature that fewer texts have says nothing that holds in general. */
  readonly fewestTexts: number;
  /** How many steps a weight may have to each side, at most {@link STEPS}: the fewer, the smaller and the coarser the model. */
  readonly steps: number;
}

/** A text as rows of its known features. */
interface Row {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly target: Float64Array;
}

/**
 * Trains a linear listwise ranking model (ListNet, Cao et al. 2007: the cross entropy between the softmax of the scores
 * and the shares of the gain) on binary features weighted by their inverse document frequency, by AdaGrad (Duchi et al.
 * 2011). The same cases give the same model: texts are gone through in an order that is shuffled without chance.
 *
 * @param cases - judged texts
 * @param width - how many classes there are
 * @returns the model in the form that is loaded, or null where there is nothing to learn from
 */
export function trainLinearModel(
  cases: readonly TrainingCase[],
  width: number,
  { fewestTexts, steps }: Training,
): LinearModelData | null {
  if (cases.length === 0) return null;
  const hashed = cases.map(({ features: own, gains }) => ({ own: new Set([...own].map(hashWord)), gains }));
  const features = commonFeatures(
    hashed.map(({ own }) => own),
    fewestTexts,
  );
  const idf = features.map(({ texts }) => toIdf(cases.length, texts));
  const idOf = new Map(features.map(({ feature }, id) => [feature, id]));
  const rows = hashed.map(({ own, gains }) => toRow(own, gains, idOf, idf, width));
  const weights = new Float64Array(features.length * width);
  const bias = new Float64Array(width);
  descend(rows, weights, bias);
  const sizes = weights.map(Math.abs).sort();
  const scale = (sizes[Math.floor(WITHIN * (sizes.length - 1))] ?? 0) / steps || 1;
  return {
    features: packHashes(features.map(({ feature }) => feature)),
    idf: packNumbers(idf.map((value) => Math.round(value / IDF_STEP))),
    bias: [...bias].map((value) => Math.round(value * 1000) / 1000),
    scale,
    weights: packNumbers([...weights].map((weight) => STEPS + toSteps(weight / scale, steps))),
  };
}

/** An inverse document frequency, as it is stored. */
const toIdf = (all: number, texts: number): number => Math.round(Math.log(1 + all / texts) / IDF_STEP) * IDF_STEP;

/** A weight in whole steps, cut to the most of them. */
const toSteps = (size: number, most: number): number => Math.max(-most, Math.min(most, Math.round(size)));

/** The features that enough texts have, by their numbers, ascending. */
function commonFeatures(
  texts: readonly ReadonlySet<number>[],
  fewestTexts: number,
): { readonly feature: number; readonly texts: number }[] {
  const counts = new Map<number, number>();
  for (const features of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewestTexts)
    .map(([feature, count]) => ({ feature, texts: count }))
    .sort((a, b) => a.feature - b.feature);
}

function toRow(
  features: ReadonlySet<number>,
  gains: ReadonlyMap<number, number>,
  idOf: ReadonlyMap<number, number>,
  idf: readonly number[],
  width: number,
): Row {
  const at = [...features].flatMap((feature) => idOf.get(feature) ?? []);
  const length = Math.hypot(...at.map((id) => idf[id] ?? 0)) || 1;
  const target = new Float64Array(width);
  const sum = [...gains.values()].reduce((all, gain) => all + gain, 0);
  for (const [index, gain] of gains) target[index] = gain / sum;
  return { at: Int32Array.from(at), value: Float64Array.from(at, (id) => (idf[id] ?? 0) / length), target };
}

/** Steps down the gradient, text by text; changes `weights` and `bias`. */
function descend(rows: readonly Row[], weights: Float64Array, bias: Float64Array): void {
  const width = bias.length;
  const squares = new Float64Array(weights.length);
  const biasSquares = new Float64Array(width);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(rows.length, epoch)) {
      const { at, value, target } = rows[index] as Row;
      const shares = softmax(scoresOf(at, value, weights, bias));
      for (let one = 0; one < width; one++) {
        const error = (shares[one] as number) - (target[one] as number);
        if (Math.abs(error) < LEAST_ERROR) continue;
        biasSquares[one] = (biasSquares[one] as number) + error * error;
        bias[one] = (bias[one] as number) - (RATE * 0.1 * error) / Math.sqrt(1e-8 + (biasSquares[one] as number));
        for (let k = 0; k < at.length; k++) {
          const w = (at[k] as number) * width + one;
          const slope = error * (value[k] as number) + DECAY * (weights[w] as number);
          squares[w] = (squares[w] as number) + slope * slope;
          weights[w] = (weights[w] as number) - (RATE * slope) / Math.sqrt(1e-8 + (squares[w] as number));
        }
      }
    }
  }
}

function scoresOf(at: Int32Array, value: Float64Array, weights: Float64Array, bias: Float64Array): Float64Array {
  const scores = Float64Array.from(bias);
  for (let k = 0; k < at.length; k++) {
    const start = (at[k] as number) * bias.length;
    const amount = value[k] as number;
    for (let one = 0; one < bias.length; one++)
      scores[one] = (scores[one] as number) + (weights[start + one] as number) * amount;
  }
  return scores;
}

/** The numbers below `count` in an order that looks random and depends on `seed` alone (a linear congruential generator). */
function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = seed + 1;
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}
