import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pagePath } from '../../matching/explain.ts';
import { shortName } from '../../matching/find-names.ts';
import { formatRange, joinList } from '../../matching/format-range.ts';
import { type Draft, draftOf, item, type Line, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import { practiceSource } from '../sources.ts';
import { tellResults } from './tell-results.ts';

const MOST_COMPARED = 3;

/** Two or three practices side by side, each along the same points. */
export function comparePractices(practices: readonly Practice[], kit: Kit): Draft {
  const { compare: texts, suggestions, tell } = kit.texts.conversation;
  const { and } = kit.texts.matching;
  const compared = practices.slice(0, MOST_COMPARED);
  const [first] = compared;
  if (first === undefined || compared.length < 2) return draftOf(texts.needTwo);
  const phases = [...new Set(compared.map(({ phase }) => (phase === null ? texts.noPhase : texts.phases[phase])))];
  const told =
    phases.length === 1
      ? fillText(texts.samePhase, { phase: phases[0] ?? '' })
      : fillText(texts.otherPhase, { phases: joinList(phases, and) });
  const names = joinList(
    compared.map(({ name }) => name),
    and,
  );
  return {
    paragraphs: [
      [line(say(fillText(texts.lead, { names })), say(told, ...compared.map((practice) => practiceSource(practice))))],
      ...compared.map((practice) => [
        line(say(fillText(tell.head, { name: practice.name, url: pagePath(practice.id), context: practice.context }))),
        line(say(practice.summary.text, practiceSource(practice, { on: [practice.summary.page] }))),
        ...tellPoints(practice, kit),
      ]),
    ],
    matches: [],
    notices: [],
    suggestions: [
      ...compared.slice(0, 2).map(({ name }) => fillText(suggestions.tell, { name: shortName(name) })),
      fillText(suggestions.meeting, { name: shortName(first.name) }),
    ],
  };
}

function tellPoints(practice: Practice, kit: Kit): Line[] {
  const { compare: texts } = kit.texts.conversation;
  const { targetGroup, age, focus } = practice;
  const from = (page: number) => practiceSource(practice, { on: [page] });
  const points = [
    targetGroup === null
      ? say(texts.noTarget)
      : say(fillText(texts.target, { text: targetGroup.text }), from(targetGroup.page)),
    age === null
      ? say(texts.noAge)
      : say(fillText(texts.age, { range: formatRange(age, kit.texts.matching.ranges) }), from(age.page)),
    focus === null ? say(texts.noFocus) : say(fillText(texts.focus, { text: focus.text }), from(focus.page)),
  ];
  return [...points.map((statement) => item(statement)), item(...tellResults(practice, texts, kit))];
}
