import type { PracticeView } from '../../contract/catalogue-schema.ts';
import { partSchema, phaseSchema } from '../../corpus/practice-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { type Group, groupOf } from '../practice-filter.ts';

interface PracticeGroup {
  readonly id: Group;
  readonly heading: string;
  readonly practices: readonly PracticeView[];
}

/**
 * Practices under the headings of the catalogue: the phases first, since most who look do so for one young person, then
 * its parts on steering, which it has before them.
 */
export function groupPractices(practices: readonly PracticeView[], texts: WebTexts): PracticeGroup[] {
  const parts = partSchema.options.filter((part) => part !== 'indsats').reverse();
  const groups = [...phaseSchema.options, ...parts] as const;
  return groups
    .map((id) => ({
      id,
      heading: groupName(id, texts),
      practices: practices.filter((practice) => groupOf(practice) === id),
    }))
    .filter((group) => group.practices.length > 0);
}

/** A phase or part as people call it. */
export function groupName(group: Group, { phases, parts }: WebTexts): string {
  return group === 'politik' || group === 'koordinering' ? parts[group] : phases[group];
}
