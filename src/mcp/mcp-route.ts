import type { Assistant } from '../assistant.ts';
import type { Settings } from '../settings/settings.ts';
import { createMcpServerFactory } from './create-mcp-server.ts';
import { serveMcp } from './transport/serve-mcp.ts';

/**
 * The MCP face over HTTP, to be mounted at /mcp: one endpoint for clients of the 2026-07-28 revision and of 2025.
 *
 * @example
 * createMcpRoute(assistant, readSettings(env));
 */
export function createMcpRoute(
  assistant: Assistant,
  { mcp, publicUrl }: Settings,
): (request: Request) => Promise<Response> {
  const factory = createMcpServerFactory(assistant, {
    origin: publicUrl,
    cacheScope: mcp.token === null ? 'public' : 'private',
  });
  return serveMcp(factory, mcp, assistant.texts.mcp.errors.transport);
}
