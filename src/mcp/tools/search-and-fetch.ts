import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import { catalogueQuerySchema } from '../../contract/catalogue-schema.ts';
import { FOCUS_POINT_SCHEME, PRACTICE_SCHEME, TEXT_SCHEME } from '../addresses.ts';
import { tellUnknownId } from '../find-practice.ts';
import { resourceKinds } from '../resources/catalogue-resources.ts';
import { defineTool, type Tool } from './define-tool.ts';
import { textField, textsField } from './output-fields.ts';

/** How many practices a search gives, and how many focus points and texts of the catalogue. */
const MOST_PRACTICES = 8;
const MOST_OTHERS = 2;

const foundSchema = z.object({ id: textField, title: textField, url: textField });

/**
 * `search` and `fetch` in the form that ChatGPT's deep research asks of a server: a search gives ids, titles and
 * addresses, a fetch the whole text of one. Their text is the same JSON as their data.
 */
export function searchAndFetchTools(assistant: Assistant): Tool[] {
  const { fields, searchAndFetch } = assistant.texts.mcp;
  const kinds = resourceKinds(assistant);

  const search = defineTool({
    name: 'search',
    ...searchAndFetch.search,
    input: z.strictObject({ query: catalogueQuerySchema.shape.q.unwrap().describe(fields.query) }),
    output: z.object({ results: z.array(foundSchema), notices: textsField }),
    answer: ({ query }, origin) => {
      const { outcome, matches, notices } = assistant.match({ text: query, limit: MOST_PRACTICES, filters: {} });
      const told = notices.map(({ text }) => text);
      if (outcome === 'acute') return asAnswer({ results: [], notices: told });
      const byId = new Map([...matches, ...assistant.listPractices({ q: query })].map((entry) => [entry.id, entry]));
      const result = (scheme: string, id: string, title: string) => ({
        id: `${scheme}://${id}`,
        title,
        url: addressOf(scheme, id, origin),
      });
      return asAnswer({
        results: [
          ...[...byId.values()].slice(0, MOST_PRACTICES).map(({ id, name }) => result(PRACTICE_SCHEME, id, name)),
          ...assistant
            .listFocusPoints({ q: query })
            .slice(0, MOST_OTHERS)
            .map(({ id, name }) => result(FOCUS_POINT_SCHEME, id, name)),
          ...assistant
            .searchCatalogueTexts(query)
            .slice(0, MOST_OTHERS)
            .map(({ text }) => result(TEXT_SCHEME, text.id, text.title)),
        ],
        notices: told,
      });
    },
  });

  const fetch = defineTool({
    name: 'fetch',
    ...searchAndFetch.fetch,
    input: z.strictObject({ id: z.string().trim().min(1).max(160).describe(searchAndFetch.id) }),
    output: foundSchema.extend({ text: textField }),
    answer: ({ id: given }, origin) => {
      const [, scheme = PRACTICE_SCHEME, id = ''] = /^(?:([a-z]+):\/\/)?(.*)$/.exec(given) ?? [];
      const resource = kinds
        .find((kind) => kind.scheme === scheme)
        ?.resources()
        .find((one) => one.id === id);
      if (resource === undefined) return { problem: tellUnknownId(id, assistant) };
      return asAnswer({
        id: `${scheme}://${id}`,
        title: resource.title,
        text: resource.tell(),
        url: addressOf(scheme, id, origin),
      });
    },
  });

  return [search, fetch];
}

/** The page that tells of an entry at this assistant, or its resource where there are no pages. */
function addressOf(scheme: string, id: string, origin: string | null): string {
  if (origin === null) return `${scheme}://${id}`;
  if (scheme === PRACTICE_SCHEME) return `${origin}/praksis/${id}`;
  return scheme === FOCUS_POINT_SCHEME ? `${origin}/fokuspunkter#${id}` : `${origin}/om`;
}

const asAnswer = <Data extends object>(data: Data) => ({ text: JSON.stringify(data), data });
