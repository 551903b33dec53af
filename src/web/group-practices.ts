import type { PracticeView } from '../contract/catalogue-schema.ts';
import { partSchema, phaseSchema } from '../corpus/practice-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';

interface PracticeGroup {
  readonly id: string;
  readonly heading: string;
  readonly practices: readonly PracticeView[];
}

/** Practices under the headings of the catalogue, in its order: its parts, and the phases of part three. */
export function groupPractices(practices: readonly PracticeView[], texts: WebTexts): PracticeGroup[] {
  const parts = partSchema.options.map((part) => ({
    id: part,
    heading: texts.parts[part],
    practices: practices.filter((practice) => practice.phase === null && practice.part === part),
  }));
  const phases = phaseSchema.options.map((phase) => ({
    id: phase,
    heading: texts.phases[phase],
    practices: practices.filter((practice) => practice.phase === phase),
  }));
  return [...parts, ...phases].filter((group) => group.practices.length > 0);
}
