import type { Aspect } from '../../corpus/intents-schema.ts';
import type { Practice } from '../../corpus/practice-schema.ts';
import type { ConversationTexts } from '../../corpus/texts/conversation-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import { shortName } from '../../matching/find-names.ts';
import { type Draft, item, line, type Statement, say } from '../draft.ts';
import type { Kit } from '../kit.ts';

/** The five dimensions of Vidensportalen (https://vidensportal.dk), and the aspects that tell of each. */
const DIMENSIONS: readonly (readonly [
  dimension: keyof ConversationTexts['usable']['dimensions'],
  aspects: readonly Aspect[],
])[] = [
  ['targetGroup', ['targetGroup', 'age']],
  ['method', ['method']],
  ['implementation', ['staff', 'actors', 'cooperation']],
  ['effect', ['effect']],
  ['economy', ['price', 'funding']],
];

const MOST_EACH = 2;

/** "Kan det bruges hos os?": one practice along the five dimensions, each from the catalogue or said not to be stated. */
export function assessUse(practice: Practice, kit: Kit): Draft {
  const { usable, fact, suggestions } = kit.texts.conversation;
  const { name } = practice;
  const lines = DIMENSIONS.map(([dimension, aspects]) => {
    const head = say(fillText(usable.line, { dimension: usable.dimensions[dimension] }));
    const stated = distinct(aspects.flatMap((aspect) => kit.facts.ofAspect(practice, aspect).slice(0, MOST_EACH)));
    return stated.length === 0
      ? item(head, say(usable.silent))
      : item(head, ...stated.slice(0, MOST_EACH), ...(dimension === 'effect' ? [say(fact.lovende)] : []));
  });
  return {
    paragraphs: [[line(say(fillText(usable.lead, { name }))), ...lines]],
    matches: [],
    notices: [],
    suggestions: [
      fillText(suggestions.contact, { name: shortName(name) }),
      fillText(suggestions.start, { name: shortName(name) }),
      fillText(suggestions.meeting, { name: shortName(name) }),
    ],
  };
}

const distinct = (statements: readonly Statement[]): Statement[] => [
  ...new Map(statements.map((statement) => [statement.text, statement])).values(),
];
