import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import { catalogueQuerySchema } from '../../contract/catalogue-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { FOCUS_POINT_SCHEME, practiceAddress, TEXT_SCHEME } from '../addresses.ts';
import { tellNothingThere } from '../tell-places.ts';
import { tellLinks, tellPages, tellSection, urlsOf, withPage } from '../tell-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';
import { countField, pagesField, sectionsField, textField, textsField } from './output-fields.ts';

/** How many of each kind an answer holds where the caller does not say. */
const DEFAULT_LIMITS = { practice: 5, focusPoint: 3, text: 1 } as const;

type Kind = keyof typeof DEFAULT_LIMITS;

const outputSchema = z.object({
  practices: z.array(
    z.object({
      id: textField,
      name: textField,
      context: textField,
      summary: textField,
      pages: pagesField,
      links: textsField,
      url: textField,
    }),
  ),
  focusPoints: z.array(
    z.object({
      id: textField,
      name: textField,
      summary: textField,
      practices: textsField,
      sections: sectionsField,
      uri: textField,
    }),
  ),
  texts: z.array(z.object({ title: textField, sections: sectionsField, uri: textField })),
  /** How many were found in all. */
  found: z.object({ practice: countField, focusPoint: countField, text: countField }),
  notices: textsField,
});

/** `search_catalogue`: words in; practices, focus points and texts of the catalogue out, best first of each. */
export function searchCatalogueTool(assistant: Assistant): Tool {
  const { fields, tools, notes } = assistant.texts.mcp;
  const { q, phase, municipality } = catalogueQuerySchema.shape;
  return defineTool({
    name: 'search_catalogue',
    ...tools.searchCatalogue,
    input: z.strictObject({
      query: q.unwrap().describe(fields.query),
      kind: z.enum(['practice', 'focusPoint', 'text']).optional().describe(fields.kind),
      phase: phase.describe(fields.phase),
      municipality: municipality.describe(fields.municipality),
      limit: z.int().min(1).max(20).optional().describe(fields.searchLimit),
    }),
    output: outputSchema,
    answer: ({ query: given, kind, limit, ...filters }, origin) => {
      const { text, notices: redacted } = assistant.redact(given);
      const query = withoutPlaceholders(text, Object.values(assistant.texts.safeguards.placeholders));
      const isFiltered = filters.phase !== undefined || filters.municipality !== undefined;
      const most = (of: Kind): number => (kind === undefined || kind === of ? (limit ?? DEFAULT_LIMITS[of]) : 0);
      const practices = query === '' ? [] : assistant.listPractices({ q: query, ...filters });
      const focusPoints = query === '' ? [] : assistant.listFocusPoints({ q: query, ...filters });
      const texts = isFiltered || query === '' ? [] : assistant.searchCatalogueTexts(query);
      const found = { practice: practices.length, focusPoint: focusPoints.length, text: texts.length };
      const isEmpty = (kind === undefined ? Object.values(found) : [found[kind]]).every((count) => count === 0);
      const data: z.infer<typeof outputSchema> = {
        practices: practices.slice(0, most('practice')).map((practice) => ({
          id: practice.id,
          name: practice.name,
          context: practice.context,
          pages: practice.pages,
          summary: practice.summary.text,
          links: urlsOf(practice),
          url: practiceAddress(practice, origin),
        })),
        focusPoints: focusPoints.slice(0, most('focusPoint')).map((focusPoint) => ({
          id: focusPoint.id,
          name: focusPoint.name,
          practices: focusPoint.practices,
          summary: withPage(focusPoint.summary, assistant.texts.mcp.labels),
          sections: kind === 'focusPoint' ? focusPoint.sections : [],
          uri: `${FOCUS_POINT_SCHEME}://${focusPoint.id}`,
        })),
        texts: texts.slice(0, most('text')).map(({ text, sections }) => ({
          title: text.title,
          sections: kind === 'text' ? text.sections : sections.slice(0, 2),
          uri: `${TEXT_SCHEME}://${text.id}`,
        })),
        found,
        notices: [
          ...redacted.map((notice) => notice.text),
          ...(isEmpty ? [tellNothingThere(filters.municipality, assistant) ?? notes.nothingFound] : []),
        ],
      };
      return { text: tell(data, assistant.texts.mcp), data };
    },
  });
}

/** What is left to search for where personal data stood. */
const withoutPlaceholders = (text: string, placeholders: readonly string[]): string =>
  placeholders.reduce((left, placeholder) => left.replaceAll(placeholder, ' '), text).trim();

function tell(
  { practices, focusPoints, texts, found, notices }: z.infer<typeof outputSchema>,
  { labels, notes }: Assistant['texts']['mcp'],
): string {
  const part = (label: string, count: number, entries: readonly string[]): string[] =>
    entries.length === 0
      ? []
      : [`**${label}** (${fillText(notes.found, { shown: entries.length, count })})\n${entries.join('\n')}`];
  return [
    ...notices,
    ...part(
      labels.practices,
      found.practice,
      practices.map(
        ({ id, name, context, summary, pages, links, url }) =>
          `- ${name} (${labels.id} ${id}), ${context}. ${summary} ${tellPages(pages, labels)}; ${tellLinks(links, labels)}; ${url}`,
      ),
    ),
    ...part(
      labels.focusPoints,
      found.focusPoint,
      focusPoints.map(({ name, summary, practices: examples, sections, uri }) =>
        [
          `- ${name}: ${summary} ${labels.examples}: ${examples.join(', ')}. ${uri}`,
          ...sections.map((section) => tellSection(section, labels)),
        ].join('\n\n'),
      ),
    ),
    ...part(
      labels.texts,
      found.text,
      texts.map(({ title, sections, uri }) =>
        [`- ${title}. ${uri}`, ...sections.map((section) => tellSection(section, labels))].join('\n\n'),
      ),
    ),
    ...(practices.length > 0 ? [notes.readMore] : []),
  ].join('\n\n');
}
