import type { MatchResponse } from '../contract/match-schema.ts';
import type { Situation } from '../contract/situation-schema.ts';
import type { Intent } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { joinList } from '../matching/format-range.ts';
import { tellDanger } from '../safeguards/tell-danger.ts';
import { correctUnderstood } from './correct-understood.ts';
import { BEGINNING, type DialogueState, lazily } from './dialogue-state.ts';
import { type Draft, draftOf } from './draft.ts';
import { judgeIntent } from './judge-intent.ts';
import type { Judgement } from './judgement.ts';
import type { Kit } from './kit.ts';
import { AGE, mergeTold, newestOf } from './merge-told.ts';
import type { Turn } from './read-turn.ts';
import { adviseLeaders } from './replies/advise-leaders.ts';
import { answerAbout } from './replies/answer-about.ts';
import { answerFact } from './replies/answer-fact.ts';
import { assessUse } from './replies/assess-use.ts';
import { comparePractices } from './replies/compare-practices.ts';
import { listPractices, practicesListed } from './replies/list-practices.ts';
import { MOST_SHOWN, showMatches } from './replies/show-matches.ts';
import { showSimilar, similarTo } from './replies/show-similar.ts';
import { tellPractices } from './replies/tell-practice.ts';
import { tellStart, tellStartInGeneral } from './replies/tell-start.ts';
import { writeMeetingText } from './replies/write-meeting-text.ts';

/** What one message leads to: the state after it, and its reply, composed only where it is the last. */
export interface Step {
  readonly intent: Intent;
  readonly state: DialogueState;
  readonly compose: () => Draft;
}

/** As many matches as a conversation can page through. */
const MOST_MATCHES = 20;

/**
 * Takes one message of the user: judges what it wants, and answers it.
 *
 * @param judged - what it wants, where that is known already
 */
export function takeTurn(
  turn: Turn,
  before: DialogueState,
  kit: Kit,
  judged = judgeIntent(turn, before, kit.matcher),
): Step {
  const step = answer(turn, before, judged, kit);
  return { ...step, intent: judged.intent, state: { ...step.state, last: judged.intent } };
}

type Answer = Omit<Step, 'intent'>;

function answer(turn: Turn, state: DialogueState, judged: Judgement, kit: Kit): Answer {
  const { smalltalk, suggestions, match, question } = kit.texts.conversation;
  const same = (draft: () => Draft): Answer => ({ state, compose: draft });
  const about = (ids: readonly string[], draft: () => Draft): Answer => ({
    state: ids.length === 0 ? state : { ...state, topic: ids },
    compose: draft,
  });
  /** A new young person in the same conversation. */
  const beginning = { ...BEGINNING, filters: state.filters };
  /** The practices meant, or the first one shown where the message only points back. */
  const meant = judged.practices.length > 0 ? judged.practices : state.shown().slice(0, 1);

  switch (judged.intent) {
    case 'describe': {
      const isAnother = judged.isNewPerson || state.told.length > 0;
      const leftOut = new Set(judged.practices);
      return matched({ ...beginning, told: [turn], leftOut }, isAnother ? match.newPerson : null);
    }
    case 'refine': {
      const isAgeCorrected =
        turn.read.situation.age !== null && state.told.some(({ read }) => read.situation.age !== null);
      return matched(refined(turn, state), isAgeCorrected ? match.corrected : null);
    }
    case 'leaveOut': {
      const { what, next } =
        turn.leaveOut.length > 0
          ? correctUnderstood(turn, state, kit)
          : withoutLeftOut(turn, judged.practices, state, kit);
      if (what.length === 0) return matched(next, match.corrected);
      return matched(next, fillText(match.leftOut, { what: joinList(what, kit.texts.matching.and) }));
    }
    case 'more':
      return matched({ ...state, topic: [] }, null);
    case 'tell':
      return about(meant, () => tellWhy(turn, state, meant, kit) ?? tellPractices(kit.practices(meant), kit));
    case 'compare': {
      const ids = judged.practices.length > 1 ? judged.practices : state.shown().slice(0, 2);
      return {
        state: ids.length > 1 ? { ...state, topic: ids, shown: () => ids } : state,
        compose: () => comparePractices(kit.practices(ids), kit),
      };
    }
    case 'fact':
    case 'similar':
    case 'usable':
    case 'meeting':
    case 'start':
      return answerOf(kit.practices(meant), judged, turn, state, kit);
    case 'list': {
      const shown = lazily(() => practicesListed(turn, kit).map(({ id }) => id));
      return { state: { ...state, shown, topic: [] }, compose: () => listPractices(turn, kit) };
    }
    case 'about':
      return same(() => answerAbout(turn, kit));
    case 'focus':
      return same(() => adviseLeaders(turn, kit));
    case 'help':
      return same(() =>
        draftOf(smalltalk.help, { suggestions: [...question.replies.start.slice(0, 2), suggestions.what] }),
      );
    case 'greeting':
      return same(() => draftOf(smalltalk.greeting, { suggestions: [...question.replies.start] }));
    case 'thanks':
      return same(() => draftOf(smalltalk.thanks, { suggestions: [suggestions.help, suggestions.all] }));
    case 'startOver':
      return {
        state: beginning,
        compose: () => draftOf(smalltalk.startOver, { suggestions: [...question.replies.start] }),
      };
    case 'injection':
      return same(() =>
        draftOf(smalltalk.injection, { suggestions: [...question.replies.start.slice(0, 2), suggestions.help] }),
      );
    case 'unclear':
      return same(() =>
        draftOf(smalltalk.unclear, { suggestions: [...question.replies.start.slice(0, 2), suggestions.help] }),
      );
    case 'outOfScope':
      return same(() =>
        draftOf(smalltalk.outOfScope, {
          notices: [{ kind: 'outOfScope', text: smalltalk.outOfScope }],
          suggestions: [suggestions.help, suggestions.all],
        }),
      );
    case 'acute':
      // What is told stays: once the danger is over, the practices are those for this young person.
      return {
        state: { ...state, told: [...state.told, turn] },
        compose: () => warn(turn, kit),
      };
  }

  /** Matches all that is told in `next`, and shows the next page of it. */
  function matched(next: DialogueState, lead: string | null): Answer {
    const response = lazily(() => matchTold(next, kit));
    const from = next.seen;
    const ids = lazily(() =>
      response()
        .matches.slice(0, from + MOST_SHOWN)
        .map(({ id }) => id),
    );
    return {
      state: { ...next, shown: ids, seen: from + MOST_SHOWN, asked: true },
      compose: () =>
        showMatches({ response: response(), newest: newestOf(next), from, lead, mayAsk: !next.asked }, kit),
    };
  }
}

/** What is asked of practices in hand; where there are none, the reply asks which are meant. */
function answerOf(
  practices: readonly Practice[],
  { intent, practices: pointedTo }: Judgement,
  turn: Turn,
  state: DialogueState,
  kit: Kit,
): Answer {
  const { suggestions, fact, usable, meeting, similar } = kit.texts.conversation;
  const [first] = practices;
  const which =
    { similar: similar.which, usable: usable.which, meeting: meeting.which }[intent as string] ?? fact.which;
  if (first === undefined) {
    const compose = () =>
      intent === 'start' ? tellStartInGeneral(kit) : draftOf(which, { suggestions: [suggestions.all] });
    return { state, compose };
  }
  const about = (topic: readonly Practice[], compose: () => Draft): Answer => ({
    state: { ...state, topic: topic.map(({ id }) => id) },
    compose,
  });
  switch (intent) {
    case 'similar':
      return {
        state: { ...state, shown: () => similarTo(first), topic: [first.id] },
        compose: () => showSimilar(first, kit),
      };
    case 'usable':
      return about([first], () => assessUse(first, kit));
    case 'meeting':
      return about(practices, () => writeMeetingText(practices, kit));
    case 'start':
      return about([first], () => tellStart(first, kit));
    default:
      return about(practices, () => answerFact({ practices, turn, isTop: pointedTo.length === 0 }, kit));
  }
}

/** Where it is asked why practices were shown: what they fit and what speaks against them; null where it is not. */
function tellWhy({ marks }: Turn, state: DialogueState, meant: readonly string[], kit: Kit): Draft | null {
  if (!marks.has('whyShown') || state.told.length === 0) return null;
  const response = matchTold(state, kit);
  const matches = response.matches.filter(({ id }) => meant.includes(id));
  if (matches.length === 0) return null;
  return showMatches({ response: { ...response, matches }, newest: 0, from: 0, lead: null, mayAsk: false }, kit);
}

/** What to do now, said to a colleague, or to a young person who writes of themselves. */
function warn({ marks }: Turn, { bundle, texts }: Kit): Draft {
  const isOwn = marks.has('oneself') && !marks.has('pronoun');
  const text = tellDanger(isOwn ? 'acuteSelf' : 'acute', bundle);
  return draftOf(text, {
    notices: [{ kind: 'acute', text }],
    suggestions: isOwn ? [] : [texts.conversation.suggestions.afterAcute],
  });
}

/** The situation that the conversation has come to. */
export const situationOf = (state: DialogueState, { matcher }: Kit): Situation =>
  mergeTold(state, matcher.read).situation;

/** All practices that fit what has been told, without those that the user has left out. */
function matchTold(state: DialogueState, { matcher }: Kit): MatchResponse {
  const response = matcher.rankRead(mergeTold(state, matcher.read), {
    limit: MOST_MATCHES,
    filters: state.filters,
  });
  return { ...response, matches: response.matches.filter(({ id }) => !state.leftOut.has(id)) };
}

/** The state after a message that adds to what was told or corrects it: what it names is no longer left out. */
function refined(turn: Turn, state: DialogueState): DialogueState {
  const { age, findings } = turn.read.situation;
  const said = new Set([...findings.map(({ concept }) => concept), ...turn.names, ...(age === null ? [] : [AGE])]);
  // That the danger is over tells nothing of what the young person needs.
  const told = state.last === 'acute' && turn.marks.has('afterAcute') ? state.told : [...state.told, turn];
  return { ...state, told, leftOut: new Set([...state.leftOut].filter((what) => !said.has(what))), topic: [], seen: 0 };
}

/** What a message wants left out, as people call it, and the state without it. */
function withoutLeftOut(
  turn: Turn,
  practices: readonly string[],
  state: DialogueState,
  kit: Kit,
): { what: string[]; next: DialogueState } {
  const { tokens, situation } = turn.read;
  const leaving = tokens.find((_, at) => turn.leavingTokens.has(at));
  // "Glem det med job, hun vil i skole": what stands in another clause is told, not left out.
  const isLeftOut = ({ span }: { readonly span: { readonly start: number } }): boolean =>
    tokens.some(({ start, end, clause }) => start <= span.start && span.start < end && clause === leaving?.clause);
  // Who only rules out a practice by its name tells the rest of the message.
  const leaves = turn.leavingTokens.size > 0;
  const hasAge = leaves && (situation.age !== null || turn.marks.has('theAge'));
  const findings = situation.findings.filter(isLeftOut);
  const told = turn.marks.has('thePlace') ? state.told.flatMap(({ read }) => read.situation.places) : situation.places;
  const places = leaves ? told : [];
  const keys = [
    ...(hasAge ? [AGE] : []),
    ...findings.map(({ concept }) => concept),
    ...places.map(({ name }) => name),
    ...practices,
  ];
  const tellsMore =
    situation.findings.length > findings.length || (!leaves && (situation.age !== null || situation.places.length > 0));
  return {
    what: [
      ...(hasAge ? [situation.ages[0]?.quote ?? kit.texts.conversation.match.theAge] : []),
      ...findings.map(({ label }) => label),
      ...new Set(places.map(({ name }) => name)),
      ...kit.practices(practices).map(({ name }) => name),
    ],
    next: {
      ...state,
      told: tellsMore ? [...state.told, turn] : state.told,
      leftOut: new Set([...state.leftOut, ...keys]),
      topic: [],
      seen: 0,
    },
  };
}
