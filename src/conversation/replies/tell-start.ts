import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { shortName } from '../../matching/find-names.ts';
import { joinList } from '../../matching/format-range.ts';
import { type Draft, item, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import { practiceSource } from '../sources.ts';
import { tellPoint } from './advise-leaders.ts';
import { tellLinks } from './tell-links.ts';

/** What one needs to know to begin, in the order that it is needed. */
const ASPECTS = ['learning', 'staff', 'cooperation', 'referral', 'funding'] as const;
const MOST_STATEMENTS = 4;

/** The parts of the catalogue that speak of how to begin: politics and coordination. */
const MOST_POINTS = 4;

/** How to get started with one practice: what the catalogue tells of setting it up, and whom to ask. */
export function tellStart(practice: Practice, kit: Kit): Draft {
  const { start: texts, suggestions, tell } = kit.texts.conversation;
  const { name, context, anchoring } = practice;
  const stated = ASPECTS.flatMap((aspect) => kit.facts.ofAspect(practice, aspect).slice(0, 1));
  const links = tellLinks(practice, kit.texts.matching.and);
  const ask =
    anchoring === null
      ? fillText(texts.contactPlace, { context })
      : fillText(texts.contact, { context, actors: joinList(anchoring.actors, kit.texts.matching.and) });
  return {
    paragraphs: [
      [
        line(say(fillText(texts.lead, { name }))),
        ...(stated.length === 0
          ? [item(say(fillText(texts.nothing, { name })))]
          : [...new Map(stated.map((each) => [each.text, each])).values()]
              .slice(0, MOST_STATEMENTS)
              .map((each) => item(each))),
        item(say(ask, practiceSource(practice))),
        ...(links === null ? [] : [item(say(fillText(tell.links, { links }), practiceSource(practice)))]),
      ],
    ],
    matches: [],
    notices: [],
    suggestions: [
      fillText(suggestions.usable, { name: shortName(name) }),
      fillText(suggestions.meeting, { name: shortName(name) }),
      suggestions.focus,
    ],
  };
}

/** How to get started at all: the focus points on politics and coordination. */
export function tellStartInGeneral(kit: Kit): Draft {
  const { start: texts, suggestions } = kit.texts.conversation;
  const points = kit.bundle.focusPoints.filter(({ part }) => part !== 'indsats').slice(0, MOST_POINTS);
  return {
    paragraphs: [[line(say(texts.general)), ...points.map((point) => tellPoint(point, kit))]],
    matches: [],
    notices: [],
    suggestions: [suggestions.focus, suggestions.what, suggestions.all],
  };
}
