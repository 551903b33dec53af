import { z } from 'zod';
import type { Assistant } from '../../assistant.ts';
import { practiceViewSchema } from '../../contract/catalogue-schema.ts';
import { tellComparison, toCompared } from '../compare-practices.ts';
import { findPractice, tellUnknownId } from '../find-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';

const citedSchema = z.string().nullable();
const citedListSchema = z.array(z.string());

const comparedSchema = practiceViewSchema
  .pick({ id: true, name: true, context: true, phase: true, pages: true })
  .extend({
    summary: z.string(),
    targetGroup: citedSchema,
    age: citedSchema,
    excludes: citedListSchema,
    focus: citedSchema,
    anchoring: citedSchema,
    results: citedListSchema,
    scale: citedListSchema,
    duration: citedListSchema,
    funding: citedListSchema,
    links: z.array(z.url()),
    url: z.string(),
  });

/** `compare_practices`: two to four practices fact by fact. */
export function comparePracticesTool(assistant: Assistant): Tool {
  const { texts } = assistant;
  const { fields, tools, errors } = texts.mcp;
  return defineTool({
    name: 'compare_practices',
    ...tools.comparePractices,
    input: z.strictObject({
      ids: z.array(z.string().trim().min(1).max(120)).min(2).max(4).describe(fields.ids),
    }),
    output: z.strictObject({ practices: z.array(comparedSchema) }),
    answer: ({ ids }, origin) => {
      const found = ids.map((given) => findPractice(given, assistant));
      const unknown = ids.filter((_, at) => found[at] === null);
      if (unknown.length > 0) return { problem: unknown.map((given) => tellUnknownId(given, assistant)).join('\n') };
      const practices = [...new Set(found.filter((practice) => practice !== null))];
      if (practices.length < ids.length) return { problem: errors.repeatedId };
      const compared = practices.map((practice) => toCompared(practice, origin, texts));
      return { text: tellComparison(compared, texts), data: { practices: compared } };
    },
  });
}
