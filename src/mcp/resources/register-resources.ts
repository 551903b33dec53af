import {
  type McpServer,
  ProtocolError,
  ProtocolErrorCode,
  type Resource,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server';
import type { Assistant } from '../../assistant.ts';
import { tellUnknownId } from '../find-practice.ts';
import { pageOf } from '../page-of.ts';
import { type CatalogueResource, resourceKinds } from './catalogue-resources.ts';

/** How many resources stand on a page of resources/list. */
const PAGE = 25;

/** The most values that a completion may hold, by the specification. */
const MOST_COMPLETIONS = 100;

const MARKDOWN = 'text/markdown';

/** Registers everything in the catalogue as a resource: a template a kind with completion, and a list in pages. */
export function registerResources(server: McpServer, assistant: Assistant): void {
  const { errors } = assistant.texts.mcp;
  const kinds = resourceKinds(assistant);

  for (const { scheme, title, description, priority, resources } of kinds) {
    const template = new ResourceTemplate(`${scheme}://{id}`, {
      list: undefined,
      complete: { id: (value) => complete(value, resources()) },
    });
    const annotations = { audience: ['user' as const, 'assistant' as const], priority };
    server.registerResource(
      scheme,
      template,
      { title, description, mimeType: MARKDOWN, annotations },
      (uri, { id }) => {
        const wanted = decode(String(id));
        const resource = resources().find((one) => one.id === wanted);
        if (resource === undefined) throw new ResourceNotFoundError(uri.href, tellUnknownId(wanted, assistant));
        return { contents: [{ uri: uri.href, mimeType: MARKDOWN, text: resource.tell() }] };
      },
    );
  }

  // The SDK's own list has no pages.
  server.server.setRequestHandler('resources/list', ({ params }) => {
    const all = kinds.flatMap(({ scheme, priority, resources }) =>
      resources().map((resource) => toListed(resource, scheme, priority)),
    );
    const page = pageOf(all, params?.cursor, PAGE);
    if (page === null) throw new ProtocolError(ProtocolErrorCode.InvalidParams, errors.cursor);
    return { resources: page.entries, ...(page.nextCursor !== null && { nextCursor: page.nextCursor }) };
  });
}

const toListed = ({ id, title, description }: CatalogueResource, scheme: string, priority: number): Resource => ({
  uri: `${scheme}://${id}`,
  name: id,
  title,
  description,
  mimeType: MARKDOWN,
  annotations: { audience: ['user', 'assistant'], priority },
});

/** The ids that begin with a value, then those whose id or name has it. */
function complete(value: string, resources: readonly CatalogueResource[]): string[] {
  const typed = value.toLowerCase();
  const begins = resources.filter(({ id }) => id.startsWith(typed));
  const holds = resources.filter(
    ({ id, title }) => !id.startsWith(typed) && (id.includes(typed) || title.toLowerCase().includes(typed)),
  );
  return [...begins, ...holds].slice(0, MOST_COMPLETIONS).map(({ id }) => id);
}

/** The variables of a template arrive as they stand in the address. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
