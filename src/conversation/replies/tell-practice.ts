import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pagePath } from '../../matching/explain.ts';
import { shortName } from '../../matching/find-names.ts';
import { type Draft, item, type Line, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import { practiceSource } from '../sources.ts';
import { tellLinks } from './tell-links.ts';
import { tellResults } from './tell-results.ts';

/** Sections that tell how they work, best first. */
const METHOD = 'method';
const MOST_PRACTICES = 3;

/** Tells more of one practice, or of a few: what it is, for whom, how, with what results, and where to read on. */
export function tellPractices(practices: readonly Practice[], kit: Kit): Draft {
  const told = practices.slice(0, MOST_PRACTICES);
  const { suggestions } = kit.texts.conversation;
  const [first] = told;
  return {
    paragraphs: told.map((practice) => tellPractice(practice, told.length > 1, kit)),
    matches: [],
    notices: [],
    suggestions:
      first === undefined
        ? []
        : [
            fillText(suggestions.usable, { name: shortName(first.name) }),
            fillText(suggestions.contact, { name: shortName(first.name) }),
            fillText(suggestions.similar, { name: shortName(first.name) }),
          ],
  };
}

/** One practice in a few lines; `isBrief` where several are told at once. */
function tellPractice(practice: Practice, isBrief: boolean, kit: Kit): Line[] {
  const { tell: texts } = kit.texts.conversation;
  const { name, context, id, summary, targetGroup } = practice;
  const from = (page: number) => practiceSource(practice, { on: [page] });
  const how = kit.facts.ofAspect(practice, METHOD).slice(0, isBrief ? 1 : 2);
  const links = tellLinks(practice, kit.texts.matching.and);
  return [
    line(say(fillText(texts.head, { name, url: pagePath(id), context }))),
    line(say(summary.text, from(summary.page))),
    ...(targetGroup === null
      ? []
      : [item(say(fillText(texts.targetGroup, { text: targetGroup.text }), from(targetGroup.page)))]),
    ...how.map((statement) => item(statement)),
    item(...tellResults(practice, texts, kit)),
    item(links === null ? say(texts.noLinks) : say(fillText(texts.links, { links }), practiceSource(practice))),
  ];
}
