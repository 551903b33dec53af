import type { FocusPoint } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pagePath } from '../../matching/explain.ts';
import { shortName } from '../../matching/find-names.ts';
import { joinList } from '../../matching/format-range.ts';
import { type Draft, item, type Line, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import type { Turn } from '../read-turn.ts';
import { focusPointSource } from '../sources.ts';

const MOST_POINTS = 4;
const MOST_EXAMPLES = 3;

/** The place of a point that has none of the question's words: what helps to organise before the rest. */
const UNNAMED: Readonly<Record<FocusPoint['part'], number>> = { koordinering: 400, politik: 450, indsats: 500 };

/** The traits that the promising practices share, nearest to the question first. */
export function adviseLeaders(turn: Turn, kit: Kit): Draft {
  const { focus: texts, suggestions } = kit.texts.conversation;
  const points = nearestPoints(turn, kit);
  return {
    paragraphs: [[line(say(texts.lead)), ...points.map((point) => tellPoint(point, kit))]],
    matches: [],
    notices: [],
    suggestions: [suggestions.what, suggestions.found, suggestions.all],
  };
}

/** One focus point with practices that show it. */
export function tellPoint(point: FocusPoint, kit: Kit): Line {
  const { focus: texts } = kit.texts.conversation;
  const source = focusPointSource(point);
  const names = kit
    .practices(point.practices.slice(0, MOST_EXAMPLES))
    .map(({ id, name }) => `[${shortName(name)}](${pagePath(id)})`);
  return item(
    say(fillText(texts.item, { name: point.name, summary: point.summary.text }), source),
    ...(names.length === 0
      ? []
      : [say(fillText(texts.practices, { names: joinList(names, kit.texts.matching.and) }), source)]),
  );
}

/** Focus points by the words and phases of a question; for leaders those on politics and coordination come first. */
function nearestPoints({ text, marks, phases, read }: Turn, { bundle, matcher }: Kit): FocusPoint[] {
  const asked = new Set(read.situation.findings.map(({ concept }) => concept));
  const order = matcher.search(text);
  const inPhase = bundle.focusPoints.filter(
    ({ phase }) => phases.length === 0 || (phase !== null && phases.includes(phase)),
  );
  const forLeaders = ({ part }: FocusPoint): number => (marks.has('advice') && part !== 'indsats' ? -1000 : 0);
  const meant = ({ tags }: FocusPoint): number => -100 * tags.filter(({ concept }) => asked.has(concept)).length;
  const place = (point: FocusPoint): number =>
    (order.get(point.id) ?? UNNAMED[point.part]) + forLeaders(point) + meant(point);
  return [...inPhase].sort((a, b) => place(a) - place(b)).slice(0, MOST_POINTS);
}
