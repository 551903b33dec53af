import type { PracticeView } from '../../contract/catalogue-schema.ts';
import { partSchema, phaseSchema } from '../../corpus/practice-schema.ts';
import type { WebTexts } from '../../corpus/texts/web-texts.ts';
import { type Group, groupOf } from '../practice-filter.ts';

interface PracticeGroup {
  readonly id: Group;
  readonly heading: string;
  readonly practices: readonly PracticeView[];
}

/** Practices under the headings of the catalogue, in its order: its parts, and the phases of part three. */
export function groupPractices(practices: readonly PracticeView[], texts: WebTexts): PracticeGroup[] {
  const groups = [...partSchema.options.filter((part) => part !== 'indsats'), ...phaseSchema.options] as const;
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
