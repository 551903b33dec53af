import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import { catalogueQuerySchema } from '../../contract/catalogue-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { pageOf } from '../page-of.ts';
import { tellNothingThere } from '../tell-places.ts';
import { citeFacts, tellPages } from '../tell-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';
import { countField, pagesField, phaseField, textField, textsField, unknownField } from './output-fields.ts';

/** How many practices stand on a page where the caller does not say. */
const PAGE = 20;
const MOST = 42;

/** `list_practices`: the practices that pass the filters, in the catalogue's order, a page at a time. */
export function listPracticesTool(assistant: Assistant): Tool {
  const { texts } = assistant;
  const { fields, labels, notes, errors, tools } = texts.mcp;
  const { phase, municipality } = catalogueQuerySchema.shape;
  return defineTool({
    name: 'list_practices',
    ...tools.listPractices,
    input: z.strictObject({
      phase: phase.describe(fields.phase),
      municipality: municipality.describe(fields.municipality),
      limit: z.int().min(1).max(MOST).default(PAGE).describe(fields.listLimit),
      cursor: z.string().max(40).optional().describe(fields.cursor),
    }),
    output: z.object({
      practices: z.array(
        z.object({
          id: textField,
          name: textField,
          context: textField,
          phase: phaseField,
          age: unknownField,
          pages: pagesField,
        }),
      ),
      total: countField,
      nextCursor: unknownField,
      notices: textsField,
    }),
    answer: ({ limit, cursor, ...filters }) => {
      const all = assistant.listPractices(filters);
      const page = pageOf(all, cursor, limit);
      if (page === null) return { problem: errors.cursor };
      const practices = page.entries.map((practice) => ({
        id: practice.id,
        name: practice.name,
        context: practice.context,
        phase: practice.phase,
        pages: practice.pages,
        age: citeFacts(practice, texts).age,
      }));
      const nothing = tellNothingThere(filters.municipality, assistant) ?? notes.nothingListed;
      const data = {
        practices,
        total: all.length,
        nextCursor: page.nextCursor,
        notices: all.length === 0 ? [nothing] : [],
      };
      const lines = practices.map(({ id, name, context, age, pages }) =>
        [`- ${name} (${labels.id} ${id}), ${context}`, ...(age === null ? [] : [age]), tellPages(pages, labels)].join(
          '; ',
        ),
      );
      const listed = fillText(notes.listed, {
        from: page.from + 1,
        to: page.from + practices.length,
        count: all.length,
      });
      const text = [
        ...data.notices,
        ...(practices.length > 0 ? [listed, lines.join('\n')] : []),
        ...(page.nextCursor === null ? [] : [fillText(notes.nextPage, { cursor: page.nextCursor })]),
      ].join('\n\n');
      return { text, data };
    },
  });
}
