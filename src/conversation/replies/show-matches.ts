import type { Match, MatchResponse, Reason } from '../../contract/match-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { shortName } from '../../matching/find-names.ts';
import { formatRange, joinList } from '../../matching/format-range.ts';
import { type Draft, item, type Line, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import { quoteSafely } from '../quote-safely.ts';
import { practiceSource } from '../sources.ts';
import { askBack } from './ask-back.ts';
import { tellUnderstood } from './tell-understood.ts';

/** How many practices one reply tells of. */
export const MOST_SHOWN = 3;

const MOST_POINTS = 3;
const MOST_SUGGESTIONS = 3;

/** What a list of matches is shown with. */
export interface MatchesShown {
  /** All matches, best first, and what was understood. */
  readonly response: MatchResponse;
  /** Where the last message begins in all that was told. */
  readonly newest: number;
  /** How many of them were shown before. */
  readonly from: number;
  /** A sentence before everything else, such as that a correction was taken. */
  readonly lead: string | null;
  /** Whether the assistant may ask back. */
  readonly mayAsk: boolean;
}

/** A list of matches: what was understood, at most three practices in two lines each, and at most one question. */
export function showMatches({ response, newest, from, lead, mayAsk }: MatchesShown, kit: Kit): Draft {
  const { conversation } = kit.texts;
  const shown = response.matches.slice(from, from + MOST_SHOWN);
  const isMore = from > 0;
  const understood = isMore ? null : tellUnderstood(response.situation, newest, kit);
  const opening = [lead, isMore && shown.length > 0 ? conversation.match.moreLead : null, understood];
  const question = mayAsk && !isMore ? askBack(response.situation, response.outcome, kit) : null;
  // Where nothing was told the question says all there is to say.
  const isEmpty = shown.length === 0 && question !== null && understood === null;
  // By age or place alone nothing fits wholly or not at all: the question back says what is missing.
  const isThin = question !== null && response.situation.findings.length === 0;
  const told = isThin ? response.notices.filter(({ kind }) => kind !== 'weak' && kind !== 'nothing') : response.notices;
  const notices = isMore || isEmpty ? [] : told;
  const paragraphs: Line[][] = [
    [line(...opening.flatMap((text) => (text === null ? [] : [say(text)])))].filter(
      ({ statements }) => statements.length > 0,
    ),
    ...notices.map(({ text }) => [line(say(text))]),
    ...(isMore && shown.length === 0 ? [[line(say(conversation.match.noMore))]] : []),
    ...shown.map((match, at) => tellMatch(match, from + at + 1, response, kit)),
    ...(question === null ? [] : [[line(say(question.text))]]),
  ];
  return {
    paragraphs,
    matches: shown,
    notices,
    suggestions: question?.replies ?? suggestNext(shown, response.matches.length > from + shown.length, kit),
  };
}

function tellMatch(match: Match, number: number, { situation }: MatchResponse, kit: Kit): Line[] {
  const { match: texts } = kit.texts.conversation;
  const [practice] = kit.practices([match.id]);
  if (practice === undefined) return [];
  const source = practiceSource(practice);
  const { name, url, context, summary } = match;
  const points = fitPoints(match, kit);
  const against = match.caveats.slice(0, match.caveats[0]?.kind === 'unknown' ? 1 : 2).map(({ text }) => text);
  const range = practice.age;
  const isAged = range !== null && situation.age !== null && match.reasons.some(({ kind }) => kind === 'age');
  if (isAged) points.push(fillText(texts.age, { range: formatRange(range, kit.texts.matching.ranges) }));
  return [
    line(say(fillText(texts.head, { number, name, url, context }))),
    line(say(summary, source)),
    ...(points.length > 0
      ? [item(say(fillText(texts.fits, { points: joinList(points, kit.texts.matching.and) }), source))]
      : []),
    ...(against.length > 0 ? [item(say(fillText(texts.but, { caveat: against.join(' ') }), source))] : []),
  ];
}

/** What of the user's words the match rests on, at most three points; the age is told apart. */
function fitPoints({ reasons }: Match, kit: Kit): string[] {
  const { match: texts } = kit.texts.conversation;
  const tell = ({ kind, quote, concept }: Reason): string | null => {
    switch (kind) {
      case 'age':
        return null;
      case 'name':
        return texts.name;
      case 'place':
        return texts.place;
      case 'description':
        return texts.description;
      case 'words':
        return fillText(texts.words, { words: quote });
      case 'concept':
        return quoteSafely(quote, kit.matcher.data.concepts.get(concept ?? '')?.prefLabel ?? '');
    }
  };
  return reasons.slice(0, MOST_POINTS + 1).flatMap((reason) => tell(reason) ?? []);
}

function suggestNext(shown: readonly Match[], hasMore: boolean, kit: Kit): string[] {
  const { suggestions } = kit.texts.conversation;
  const [first] = shown;
  if (first === undefined) return [suggestions.all, suggestions.help];
  return [
    fillText(suggestions.tell, { name: shortName(first.name) }),
    ...(shown.length > 1 ? [suggestions.compare] : [fillText(suggestions.usable, { name: shortName(first.name) })]),
    ...(hasMore ? [suggestions.more] : [fillText(suggestions.meeting, { name: shortName(first.name) })]),
  ].slice(0, MOST_SUGGESTIONS);
}
