import { type Icon, McpServer, type McpServerFactory } from '@modelcontextprotocol/server';
import type { Assistant } from '../assistant.ts';
import { promptsOf } from './prompts/prompts-of.ts';
import { registerResources } from './resources/register-resources.ts';
import { answerQuestionTool } from './tools/answer-question.ts';
import { comparePracticesTool } from './tools/compare-practices.ts';
import type { Tool } from './tools/define-tool.ts';
import { getPracticeTool } from './tools/get-practice.ts';
import { listPracticesTool } from './tools/list-practices.ts';
import { matchSituationTool } from './tools/match-situation.ts';
import { searchAndFetchTools } from './tools/search-and-fetch.ts';
import { searchCatalogueTool } from './tools/search-catalogue.ts';

/** How long a client may keep lists and resources: they change only when a new corpus is deployed. */
const KEPT_MS = 300_000;

export interface McpServerOptions {
  /** The origin of the assistant's pages; where it is null a request tells it, and without one (stdio) there are no pages. */
  readonly origin?: string | null;
  /** Whether lists and resources may be kept by caches that several callers share. */
  readonly cacheScope?: 'public' | 'private';
  /** All tools, or the two that ChatGPT's deep research asks for. */
  readonly toolSet?: 'all' | 'searchAndFetch';
}

/**
 * Declares the assistant's tools, resources and prompts once, and gives the factory that makes a server of them.
 * Every request (or stdio connection) gets a server of its own, so that nothing is shared between callers.
 */
export function createMcpServerFactory(
  assistant: Assistant,
  { origin: fixedOrigin = null, cacheScope = 'public', toolSet = 'all' }: McpServerOptions = {},
): McpServerFactory {
  const { server: texts } = assistant.texts.mcp;
  const version = assistant.health().corpusVersion;
  const tools = toolSet === 'all' ? allTools(assistant) : searchAndFetchTools(assistant);
  const prompts = promptsOf(assistant);
  const kept = { ttlMs: KEPT_MS, cacheScope };

  return ({ requestInfo }) => {
    const origin = fixedOrigin ?? (requestInfo === undefined ? null : new URL(requestInfo.url).origin);
    const icons: Icon[] =
      origin === null ? [] : [{ src: `${origin}/favicon.svg`, mimeType: 'image/svg+xml', sizes: ['any'] }];
    const server = new McpServer(
      {
        name: 'lovende-praksis',
        title: texts.title,
        version,
        description: texts.description,
        ...(origin !== null && { websiteUrl: origin, icons }),
      },
      {
        instructions: texts.instructions,
        // Nothing changes while a server lives, and a stateless one could not tell.
        capabilities: {
          tools: { listChanged: false },
          resources: { listChanged: false, subscribe: false },
          prompts: { listChanged: false },
          completions: {},
        },
        cacheHints: {
          'server/discover': kept,
          'tools/list': kept,
          'prompts/list': kept,
          'resources/list': kept,
          'resources/templates/list': kept,
          'resources/read': kept,
        },
      },
    );
    for (const tool of tools) tool.register(server, origin);
    for (const prompt of prompts) prompt.register(server, origin);
    registerResources(server, assistant);
    return server;
  };
}

const allTools = (assistant: Assistant): Tool[] => [
  matchSituationTool(assistant),
  searchCatalogueTool(assistant),
  getPracticeTool(assistant),
  comparePracticesTool(assistant),
  listPracticesTool(assistant),
  answerQuestionTool(assistant),
];
