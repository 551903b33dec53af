import type { Aspect } from '../../corpus/intents-schema.ts';
import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pagePath } from '../../matching/explain.ts';
import { shortName } from '../../matching/find-names.ts';
import { formatRange } from '../../matching/format-range.ts';
import { type Draft, item, type Line, line, type Statement, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import type { Turn } from '../read-turn.ts';
import { catalogueTextSource, practiceSource } from '../sources.ts';
import { tellLinks } from './tell-links.ts';
import { tellPractice } from './tell-practice.ts';

/** The most statements that answer one question about one practice. */
const MOST_STATEMENTS = 4;
const MOST_PRACTICES = 3;

/** What the catalogue's own words on "lovende" are told after: questions on effect. */
const ON_EFFECT: readonly Aspect[] = ['effect', 'goal'];

/** Aspects that are asked for as a number. */
const NUMBERS: readonly Aspect[] = ['participants', 'caseload', 'targetGroupSize'];

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
  const { asked: aspects } = turn;
  const paragraphs = asked.map((practice): Line[] => {
    const { name } = practice;
    const stated = answerAll(practice, aspects, turn, kit);
    // A question that was not understood gets the whole in short, which may well hold the answer.
    if (stated.length === 0)
      return [line(say(fillText(conversation.fact.notFound, { name }))), ...tellPractice(practice, true, kit)];
    const lead = say(fillText(isTop ? conversation.fact.top : conversation.fact.lead, { name }));
    return [line(lead), ...stated.map((statement) => item(statement))];
  });
  return {
    paragraphs: [...paragraphs, ...(aspects.includes('effect') ? [[line(tellPromising(kit))]] : [])],
    matches: [],
    notices: [],
    suggestions: first === undefined ? [] : suggest(first, aspects[0] ?? null, kit),
  };
}

/** What is said of one practice on all that is asked; nothing where the question was not understood. */
function answerAll(practice: Practice, aspects: readonly Aspect[], turn: Turn, kit: Kit): Statement[] {
  const all = (aspects.length === 0 ? [null] : aspects).flatMap((aspect) => answer(practice, aspect, turn, kit));
  return [...new Map(all.map((each) => [each.text, each])).values()].slice(0, MOST_STATEMENTS + aspects.length);
}

/** What is said of one practice on one aspect, or near to the question's words. */
function answer(practice: Practice, aspect: Aspect | null, turn: Turn, kit: Kit): Statement[] {
  const { fact } = kit.texts.conversation;
  const { name } = practice;
  const question = turn.read;
  const bounds = tellBounds(practice, turn, kit);
  if (aspect === null) {
    const near = kit.facts.nearest(practice, question);
    if (bounds.length > 0) return [...bounds, ...near].slice(0, MOST_STATEMENTS);
    return near.length > 0 ? [say(fillText(fact.nearest, { name })), ...near] : [];
  }
  if (aspect === 'persons') return [say(fillText(fact.silent.persons, { name })), ...readOn(practice, kit)];
  const stated = kit.facts.ofAspect(practice, aspect, question);
  const silent = say(fillText(fact.silent[aspect], { name }));
  if (aspect === 'contact')
    return [say(fact.noContact), ...stated, ...(practice.links.length === 0 ? readOn(practice, kit) : [])];
  // What they aim at, or say in words, is no result in figures.
  if (aspect === 'effect' && !practice.figures.some(({ kind }) => kind === 'result'))
    return [silent, ...stated].slice(0, MOST_STATEMENTS);
  // Who pays is not what it costs: without an amount the price is not stated, whatever else is told of the money.
  if (aspect === 'price' && !stated.some(({ text }) => /\bkr\b|kroner|mio/i.test(text)))
    return [silent, ...stated.slice(0, 1), ...(stated.length === 0 ? readOn(practice, kit) : [])];
  if (bounds.length === 0 && stated.length === 0) {
    const near = kit.facts.nearest(practice, question).slice(0, 1);
    return [silent, ...near, ...readOn(practice, kit)];
  }
  // A number that is asked for and not told is said not to be told, whatever else is said.
  if (NUMBERS.includes(aspect) && kit.facts.ofAspect(practice, aspect, null).every(({ text }) => !/\d/.test(text)))
    return [silent, ...stated].slice(0, MOST_STATEMENTS);
  // A sentence that has most of the question's words may say it better than what is told of the aspect as a whole.
  const near = aspect === 'effect' ? [] : kit.facts.nearest(practice, question).slice(0, 1);
  const all = [...bounds, ...near, ...stated];
  return [...new Map(all.map((each) => [each.text, each])).values()].slice(0, MOST_STATEMENTS);
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
