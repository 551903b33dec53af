import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import { tellComparison, toCompared } from '../compare-practices.ts';
import { findPractice, tellUnknownId } from '../find-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';
import { factFields, textsField } from './output-fields.ts';

const comparedSchema = z.object({
  ...factFields,
  results: textsField,
  scale: textsField,
  duration: textsField,
  funding: textsField,
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
    output: z.object({ practices: z.array(comparedSchema) }),
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
