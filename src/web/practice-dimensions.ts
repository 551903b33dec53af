import type { PracticeView, Topic } from '../contract/catalogue-schema.ts';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import { fillText } from '../language/fill-text.ts';

/** One thing that the catalogue says, and the page that says it. */
export interface DimensionFact {
  readonly label: string;
  /** Empty where the catalogue does not say it. */
  readonly statements: readonly { readonly text: string; readonly page: number }[];
}

/** One of the five dimensions along which a practice is told. */
export interface Dimension {
  readonly id: keyof WebTexts['practice']['dimensions'];
  readonly heading: string;
  /** Only what the catalogue says; empty where it is silent. */
  readonly facts: readonly DimensionFact[];
}

type FigureKind = PracticeView['figures'][number]['kind'];

/** Tells a practice along target group, method, implementation, effect and economy. */
export function tellDimensions(practice: PracticeView, approaches: readonly Topic[], texts: WebTexts): Dimension[] {
  const { dimensions, facts } = texts.practice;
  const { targetGroup, age, excludes, focus, anchoring } = practice;
  const figures = (...kinds: readonly FigureKind[]) => practice.figures.filter(({ kind }) => kinds.includes(kind));
  const labelOf = new Map(approaches.map(({ id, label }) => [id, label]));
  const works = practice.tags
    .filter(({ concept, relevance }) => relevance !== 'slight' && labelOf.has(concept))
    .map(({ concept, page }) => ({ text: labelOf.get(concept) ?? '', page }));
  const rows: Record<Dimension['id'], readonly [string, DimensionFact['statements']][]> = {
    targetGroup: [
      [facts.targetGroup, targetGroup === null ? [] : [targetGroup]],
      [facts.age, age === null ? [] : [{ text: ageText(age, texts), page: age.page }]],
      [facts.excludes, excludes],
      [facts.size, figures('targetGroupSize', 'participants')],
    ],
    method: [
      [facts.approaches, works],
      [facts.duration, figures('duration', 'frequency')],
    ],
    implementation: [
      [facts.anchoring, anchoring === null ? [] : [{ text: anchoring.actors.join(', '), page: anchoring.page }]],
      [facts.staff, figures('staff', 'caseload')],
      [facts.start, figures('start', 'scope')],
    ],
    effect: [
      [facts.results, figures('result')],
      [facts.aim, focus === null ? [] : [focus]],
      [facts.goals, figures('goal')],
    ],
    economy: [[facts.funding, figures('funding')]],
  };
  return (Object.keys(rows) as Dimension['id'][]).map((id) => ({
    id,
    heading: dimensions[id],
    facts: rows[id]
      .map(([label, statements]) => ({ label, statements }))
      // An aim is no effect: where only that is told, the results are said to be missing.
      .filter(({ label, statements }) => statements.length > 0 || (label === facts.results && isTold(rows[id]))),
  }));
}

function isTold(rows: readonly [string, DimensionFact['statements']][]): boolean {
  return rows.some(([, statements]) => statements.length > 0);
}

/** "15-17 år", "fra 15 år", "op til 20 år". */
export function ageText({ from, to }: NonNullable<PracticeView['age']>, { practice }: WebTexts): string {
  if (from === null) return to === null ? practice.notStated : fillText(practice.ageTo, { to });
  return to === null ? fillText(practice.ageFrom, { from }) : fillText(practice.ageRange, { from, to });
}
