import type { Intent } from '../corpus/intents-schema.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import { createLinearModel } from '../matching/linear-model.ts';
import { createRequestFeatures, MOST_WORDS, REQUESTS, type Request } from '../matching/request-features.ts';

/** How likely a message wants what, by its wording alone: the shares add up to 1; empty for a message that is too long. */
export type LikelyIntents = ReadonlyMap<Intent, number>;

/** A share from which on the wording counts as saying what is wanted. */
const LIKELY = 0.5;

/** What can only be wanted of practices that were shown or named. */
const OF_PRACTICES: ReadonlySet<Intent> = new Set(['more', 'compare', 'similar', 'usable', 'meeting', 'fact']);

/** What is told and asked is found in the message itself, and what lies outside by {@link Matcher.isLikelyOutside}. */
const READ_OTHERWISE: ReadonlySet<Intent> = new Set(['describe', 'fact', 'outOfScope', 'unclear']);

/** What a message wants that names a practice and wants something of it. */
const OF_NAMED: readonly Intent[] = ['fact', 'tell', 'usable', 'meeting', 'compare', 'similar', 'start'];

const NONE: LikelyIntents = new Map();

/** Makes the judge of wordings, by what was learned from corpus/examples/requests. */
export function createWordingJudge({ requestModel, words, lexicon }: Bundle): (request: Request) => LikelyIntents {
  const judge = createLinearModel(requestModel, createRequestFeatures(new Map(lexicon.irregular), words.neutralWords));
  return (request) => {
    const { length } = request.read.tokens;
    if (length === 0 || length > MOST_WORDS) return NONE;
    const shares = judge(request);
    return new Map(REQUESTS.map((intent, at) => [intent, shares[at] ?? 0]));
  };
}

/** What a message wants by its wording, and how likely that is. */
interface Likeliest {
  readonly intent: Intent;
  readonly share: number;
}

/**
 * What a message wants by its wording, where that is likely; null where it is not, or where the message tells or asks
 * something that is read otherwise.
 *
 * @param hasPractices - whether practices have been shown or are named
 */
export function likeliestOf(likely: LikelyIntents, hasPractices: boolean): Likeliest | null {
  const possible = [...likely].filter(([intent]) => hasPractices || !OF_PRACTICES.has(intent));
  const sum = possible.reduce((all, [, share]) => all + share, 0);
  const [best] = possible.map(([intent, share]) => ({ intent, share: share / sum })).sort((a, b) => b.share - a.share);
  return best === undefined || best.share < LIKELY || READ_OTHERWISE.has(best.intent) ? null : best;
}

/** How likely a message wants something of practices that it names, 0-1. */
export const shareOfNamed = (likely: LikelyIntents): number =>
  OF_NAMED.reduce((sum, intent) => sum + (likely.get(intent) ?? 0), 0);
