import type { Situation } from '../../contract/situation-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { formatRange } from '../../matching/format-range.ts';
import type { Kit } from '../kit.ts';

/** The most things that the first sentence repeats. */
const MOST_POINTS = 6;

/**
 * What was understood, in the words of the vocabulary: one sentence, or null where nothing was.
 *
 * @param newest - where the last message begins in the text that the situation was told in: where not all can be repeated,
 *   what it told goes before what was told earlier
 */
export function tellUnderstood({ age, findings, places }: Situation, newest: number, { texts }: Kit): string | null {
  const { understood } = texts.conversation;
  const about = findings.filter(({ status }) => status !== 'other');
  const most = MOST_POINTS - (age === null ? 0 : 1);
  const fresh = about.filter(({ span }) => span.start >= newest).slice(0, most);
  const earlier = about.filter(({ span }) => span.start < newest).slice(0, most - fresh.length);
  const points = [
    ...(age === null ? [] : [fillText(understood.age, { range: formatRange(age, texts.matching.ranges) })]),
    ...[...earlier, ...fresh].map(({ status, label }) => {
      if (status === 'present' || status === 'other') return label;
      return fillText(understood[status], { label });
    }),
  ];
  const place = places[0];
  if (place !== undefined)
    points.push(fillText(place.relation === 'home' ? understood.home : understood.place, { place: place.name }));
  return points.length === 0 ? null : fillText(understood.lead, { points: points.join(', ') });
}
