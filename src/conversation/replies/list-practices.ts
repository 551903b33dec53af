import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pagePath } from '../../matching/explain.ts';
import { shortName } from '../../matching/find-names.ts';
import { formatRange, joinList } from '../../matching/format-range.ts';
import { type Draft, type Line, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import type { Turn } from '../read-turn.ts';
import { practiceSource } from '../sources.ts';

/** The most practices that are listed in one reply; the page of all practices has the rest. */
const MOST_LISTED = 12;

/** The practices that meet the municipality, region, phase and age named in a message; all of them where it names none. */
export function practicesListed({ read, phases }: Turn, { bundle, matcher }: Kit): Practice[] {
  const { places, age } = read.situation;
  return bundle.practices.filter(
    (practice) =>
      (places.length === 0 || places.some((place) => matcher.data.isPlacedIn(practice, place))) &&
      (phases.length === 0 || (practice.phase !== null && phases.includes(practice.phase))) &&
      (age === null || rangesMeet(practice.age, age)),
  );
}

function rangesMeet(range: Practice['age'], asked: { from: number | null; to: number | null }): boolean {
  if (range === null) return false;
  return (
    (asked.from ?? 0) <= (range.to ?? Number.POSITIVE_INFINITY) &&
    (asked.to ?? Number.POSITIVE_INFINITY) >= (range.from ?? 0)
  );
}

/** A list of practices with their numbers, places and pages. */
export function listPractices(turn: Turn, kit: Kit): Draft {
  const { list: texts, compare, suggestions } = kit.texts.conversation;
  const { and, ranges } = kit.texts.matching;
  const { places, age } = turn.read.situation;
  const found = practicesListed(turn, kit);
  const listed = found.slice(0, MOST_LISTED);
  const parts = [
    ...(places.length > 0
      ? [fillText(texts.place, { place: joinList([...new Set(places.map(({ name }) => name))], and) })]
      : []),
    ...turn.phases.map((phase) => fillText(texts.phase, { phase: compare.phases[phase] })),
    ...(age === null ? [] : [fillText(texts.age, { range: formatRange(age, ranges) })]),
  ];
  const what = parts.length === 0 ? texts.all : parts.join(' ');
  const lead =
    found.length === 0
      ? fillText(texts.none, { what })
      : found.length === 1
        ? fillText(texts.one, { what })
        : fillText(texts.lead, { count: found.length, what });
  const [first] = listed;
  const lines: Line[] = listed.map((practice, at) => {
    const { name, context, id } = practice;
    const text = fillText(texts.item, { number: at + 1, name, url: pagePath(id), context });
    return line(say(text, practiceSource(practice)));
  });
  return {
    paragraphs: [
      [line(say(lead))],
      lines,
      ...(found.length > listed.length
        ? [[line(say(fillText(texts.more, { count: found.length - listed.length })))]]
        : []),
    ],
    matches: [],
    notices: [],
    suggestions:
      first === undefined
        ? [suggestions.all, suggestions.help]
        : [
            fillText(suggestions.tell, { name: shortName(first.name) }),
            ...(listed.length > 1 ? [suggestions.compare] : []),
          ],
  };
}
