import type { Assistant } from '../assistant.ts';
import { createMcpServerFactory } from './create-mcp-server.ts';
import type { McpConfig } from './mcp-config.ts';
import { serveMcp } from './transport/serve-mcp.ts';

/**
 * The MCP face over HTTP, to be mounted at /mcp: one endpoint for clients of the 2026-07-28 revision and of 2025.
 *
 * @example
 * createMcpRoute(assistant, readMcpConfig(env));
 */
export function createMcpRoute(assistant: Assistant, config: McpConfig): (request: Request) => Promise<Response> {
  const factory = createMcpServerFactory(assistant, { cacheScope: config.token === null ? 'public' : 'private' });
  return serveMcp(factory, config, assistant.texts.mcp.errors.transport);
}
