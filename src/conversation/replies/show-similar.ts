import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pagePath } from '../../matching/explain.ts';
import { shortName } from '../../matching/find-names.ts';
import { type Draft, draftOf, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import { practiceSource } from '../sources.ts';

const MOST_SIMILAR = 3;

/** The ids of the practices that the corpus relates to one. */
export const similarTo = ({ related }: Practice): readonly string[] => related.slice(0, MOST_SIMILAR);

/** The practices most like one. */
export function showSimilar(practice: Practice, kit: Kit): Draft {
  const { similar: texts, match, suggestions } = kit.texts.conversation;
  const found = kit.practices(similarTo(practice));
  const [first] = found;
  if (first === undefined) return draftOf(fillText(texts.none, { name: practice.name }));
  return {
    paragraphs: [
      [line(say(fillText(texts.lead, { name: practice.name })))],
      ...found.map((each, at) => {
        const { name, context, id, summary } = each;
        const values = { number: at + 1, name, context, url: pagePath(id) };
        return [line(say(fillText(match.head, values))), line(say(summary.text, practiceSource(each)))];
      }),
    ],
    matches: [],
    notices: [],
    suggestions: [fillText(suggestions.tell, { name: shortName(first.name) }), suggestions.compare],
  };
}
