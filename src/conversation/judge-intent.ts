import type { Matcher } from '../matching/match-situation.ts';
import { type Case, DESCRIPTION, isOfTopicAlone, LONG_QUESTION, SHORT, toCase, VERY_SHORT } from './dialogue-case.ts';
import type { DialogueState } from './dialogue-state.ts';
import { judgeFactAsked, judgeInversion, judgeNameAlone } from './judge-fact.ts';
import { is, type Judgement } from './judgement.ts';
import type { Turn } from './read-turn.ts';

/** A message of thanks has at most so many words of meaning besides. */
const FEW_BESIDE_THANKS = 2;

/** From this share on a few words of which nothing was understood tell of the young person: "Det er en dreng". */
const LIKELY_TOLD = 0.45;

/** A question in a conversation lies outside the catalogue where its wording is so telling: "må vi dele sagen?". */
const LIKELY_OUTSIDE = 0.6;

/** One rule: the judgement where it holds, else null. */
type Rule = (about: Case) => Judgement | null;

/** The rules in the order of what counts: the first that holds decides. */
const RULES: readonly Rule[] = [
  judgeDanger,
  judgeCorrection,
  judgeTampering,
  judgeBeyondNamed,
  judgeNewBeginning,
  judgeLeavingOut,
  judgeNameAlone,
  judgeFactAsked,
  judgeComparing,
  judgeRequest,
  judgeExcept,
  judgeNarrowing,
  judgePaging,
  judgeCatalogueQuestion,
  judgeWhy,
  judgeFactNamed,
  judgeFocus,
  judgeFactInHand,
  judgeTelling,
  judgeSmallTalk,
  judgeScope,
  judgeAboutMaterial,
  judgeList,
  judgeTopicQuestion,
  judgeInversion,
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

function judgeDanger({ turn, matcher }: Case): Judgement | null {
  return matcher.dangerIn(turn.read) === 'acute' ? is('acute') : null;
}

/** Text that would change the rules; where it tells of somebody as well, that is answered and the rest passed over. */
function judgeTampering({ turn, traits }: Case): Judgement | null {
  const most = turn.read.situation.age === null ? DESCRIPTION - 1 : 0;
  return turn.intents.has('injection') && traits <= most ? is('injection') : null;
}

/** Names a practice and asks for what is no part of it, such as a ticket or opening hours. */
function judgeBeyondNamed({ turn, matcher }: Case): Judgement | null {
  const isBeyond = matcher.namesIn(turn.read).size > 0 && !matcher.isInScope(turn.read);
  return isBeyond ? is('outOfScope') : null;
}

function judgeNewBeginning({ turn, state, told }: Case): Judgement | null {
  if (turn.intents.has('startOver') && told < DESCRIPTION) return is('startOver');
  if (turn.marks.has('newPerson')) return told > 0 ? is('describe', [], true) : is('startOver');
  if (state.last === 'acute' && turn.marks.has('afterAcute')) return is(state.told.length > 0 ? 'refine' : 'unclear');
  return null;
}

function judgeLeavingOut({ turn, state, told, namesPlace }: Case): Judgement | null {
  if (turn.rulesOut && state.told.length > 0) return is('refine');
  const names = turn.names.length > 0 || turn.marks.has('theAge') || turn.marks.has('thePlace');
  return turn.marks.has('leaveOut') && state.told.length > 0 && (told > 0 || namesPlace || names)
    ? is('leaveOut', [...turn.names, ...turn.exceptNames])
    : null;
}

/** "Ikke Ree Park, det har hun prøvet": all but a practice; where nothing else is looked for, what is like it. */
function judgeExcept({ turn: { names, exceptNames }, state, told, namesPlace }: Case): Judgement | null {
  if (exceptNames.length === 0 || names.length > 0) return null;
  if (state.told.length > 0) return is('leaveOut', exceptNames);
  return is(told > 0 || namesPlace ? 'describe' : 'similar', exceptNames);
}

/** "Kun dem for unge under 18": of what was shown, that which is so. */
function judgeNarrowing({ turn, state, referred }: Case): Judgement | null {
  const isPaged = turn.positions.places.length > 0 || turn.positions.firstFew !== 0;
  return turn.opensWithOnly && referred.length === 0 && !isPaged && state.told.length > 0 ? is('refine') : null;
}

function judgeComparing(about: Case): Judgement | null {
  const { turn, referred, topic, asksOf, describes, traits } = about;
  if (turn.names.length > 1 && turn.aspects.length === 0 && !describes && isSetAgainst(turn))
    return is('compare', topic);
  if (!turn.intents.has('compare')) return null;
  // "Gør det en forskel?" asks what comes of it, and "han er ordblind, gør det en forskel?" tells more of him.
  const tells = turn.marks.has('pronoun') && traits > 0;
  if (referred.length < 2 && (tells || (isOfTopicAlone(about) && turn.aspects.length > 0))) return null;
  return referred.length > 1 || (asksOf && !describes) ? is('compare', topic) : null;
}

/** A text for a meeting, an assessment, something similar. */
function judgeRequest({ turn: { intents }, topic, asksOf, traits, describes }: Case): Judgement | null {
  if (intents.has('meeting') && (asksOf || traits === 0)) return is('meeting', topic);
  if (intents.has('usable') && asksOf) return is('usable', topic);
  return intents.has('similar') && asksOf && !describes ? is('similar', topic) : null;
}

function judgePaging(about: Case): Judgement | null {
  const { turn, state, hasList, words, told, topic } = about;
  // "Kommer de videre?" asks something of the one practice that was told of.
  if (isOfTopicAlone(about) && turn.aspects.length > 0) return null;
  const asks = turn.intents.has('more') && words <= SHORT && told === 0 && turn.names.length === 0;
  if (!asks || !hasList) return null;
  // Where only one practice has been told of, more of them are those like it.
  return state.told.length === 0 && topic.length > 0 ? is('similar', topic) : is('more');
}

/** Asked of the catalogue itself, or how to begin. */
function judgeCatalogueQuestion(about: Case): Judgement | null {
  const { turn, referred, topic, describes, asksOf, traits } = about;
  const ofCatalogue = turn.marks.has('catalogue') && !turn.aspects.includes('page');
  const ofMaterial = ofCatalogue || turn.marks.has('material');
  // Of one practice told of, "hvornår er det fra?" asks of that practice.
  if (isOfTopicAlone(about) && !ofMaterial && turn.intents.has('about') && turn.isQuestion) return is('fact', topic);
  if (turn.intents.has('about') && referred.length === 0 && !describes && (ofCatalogue || !isFact(about)))
    return is('about');
  const asksHow = !describes || (turn.opensAsQuestion && referred.length > 0 && turn.read.situation.age === null);
  return turn.intents.has('start') && asksHow && (asksOf || traits === 0) ? is('start', topic) : null;
}

/** "Hvorfor den første?": what it fits, and what speaks against it. */
function judgeWhy({ turn, state, topic, words }: Case): Judgement | null {
  const asks = turn.marks.has('whyShown') && !turn.aspects.includes('why') && words <= SHORT;
  return asks && state.told.length > 0 ? is('tell', topic) : null;
}

function judgeFactNamed({ turn, referred, describes, told, words }: Case): Judgement | null {
  // "Kan en på 15 få en mentor hos …?": a question with a name and little told asks of the practice.
  const asks = turn.text.includes('?') || turn.opensAsQuestion;
  const asksOne = turn.names.length === 1 && asks && told > 0 && words <= LONG_QUESTION;
  if (referred.length === 0 || (describes && !asksOne)) return null;
  return turn.aspects.length > 0 || asksOne ? is('fact', referred) : null;
}

/** Advice that the catalogue gives all: asked for as such, or by a leader who tells of nobody. */
function judgeFocus(about: Case): Judgement | null {
  const { turn, referred, state } = about;
  const { age, findings } = turn.read.situation;
  if (referred.length > 0 || age !== null) return null;
  if (isOfTopicAlone(about) && turn.aspects.length > 0 && !turn.marks.has('catalogue')) return null;
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

function judgeSmallTalk({ turn, told, words, namesPlace }: Case): Judgement | null {
  const { intents, text, wordsBesideThanks } = turn;
  if (told > 0) return null;
  if (intents.has('help')) return is('help');
  if (namesPlace || words > SHORT) return null;
  // "Tak. Hvilke kommuner er med?" asks; the thanks are said in passing.
  const isAllThanks = !text.includes('?') && wordsBesideThanks <= FEW_BESIDE_THANKS && !intents.has('list');
  if (intents.has('thanks') && isAllThanks) return is('thanks');
  return intents.has('greeting') && words <= VERY_SHORT ? is('greeting') : null;
}

function judgeScope({ turn, state, matcher, hasList }: Case): Judgement | null {
  // What steers ("hvilke kommuner er med?") is about the catalogue, whatever else it resembles, and so is what asks for
  // ideas or speaks of the catalogue.
  const speaksOfIt = turn.marks.has('asksBack') || turn.marks.has('catalogue');
  const steers = turn.intents.size > 0 || turn.phases.length > 0 || speaksOfIt;
  const beginsAnew = !hasList && state.told.length === 0 && !steers;
  const asks = turn.text.includes('?') || (turn.opensAsQuestion && !turn.statesOfPerson);
  const asksOutside = asks && !steers && (turn.likely.get('outOfScope') ?? 0) >= LIKELY_OUTSIDE;
  const isOutside = asksOutside || (beginsAnew && matcher.isLikelyOutside(turn.read));
  return matcher.isInScope(turn.read) && !isOutside ? null : is('outOfScope');
}

/** A question that names the catalogue, or what makes a practice promising, and tells of nobody. */
function judgeAboutMaterial({ turn, told, namesPlace, state, referred }: Case): Judgement | null {
  const { marks, intents } = turn;
  const tells = told > 0 || marks.has('seeks') || state.topic.length > 0 || referred.length > 0;
  if (!turn.isQuestion || tells || (namesPlace && !marks.has('catalogue'))) return null;
  const ofMaterial = marks.has('material') || (marks.has('catalogue') && !intents.has('list'));
  return ofMaterial ? is('about') : null;
}

/** A list by municipality, phase or age; what else is asked for is matched. */
function judgeList({ turn, traits, told, namesPlace }: Case): Judgement | null {
  if (!turn.intents.has('list') || traits > (turn.phases.length > 0 ? 1 : 0)) return null;
  const isNarrowed = namesPlace || turn.phases.length > 0 || turn.marks.has('all') || told > 0;
  return isNarrowed ? is('list') : null;
}

/** A question after one practice was told of, and nobody described, is of that practice, whatever else it speaks of. */
function judgeTopicQuestion(about: Case): Judgement | null {
  const { turn, state, words, namesPlace, traits } = about;
  const { opensAsQuestion, text, marks, read } = turn;
  const asks = (opensAsQuestion || text.includes('?')) && words <= LONG_QUESTION;
  // "Må de være under 18?" asks whom it is for; more told besides the age is told of somebody.
  const isOfSomebody = (read.situation.age !== null && traits > 0) || marks.has('pronoun') || marks.has('seeks');
  // "Bruges det også i Aarhus?" asks of it; "hvad er der i Aarhus?" looks elsewhere.
  const looksElsewhere = namesPlace && (!marks.has('anaphora') || turn.intents.has('list'));
  return asks && !isOfSomebody && !looksElsewhere && isOfTopicAlone(about) ? is('fact', state.topic) : null;
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
  const tells = (turn.likely.get('describe') ?? 0) >= LIKELY_TOLD;
  return words <= VERY_SHORT && !tells ? is('unclear') : is('refine');
}

/** "Er … bedre end …?", "… eller …?": two names in a question set them side by side. */
const isSetAgainst = ({ text, marks, opensAsQuestion }: Turn): boolean =>
  (text.includes('?') || opensAsQuestion) && !marks.has('seeks');

/** Whether something is asked of practices in hand: by what one can ask of them, with a word that points back. */
function isFact({ turn, state, words, traits }: Case): boolean {
  if (turn.aspects.length === 0) return false;
  // "Det skal være noget med praktik" looks for something; of one practice told of it may be asked in so few words.
  const asks = turn.opensAsQuestion || turn.text.includes('?');
  if (!asks && traits > 0 && state.topic.length === 0) return false;
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
