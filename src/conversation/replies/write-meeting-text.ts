import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { shortName } from '../../matching/find-names.ts';
import { joinList } from '../../matching/format-range.ts';
import { type Draft, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import { practiceSource } from '../sources.ts';
import { tellResults } from './tell-results.ts';

const MOST_PRACTICES = 3;

/** A paragraph on each practice for a meeting or a recommendation: from the catalogue alone, without a word of the case. */
export function writeMeetingText(practices: readonly Practice[], kit: Kit): Draft {
  const { meeting, suggestions } = kit.texts.conversation;
  const told = practices.slice(0, MOST_PRACTICES);
  const [first] = told;
  return {
    paragraphs: [[line(say(meeting.lead))], ...told.map((practice) => [line(...tell(practice, kit))])],
    matches: [],
    notices: [],
    suggestions:
      first === undefined
        ? []
        : [
            fillText(suggestions.usable, { name: shortName(first.name) }),
            fillText(suggestions.contact, { name: shortName(first.name) }),
            suggestions.what,
          ],
  };
}

function tell(practice: Practice, kit: Kit) {
  const { meeting } = kit.texts.conversation;
  const { and } = kit.texts.matching;
  const { name, context, summary, targetGroup, links, pages } = practice;
  const from = (page: number) => practiceSource(practice, { on: [page] });
  const addresses = links.map(({ url, label }) => `; [${label}](${url})`).join('');
  const source = { pages: joinList(pages.map(String), and), links: addresses, date: kit.today() };
  return [
    say(fillText(meeting.intro, { name, context }), practiceSource(practice)),
    say(summary.text, from(summary.page)),
    ...(targetGroup === null
      ? []
      : [say(fillText(meeting.targetGroup, { text: targetGroup.text }), from(targetGroup.page))]),
    ...tellResults(practice, meeting, kit),
    say(meeting.promising),
    say(fillText(meeting.source, source)),
  ];
}
