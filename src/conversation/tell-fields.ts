import type { AspectField } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { formatRange, joinList } from '../matching/format-range.ts';
import { type Statement, say } from './draft.ts';
import { practiceSource } from './sources.ts';

/** The given facts of a practice's front matter; those that the catalogue does not state are left out. */
export function tellFields(
  practice: Practice,
  fields: readonly AspectField[],
  { fact }: Texts['conversation'],
  { ranges, and }: Texts['matching'],
): Statement[] {
  const { name, context, age, targetGroup, focus, summary, excludes, anchoring, links, pages } = practice;
  const from = (page: number) => practiceSource(practice, { on: [page] });
  const tell = (field: AspectField): Statement[] => {
    switch (field) {
      case 'summary':
        return [say(summary.text, from(summary.page))];
      case 'targetGroup':
        return targetGroup === null ? [] : [say(targetGroup.text, from(targetGroup.page))];
      case 'age':
        if (age === null) return [];
        return [
          say(fillText(fact.age, { name, range: formatRange(age, ranges) }), from(age.page)),
          // "Under 30" and "op til 29" are the same; where one end is open the target group says how it is put.
          ...(age.from === null || age.to === null ? tell('targetGroup') : []),
        ];
      case 'excludes':
        return excludes.map(({ text, page }) => say(text, from(page)));
      case 'focus':
        return focus === null ? [] : [say(focus.text, from(focus.page))];
      case 'actors':
        return anchoring === null
          ? []
          : [say(fillText(fact.actors, { name, actors: joinList(anchoring.actors, and) }), from(anchoring.page))];
      case 'place':
        return [say(fillText(fact.place, { name, context }), practiceSource(practice))];
      case 'link':
        return links.map(({ url, label, page }) => say(`[${label}](${url})`, from(page)));
      case 'page':
        return [say(fillText(fact.pages, { name, pages: joinList(pages.map(String), and) }), practiceSource(practice))];
    }
  };
  return fields.flatMap((field) => tell(field));
}
