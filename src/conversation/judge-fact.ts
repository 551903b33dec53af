import type { Intent } from '../corpus/intents-schema.ts';
import { type Case, DESCRIPTION, isOfTopicAlone, LONG_QUESTION } from './dialogue-case.ts';
import { is, type Judgement } from './judgement.ts';

/** What is wanted of practices besides facts. */
const NO_FACTS: readonly Intent[] = ['startOver', 'similar', 'compare', 'meeting', 'usable', 'list', 'more', 'help'];

/** From this share on a message is worded like a question on a practice. */
const LIKELY = 0.5;

/** A practice's name and nothing else, whatever its words would tell of a young person. */
export function judgeNameAlone({ turn, words }: Case): Judgement | null {
  const isAlone = turn.names.length === 1 && turn.namingTokens.size >= words && !turn.text.includes('?');
  return isAlone ? is('tell', turn.names) : null;
}

/** "Hvor mange …", "hvornår …" with one practice named, or one told of before and nobody described: asks a fact of it. */
export function judgeFactAsked(about: Case): Judgement | null {
  const { turn, words, traits, told, matcher } = about;
  const ofTopic = turn.names.length === 0 && isOfTopicAlone(about) ? about.topic : [];
  const [one, ...others] = turn.names.length > 0 ? turn.names : ofTopic;
  const { marks } = turn;
  const isOther = marks.has('catalogue') || marks.has('seeks') || NO_FACTS.some((each) => turn.intents.has(each));
  const hasForm = turn.questions.some(({ form }) => form !== null);
  // "Hvor mange kom i gang?" asks a fact, and "hvordan kommer vi i gang?" how to begin.
  const isLikely = (turn.likely.get('fact') ?? 0) >= LIKELY;
  const isOfStart = (turn.intents.has('start') || turn.intents.has('tell')) && !hasForm && !isLikely;
  if (one === undefined || others.length > 0 || isOther || isOfStart) return null;
  const isOfSomebody = marks.has('pronoun') && (traits > 0 || turn.read.situation.age !== null);
  const beside = words - turn.namingTokens.size;
  // "Hvad er IPS-UNG?" asks nothing of it but what it is.
  const says = turn.read.tokens.some(({ stop }, at) => !stop && !turn.namingTokens.has(at));
  const ofNamed = turn.names.length > 0 && turn.asksWithin && beside > 1 && says;
  const isLittle = told < DESCRIPTION || !matcher.isInScope(turn.read);
  // "Hvad bremser dem, når …" points back to the practice, whatever else it speaks of.
  const pointsBack = ofTopic.length > 0 && marks.has('anaphora') && turn.asksWithin && isLittle;
  const asks = hasForm || ofNamed || pointsBack || (isLikely && says);
  return asks && !isOfSomebody && beside <= LONG_QUESTION ? is('fact', [one]) : null;
}

/** A few words that tell nothing of anybody, in the order of a question, after one practice was told of. */
export function judgeInversion(about: Case): Judgement | null {
  const { turn, told, namesPlace, state } = about;
  const isOfSomebody = turn.marks.has('pronoun') || turn.marks.has('seeks') || turn.marks.has('oneself');
  const asks = turn.opensAsInversion && told < DESCRIPTION && !namesPlace && !isOfSomebody;
  return asks && isOfTopicAlone(about) ? is('fact', state.topic) : null;
}
