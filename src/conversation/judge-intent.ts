import type { Intent } from '../corpus/intents-schema.ts';
import type { Matcher } from '../matching/match-situation.ts';
import { type DialogueState, referredBy } from './dialogue-state.ts';
import type { Turn } from './read-turn.ts';

/** What a message wants, and which practices it is about. */
export interface Judgement {
  readonly intent: Intent;
  /** Ids; empty where none are meant. */
  readonly practices: readonly string[];
  /** Whether it begins anew with another young person. */
  readonly isNewPerson: boolean;
}

/** A message of at most so many words asks for one thing; a longer one tells of somebody. */
const SHORT = 14;
const VERY_SHORT = 6;

/** So many things told make a description. */
const DESCRIPTION = 2;

/** A message beside the conversation so far: what the rules look at. */
interface Case {
  readonly turn: Turn;
  readonly state: DialogueState;
  readonly matcher: Matcher;
  /** How many words the message has. */
  readonly words: number;
  /** How many traits it tells of the young person, and how many things with the age. */
  readonly traits: number;
  readonly told: number;
  readonly namesPlace: boolean;
  /** The practices that it points to, and those or else the ones spoken of last. */
  readonly referred: readonly string[];
  readonly topic: readonly string[];
  /** Whether practices have been shown that it may speak of. */
  readonly hasList: boolean;
  /** Whether it tells of a young person more than it asks. */
  readonly describes: boolean;
  /** Whether it may ask of practices in hand. */
  readonly asksOf: boolean;
}

/** One rule: the judgement where it holds, else null. */
type Rule = (about: Case) => Judgement | null;

/** The rules in the order of what counts: the first that holds decides. */
const RULES: readonly Rule[] = [
  judgeDanger,
  judgeCorrection,
  judgeTampering,
  judgeNewBeginning,
  judgeLeavingOut,
  judgeComparing,
  judgeRequest,
  judgePaging,
  judgeCatalogueQuestion,
  judgeFactNamed,
  judgeFocus,
  judgeFactInHand,
  judgeTelling,
  judgeSmallTalk,
  judgeScope,
  judgeList,
  judgeDescription,
  judgeRest,
];

/** A face sends along what the user takes away from what was understood. */
function judgeCorrection({ turn, state }: Case): Judgement | null {
  return turn.leaveOut.length > 0 && state.told.length > 0 ? is('leaveOut') : null;
}

/** Judges what a message wants after what was said before. */
export function judgeIntent(turn: Turn, state: DialogueState, matcher: Matcher): Judgement {
  const about = toCase(turn, state, matcher);
  for (const rule of RULES) {
    const judged = rule(about);
    if (judged !== null) return judged;
  }
  return is('unclear');
}

function toCase(turn: Turn, state: DialogueState, matcher: Matcher): Case {
  const { age, places } = turn.read.situation;
  const words = turn.read.tokens.length;
  const traits = countTraits(turn, turn.namingTokens);
  const ownTraits = countTraits(turn, new Set([...turn.namingTokens, ...turn.askingTokens]));
  const told = traits + (age === null ? 0 : 1);
  const referred = referredBy(turn, state);
  const topic = referred.length > 0 ? referred : state.topic;
  const hasList = state.told.length > 0 || state.last === 'list' || state.last === 'similar' || state.topic.length > 0;
  return {
    turn,
    state,
    matcher,
    words,
    traits,
    told,
    namesPlace: places.length > 0,
    referred,
    topic,
    hasList,
    describes:
      ownTraits + (age === null ? 0 : 1) >= DESCRIPTION &&
      (words > VERY_SHORT || !turn.isQuestion) &&
      (age !== null || turn.names.length === 0 || turn.aspects.length === 0) &&
      !asksOfTopic(turn, state),
    asksOf: referred.length > 0 || (hasList && (words <= SHORT || traits === 0)),
  };
}

/** "Hvor mange kommer i job eller uddannelse?" of a practice just told of: what it names is asked for, not told. */
const asksOfTopic = (turn: Turn, { topic }: DialogueState): boolean =>
  topic.length > 0 &&
  turn.aspects.length > 0 &&
  turn.text.trimEnd().endsWith('?') &&
  turn.read.situation.age === null &&
  !turn.marks.has('pronoun');

/** How many traits of the young person a message tells of, besides what stands in the given tokens. */
function countTraits({ read: { tokens, situation } }: Turn, besides: ReadonlySet<number>): number {
  return situation.findings.filter(
    ({ status, span }) =>
      status !== 'other' &&
      tokens.some(({ start, end }, at) => span.start <= start && end <= span.end && !besides.has(at)),
  ).length;
}

const is = (intent: Intent, practices: readonly string[] = [], isNewPerson = false): Judgement => ({
  intent,
  practices,
  isNewPerson,
});

function judgeDanger({ turn, matcher }: Case): Judgement | null {
  return matcher.dangerIn(turn.read) === 'acute' ? is('acute') : null;
}

/** Text that would change the rules; where it tells of somebody as well, that is answered and the rest passed over. */
function judgeTampering({ turn, traits }: Case): Judgement | null {
  const most = turn.read.situation.age === null ? DESCRIPTION - 1 : 0;
  return turn.intents.has('injection') && traits <= most ? is('injection') : null;
}

function judgeNewBeginning({ turn, state, told }: Case): Judgement | null {
  if (turn.intents.has('startOver') && told < DESCRIPTION) return is('startOver');
  if (turn.marks.has('newPerson')) return told > 0 ? is('describe', [], true) : is('startOver');
  if (state.last === 'acute' && turn.marks.has('afterAcute')) return is(state.told.length > 0 ? 'refine' : 'unclear');
  return null;
}

function judgeLeavingOut({ turn, state, told, namesPlace }: Case): Judgement | null {
  const names = turn.names.length > 0 || turn.marks.has('theAge') || turn.marks.has('thePlace');
  return turn.marks.has('leaveOut') && state.told.length > 0 && (told > 0 || namesPlace || names)
    ? is('leaveOut', turn.names)
    : null;
}

function judgeComparing({ turn, referred, topic, asksOf, describes }: Case): Judgement | null {
  if (!turn.intents.has('compare')) return null;
  return referred.length > 1 || (asksOf && !describes) ? is('compare', topic) : null;
}

/** A text for a meeting, an assessment, something similar. */
function judgeRequest({ turn: { intents }, topic, asksOf, traits, describes }: Case): Judgement | null {
  if (intents.has('meeting') && (asksOf || traits === 0)) return is('meeting', topic);
  if (intents.has('usable') && asksOf) return is('usable', topic);
  return intents.has('similar') && asksOf && !describes ? is('similar', topic) : null;
}

function judgePaging({ turn, hasList, words, told }: Case): Judgement | null {
  const asks = turn.intents.has('more') && words <= SHORT && told === 0 && turn.names.length === 0;
  return asks && hasList ? is('more') : null;
}

/** Asked of the catalogue itself, or how to begin. */
function judgeCatalogueQuestion(about: Case): Judgement | null {
  const { turn, referred, topic, describes, asksOf, traits } = about;
  if (turn.intents.has('about') && referred.length === 0 && !describes && !isFact(about)) return is('about');
  return turn.intents.has('start') && !describes && (asksOf || traits === 0) ? is('start', topic) : null;
}

function judgeFactNamed({ turn, referred, describes, told, words }: Case): Judgement | null {
  // "Kan en på 15 få en mentor hos …?": a question with a name and little told asks of the practice.
  const asksOne = turn.names.length === 1 && turn.text.includes('?') && told > 0 && words <= SHORT;
  if (referred.length === 0 || (describes && !asksOne)) return null;
  return turn.aspects.length > 0 || asksOne ? is('fact', referred) : null;
}

/** Advice that the catalogue gives all: asked for as such, or by a leader who tells of nobody. */
function judgeFocus({ turn, referred, state }: Case): Judgement | null {
  const { age, findings } = turn.read.situation;
  if (referred.length > 0 || age !== null) return null;
  const isLeaders =
    turn.marks.has('advice') &&
    turn.isQuestion &&
    state.told.length === 0 &&
    state.topic.length === 0 &&
    findings.every(({ trait }) => trait === 'steering' || trait === 'approach');
  return turn.intents.has('focus') || isLeaders ? is('focus') : null;
}

function judgeFactInHand(about: Case): Judgement | null {
  return isFact(about) && about.asksOf && !about.describes ? is('fact', about.topic) : null;
}

function judgeTelling({ turn, referred, told, words }: Case): Judgement | null {
  if (referred.length === 0 || told >= DESCRIPTION) return null;
  if (turn.intents.has('tell')) return is('tell', referred);
  if (told > 0) return null;
  // A name with a question mark asks what it is; more words beside it ask something of it.
  const asks = turn.names.length > 0 && turn.text.includes('?') && words - turn.namingTokens.size >= DESCRIPTION;
  return is(asks || (turn.isQuestion && words > VERY_SHORT) ? 'fact' : 'tell', referred);
}

function judgeSmallTalk({ turn: { intents }, told, words, namesPlace }: Case): Judgement | null {
  if (told > 0) return null;
  if (intents.has('help')) return is('help');
  if (namesPlace || words > SHORT) return null;
  if (intents.has('thanks')) return is('thanks');
  return intents.has('greeting') && words <= VERY_SHORT ? is('greeting') : null;
}

function judgeScope({ turn, matcher }: Case): Judgement | null {
  return matcher.isInScope(turn.read) ? null : is('outOfScope');
}

/** A list by municipality, phase or age; what else is asked for is matched. */
function judgeList({ turn, traits, told, namesPlace }: Case): Judgement | null {
  if (!turn.intents.has('list') || traits > (turn.phases.length > 0 ? 1 : 0)) return null;
  const isNarrowed = namesPlace || turn.phases.length > 0 || turn.marks.has('all') || told > 0;
  return isNarrowed ? is('list') : null;
}

function judgeDescription(about: Case): Judgement | null {
  const { told, namesPlace, state } = about;
  if (told === 0 && !namesPlace) return null;
  if (state.told.length === 0) return is('describe');
  return isAnotherPerson(about) ? is('describe', [], true) : is('refine');
}

/** Nothing was told and nothing known asked for. */
function judgeRest({ turn, state, words, topic }: Case): Judgement | null {
  if (turn.intents.has('list')) return is('list');
  if (turn.isQuestion && words <= SHORT && state.last === 'about') return is('about');
  if (turn.isQuestion && words <= SHORT && topic.length > 0) return is('fact', topic);
  if (state.told.length === 0) return is('describe');
  return words <= VERY_SHORT ? is('unclear') : is('refine');
}

/** Whether something is asked of practices in hand: by what one can ask of them, with a word that points back. */
function isFact({ turn, state, words, traits }: Case): boolean {
  if (turn.aspects.length === 0) return false;
  const inHand = state.topic.length > 0 || state.told.length > 0 || state.last === 'list';
  const tells = traits > 0 || turn.read.situation.findings.length > 0;
  if ((!turn.isQuestion || turn.statesOfPerson) && turn.marks.has('pronoun') && tells) return false;
  return inHand && (turn.isQuestion || turn.marks.has('anaphora') || words <= VERY_SHORT);
}

/** Whether a whole new description with another age stands there, though nobody said so. */
function isAnotherPerson({ turn: { read, marks }, state, traits }: Case): boolean {
  const { age } = read.situation;
  if (age === null || read.ageIsDerived || traits < DESCRIPTION || marks.has('pronoun')) return false;
  const before = state.told.map((turn) => turn.read.situation.age).findLast((told) => told !== null);
  return before !== undefined && before !== null && (before.from !== age.from || before.to !== age.to);
}
