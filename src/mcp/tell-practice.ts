import type { PracticeView } from '../contract/catalogue-schema.ts';
import type { FocusPoint, Section } from '../corpus/practice-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { fillText } from '../language/fill-text.ts';

type Labels = Texts['mcp']['labels'];

/** The facts of a practice as sentences that end with their page; null is what the catalogue does not say. */
export interface CitedFacts {
  readonly summary: string;
  readonly targetGroup: string | null;
  readonly age: string | null;
  readonly excludes: string[];
  readonly focus: string | null;
  readonly anchoring: string | null;
}

interface Fact {
  readonly text: string;
  readonly page: number;
}

/** A fact and the page that it rests on: "De unge skal … (side 13)". */
export const withPage = ({ text, page }: Fact, labels: Labels): string => `${text} (${labels.page} ${page})`;

/** Pages as a reader names them: "side 13, 14". */
export const tellPages = (pages: readonly number[], labels: Labels): string => `${labels.page} ${pages.join(', ')}`;

/** The links that the catalogue gives for a practice. */
export const urlsOf = ({ links }: Pick<PracticeView, 'links'>): string[] => links.map(({ url }) => url);

/** A practice's links, or that it has none. */
export const tellLinks = (links: readonly string[], labels: Labels): string => links.join(', ') || labels.noLink;

/** The facts of a practice, each with its page. */
export function citeFacts(practice: PracticeView, { mcp: { labels }, matching: { ranges } }: Texts): CitedFacts {
  const { summary, targetGroup, age, excludes, focus, anchoring } = practice;
  const cite = (fact: Fact | null): string | null => (fact === null ? null : withPage(fact, labels));
  return {
    summary: withPage(summary, labels),
    targetGroup: cite(targetGroup),
    age: cite(age && { text: tellRange(age, ranges), page: age.page }),
    excludes: excludes.map((excluded) => withPage(excluded, labels)),
    focus: cite(focus),
    anchoring: cite(anchoring && { text: anchoring.actors.join(', '), page: anchoring.page }),
  };
}

function tellRange({ from, to }: NonNullable<PracticeView['age']>, ranges: Texts['matching']['ranges']): string {
  if (from === null) return fillText(ranges.to, { to: to ?? '' });
  if (to === null) return fillText(ranges.from, { from });
  return from === to ? fillText(ranges.exact, { from }) : fillText(ranges.between, { from, to });
}

/** The facts of a practice, one line each; what the catalogue does not say is said to be so. */
export function tellFacts(practice: PracticeView, texts: Texts): string[] {
  const { labels, phases } = texts.mcp;
  const { summary, targetGroup, age, excludes, focus, anchoring } = citeFacts(practice, texts);
  const line = (label: string, told: string | null): string => `${label}: ${told ?? labels.notStated}`;
  return [
    line(labels.summary, summary),
    line(labels.place, practice.context),
    line(labels.phase, phases[practice.phase ?? 'none']),
    line(labels.targetGroup, targetGroup),
    line(labels.age, age),
    ...excludes.map((excluded) => line(labels.excludes, excluded)),
    line(labels.focus, focus),
    line(labels.anchoring, anchoring),
  ];
}

/** A section of a story as Markdown, its pages in the heading. */
export const tellSection = ({ title, pages, text }: Section, labels: Labels): string =>
  `## ${title} (${tellPages(pages, labels)})\n\n${text}`;

/** Lines as a Markdown list. */
export const asList = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** A whole practice as Markdown with page marks. */
export function tellPractice(practice: PracticeView, texts: Texts): string {
  const { labels } = texts.mcp;
  const { figures, related, sections } = practice;
  return [
    `# ${practice.name}`,
    asList([...tellFacts(practice, texts), `${labels.link}: ${tellLinks(urlsOf(practice), labels)}`]),
    ...sections.map((section) => tellSection(section, labels)),
    ...(figures.length > 0
      ? [`## ${labels.figures}\n\n${asList(figures.map((figure) => withPage(figure, labels)))}`]
      : []),
    ...(related.length > 0 ? [`${labels.related}: ${related.join(', ')}`] : []),
  ].join('\n\n');
}

/** A whole focus point as Markdown with page marks. */
export function tellFocusPoint({ name, summary, sections, practices }: FocusPoint, { mcp: { labels } }: Texts): string {
  return [
    `# ${name}`,
    withPage(summary, labels),
    ...sections.map((section) => tellSection(section, labels)),
    ...(practices.length > 0 ? [`${labels.examples}: ${practices.join(', ')}`] : []),
  ].join('\n\n');
}
