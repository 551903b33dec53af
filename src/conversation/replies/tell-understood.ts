import type { Situation } from '../../contract/situation-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { formatRange } from '../../matching/format-range.ts';
import type { Kit } from '../kit.ts';

/** The most things that the first sentence repeats. */
const MOST_POINTS = 6;

/** What was understood, in the words of the vocabulary: one sentence, or null where nothing was. */
export function tellUnderstood({ age, findings, places }: Situation, { texts }: Kit): string | null {
  const { understood } = texts.conversation;
  const about = findings.filter(({ status }) => status !== 'other');
  const points = [
    ...(age === null ? [] : [fillText(understood.age, { range: formatRange(age, texts.matching.ranges) })]),
    ...about.map(({ status, label }) => {
      if (status === 'present' || status === 'other') return label;
      return fillText(understood[status], { label });
    }),
  ].slice(0, MOST_POINTS);
  const place = places[0];
  if (place !== undefined)
    points.push(fillText(place.relation === 'home' ? understood.home : understood.place, { place: place.name }));
  return points.length === 0 ? null : fillText(understood.lead, { points: points.join(', ') });
}
