import { McpServer } from '@modelcontextprotocol/server';
import type { Assistant } from '../assistant.ts';
import { registerGetPractice } from './get-practice-tool.ts';
import { registerMatchSituation } from './match-situation-tool.ts';

/**
 * Makes a server with the assistant's tools. One is made for every request, so that nothing is shared between callers.
 *
 * @param assistant - answers the calls
 * @param origin - where the assistant's pages are, e.g. "https://praksis.example.dk": links to them are absolute
 */
export function createMcpServer(assistant: Assistant, origin: string): McpServer {
  const { server: texts } = assistant.texts.mcp;
  const server = new McpServer(
    {
      name: 'lovende-praksis',
      title: texts.title,
      version: assistant.health().corpusVersion,
      description: texts.description,
    },
    { instructions: texts.instructions, capabilities: { tools: { listChanged: false } } },
  );
  registerMatchSituation(server, assistant, origin);
  registerGetPractice(server, assistant, origin);
  return server;
}
