import type { Assistant } from '../../assistant.ts';
import type { CatalogueText } from '../../corpus/practice-schema.ts';
import { FOCUS_POINT_SCHEME, PRACTICE_SCHEME, TEXT_SCHEME } from '../addresses.ts';
import { asList, tellFocusPoint, tellPractice, tellSection } from '../tell-practice.ts';

/** Something of the catalogue that can be read as Markdown. */
export interface CatalogueResource {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  tell(): string;
}

/** All resources of one scheme. */
export interface ResourceKind {
  readonly scheme: string;
  readonly title: string;
  readonly description: string;
  /** How much a client should want it, 0-1, by the specification. */
  readonly priority: number;
  resources(): CatalogueResource[];
}

/** The kinds of resources, in the order in which they are listed. */
export function resourceKinds(assistant: Assistant): ResourceKind[] {
  const { texts } = assistant;
  const { resources } = texts.mcp;
  return [
    { scheme: TEXT_SCHEME, ...resources.text, priority: 0.6, resources: () => textResources(assistant) },
    {
      scheme: PRACTICE_SCHEME,
      ...resources.practice,
      priority: 0.8,
      resources: () =>
        assistant.listPractices({}).map((practice) => ({
          id: practice.id,
          title: practice.name,
          description: practice.summary.text,
          tell: () => tellPractice(practice, texts),
        })),
    },
    {
      scheme: FOCUS_POINT_SCHEME,
      ...resources.focusPoint,
      priority: 0.4,
      resources: () =>
        assistant.listFocusPoints({}).map((focusPoint) => ({
          id: focusPoint.id,
          title: focusPoint.name,
          description: focusPoint.summary.text,
          tell: () => tellFocusPoint(focusPoint, texts),
        })),
    },
  ];
}

/** The collections of corpus/texts/mcp.yaml, then every text of the catalogue alone. */
function textResources(assistant: Assistant): CatalogueResource[] {
  const { labels, resources } = assistant.texts.mcp;
  const texts = assistant.listCatalogueTexts();
  const tell = ({ title, sections, links }: CatalogueText): string =>
    [
      `# ${title}`,
      ...sections.map((section) => tellSection(section, labels)),
      ...(links.length > 0 ? [asList(links.map(({ url, label }) => `[${label}](${url})`))] : []),
    ].join('\n\n');
  const collections = resources.collections.map(({ name, title, texts: ids }) => ({
    id: name,
    title,
    description: resources.text.description,
    tell: () =>
      ids
        .flatMap((id) => texts.find((text) => text.id === id) ?? [])
        .map(tell)
        .join('\n\n'),
  }));
  const single = texts.map((text) => ({
    id: text.id,
    title: text.title,
    description: text.sections.map(({ title }) => title).join(', '),
    tell: () => tell(text),
  }));
  return [...collections, ...single];
}
