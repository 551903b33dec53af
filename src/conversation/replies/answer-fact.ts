import type { Aspect } from '../../corpus/intents-schema.ts';
import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pagePath } from '../../matching/explain.ts';
import { shortName } from '../../matching/find-names.ts';
import { formatRange } from '../../matching/format-range.ts';
import { type Draft, item, type Line, line, type Statement, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import type { Question } from '../read-question.ts';
import type { Turn } from '../read-turn.ts';
import { catalogueTextSource, practiceSource } from '../sources.ts';
import { tellLinks } from './tell-links.ts';

/** The most statements that answer one question about one practice, and the most that are told as the nearest. */
const MOST_STATEMENTS = 4;
const MOST_NEAREST = 3;
const MOST_PRACTICES = 3;

/** What the catalogue's own words on "lovende" are told after: questions on effect. */
const ON_EFFECT: readonly Aspect[] = ['effect', 'goal'];
const WITH_PROMISING: readonly Aspect[] = [
  'effect',
  'toJobOrEducation',
  'toJob',
  'toEducation',
  'dropout',
  'completion',
  'lasting',
];

/** A sentence is near where it has such a share of the question's weight of words. */
const NEAR = 0.25;

/** The text and section of the catalogue that say what "lovende" means (page 3). */
const PROMISING = { text: 'lovende-praksis', section: 0 };

/** How a fact is asked for. */
export interface FactAsked {
  readonly practices: readonly Practice[];
  readonly turn: Turn;
  /** Whether the practice was not named, but stands first among those shown. */
  readonly isTop: boolean;
}

/** Answers a question about a practice with what the catalogue says of it, or says that it does not say it. */
export function answerFact({ practices, turn, isTop }: FactAsked, kit: Kit): Draft {
  const { conversation } = kit.texts;
  const asked = practices.slice(0, MOST_PRACTICES);
  const [first] = asked;
  const aspects = turn.questions.flatMap((question) => question.aspects);
  const paragraphs = asked.map((practice): Line[] => {
    const lead = say(fillText(isTop ? conversation.fact.top : conversation.fact.lead, { name: practice.name }));
    const stated = turn.questions.flatMap((question) => answer(practice, question, turn, kit));
    return [line(lead), ...unique(stated).map((statement) => item(statement))];
  });
  const isOnEffect = aspects.some((aspect) => WITH_PROMISING.includes(aspect));
  return {
    paragraphs: [...paragraphs, ...(isOnEffect ? [[line(tellPromising(kit))]] : [])],
    matches: [],
    notices: [],
    suggestions: first === undefined ? [] : suggest(first, aspects[0] ?? null, kit),
  };
}

/** Sentences told with the one that follows, without those that were told so already. */
const withoutRepeats = (statements: readonly Statement[]): Statement[] =>
  statements.filter(
    ({ text }, at) => !statements.slice(0, at).some((other) => other.text.includes(text) || text.includes(other.text)),
  );

const unique = (statements: readonly Statement[]): Statement[] => [
  ...new Map(statements.map((each) => [each.text, each])).values(),
];

/** What is said of one practice on one question. */
function answer(practice: Practice, question: Question, turn: Turn, kit: Kit): Statement[] {
  const [aspect] = question.aspects;
  const bounds = tellBounds(practice, turn, kit);
  if (aspect === undefined) return answerByWords(practice, question, bounds, kit);
  const { fact } = kit.texts.conversation;
  const { name } = practice;
  const { exact, nearest } = kit.facts.answer(practice, aspect, question);
  if (aspect === 'persons' && exact.length === 0)
    return [say(fillText(fact.silent.persons, { name })), ...readOn(practice, kit)];
  if (aspect === 'contact')
    return [say(fact.noContact), ...exact, ...(practice.links.length === 0 ? readOn(practice, kit) : [])];
  // What they aim at, or say in words, is no result in figures.
  if (WITH_PROMISING.includes(aspect) && !practice.figures.some(({ kind }) => kind === 'result'))
    return [
      say(fillText(fact.silent.effect, { name })),
      ...tellNearest(practice, question, [...exact, ...nearest], kit),
    ];
  if (exact.length + bounds.length > 0) return unique([...bounds, ...exact]).slice(0, MOST_STATEMENTS);
  const counting = kit.facts.counting(practice, question);
  if (counting.length > 0) return counting;
  const silent = isNarrowed(question) ? fact.notExactly : fact.silent[aspect];
  return [say(fillText(silent, { name })), ...tellNearest(practice, question, nearest, kit)];
}

/** Whether a question asks for a number of something, or within bounds, that the aspect alone does not say. */
const isNarrowed = ({ counted, limits }: Question): boolean => counted !== null || limits.length > 0;

/** A question that is no known one: figures that count what it counts, or the sentences that have its words. */
function answerByWords(practice: Practice, question: Question, bounds: readonly Statement[], kit: Kit): Statement[] {
  const { fact } = kit.texts.conversation;
  const { name } = practice;
  const counting = kit.facts.counting(practice, question);
  if (counting.length > 0) return counting;
  const near = question.asksNumber ? [] : kit.facts.answering(practice, question).statements;
  if (bounds.length > 0) return unique([...bounds, ...near]).slice(0, MOST_STATEMENTS);
  if (near.length > 0) return [say(fillText(fact.nearest, { name })), ...near];
  return [say(fillText(fact.notFound, { name })), ...tellNearest(practice, question, [], kit)];
}

/** What comes nearest, said as no more than that, and where to read on. */
function tellNearest(practice: Practice, question: Question, nearest: readonly Statement[], kit: Kit): Statement[] {
  const { fact } = kit.texts.conversation;
  const byWords = kit.facts.nearest(practice, question).filter(({ share }) => share >= NEAR);
  const near = nearest.length > 0 ? nearest : withoutRepeats(byWords.map(({ statement }) => statement));
  return [
    ...(near.length === 0 ? [] : [say(fillText(fact.nearest, { name: practice.name }))]),
    ...unique(near).slice(0, MOST_NEAREST),
    ...readOn(practice, kit),
  ];
}

/** Whether the age or trouble that a question names lies within the target group. */
function tellBounds(practice: Practice, { read }: Turn, kit: Kit): Statement[] {
  const { fact } = kit.texts.conversation;
  const { ranges } = kit.texts.matching;
  const { age, excludes } = practice;
  const said = read.situation.age;
  const statements: Statement[] = [];
  if (age !== null && said !== null) {
    const low = said.from ?? said.to ?? 0;
    const high = said.to ?? low;
    const isInside = low >= (age.from ?? 0) && high <= (age.to ?? Number.POSITIVE_INFINITY);
    const values = { age: formatRange(said, ranges), range: formatRange(age, ranges) };
    const text = fillText(isInside ? fact.ageInside : fact.ageOutside, values);
    statements.push(say(text, practiceSource(practice, { on: [age.page] })));
  }
  const { broaderOf } = kit.matcher.data;
  for (const { concept, text, page } of excludes)
    if (read.situation.findings.some((finding) => broaderOf(finding.concept).has(concept)))
      statements.push(say(text, practiceSource(practice, { on: [page] })));
  return statements;
}

/** Where one might find out what the catalogue does not say. */
function readOn(practice: Practice, kit: Kit): Statement[] {
  const { fact } = kit.texts.conversation;
  const links = tellLinks(practice, kit.texts.matching.and);
  const whole = fillText(fact.whole, { name: shortName(practice.name), url: pagePath(practice.id) });
  const elsewhere =
    links === null ? fillText(fact.noLink, { context: practice.context }) : fillText(fact.readMore, { links });
  return [say(whole), say(elsewhere, practiceSource(practice))];
}

/** What the catalogue means by "lovende". */
function tellPromising(kit: Kit): Statement {
  const text = kit.bundle.catalogueTexts.find(({ id }) => id === PROMISING.text);
  const section = text?.sections[PROMISING.section];
  const sources = text === undefined || section === undefined ? [] : [catalogueTextSource(text, section)];
  return say(kit.texts.conversation.fact.lovende, ...sources);
}

function suggest({ name }: Practice, aspect: Aspect | null, kit: Kit): string[] {
  const { suggestions } = kit.texts.conversation;
  const isOnEffect = aspect !== null && ON_EFFECT.includes(aspect);
  return [
    fillText(suggestions.tell, { name: shortName(name) }),
    isOnEffect ? suggestions.what : fillText(suggestions.effect, { name: shortName(name) }),
    aspect === 'contact'
      ? fillText(suggestions.meeting, { name: shortName(name) })
      : fillText(suggestions.contact, { name: shortName(name) }),
  ];
}
