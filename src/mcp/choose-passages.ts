import type { PracticeView } from '../contract/catalogue-schema.ts';
import type { Section } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { toSlug } from './find-practice.ts';

type Figures = PracticeView['figures'];

/** What is read of a practice's story and figures. */
export interface Passages {
  readonly sections: readonly Section[];
  readonly figures: Figures;
  /** Titles of what is left out; the figures have one too. */
  readonly others: readonly string[];
  /** Titles that were asked for and that there are not. */
  readonly unknown: readonly string[];
}

interface Passage {
  readonly title: string;
  readonly length: number;
  readonly section: Section | null;
}

/**
 * Chooses what to read of a practice: the sections asked for, or, where none are, as much as fits.
 *
 * @param asked - titles or parts of titles, or the word for all of them
 * @param budget - the most characters where nothing is asked for; what does not fit is left out whole
 */
export function choosePassages(
  practice: PracticeView,
  asked: readonly string[] | undefined,
  budget: number,
  labels: Texts['mcp']['labels'],
): Passages {
  const passages = passagesOf(practice, labels);
  const { chosen, unknown } =
    asked === undefined || asked.length === 0
      ? { chosen: fitting(passages, budget), unknown: [] }
      : askedFor(passages, asked, labels.all);
  return {
    sections: passages.flatMap((passage) => (chosen.has(passage) ? (passage.section ?? []) : [])),
    figures: passages.some((passage) => passage.section === null && chosen.has(passage)) ? practice.figures : [],
    others: passages.filter((passage) => !chosen.has(passage)).map(({ title }) => title),
    unknown,
  };
}

/** The sections in their order, the figures as one passage after the first section. */
function passagesOf({ sections, figures }: PracticeView, labels: Texts['mcp']['labels']): Passage[] {
  const [first, ...rest] = sections.map((section) => ({
    title: section.title,
    length: section.title.length + section.text.length,
    section,
  }));
  const length = figures.reduce((sum, { text }) => sum + text.length, 0);
  const numbers = figures.length > 0 ? [{ title: labels.figures, length, section: null }] : [];
  return [...(first === undefined ? [] : [first]), ...numbers, ...rest];
}

function fitting(passages: readonly Passage[], budget: number): Set<Passage> {
  let left = budget;
  return new Set(
    passages.filter(({ length }) => {
      if (length > left) return false;
      left -= length;
      return true;
    }),
  );
}

function askedFor(passages: readonly Passage[], asked: readonly string[], all: string) {
  const slugs = asked.map((title) => ({ title, slug: toSlug(title) }));
  if (slugs.some(({ slug }) => slug === toSlug(all))) return { chosen: new Set(passages), unknown: [] };
  const meets = (passage: Passage, slug: string): boolean =>
    slug !== '' && `-${toSlug(passage.title)}-`.includes(`-${slug}-`);
  return {
    chosen: new Set(passages.filter((passage) => slugs.some(({ slug }) => meets(passage, slug)))),
    unknown: slugs.filter(({ slug }) => !passages.some((passage) => meets(passage, slug))).map(({ title }) => title),
  };
}
