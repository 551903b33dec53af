import type { Problem } from '../../contract/problem-schema.ts';
import type { McpSettings } from '../../settings/settings.ts';
import { checkCaller } from './check-caller.ts';
import { withCors } from './cors.ts';

/** Codes of JSON-RPC and of the range that is left to servers. */
export const CODES = { parse: -32700, invalid: -32600, server: -32000 };

/** A JSON-RPC error as the answer to a request that no server sees. */
export const refuse = (status: number, code: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status, headers });

/**
 * Answers a request that is refused before it gets here, such as one of too many: as JSON-RPC, which is all that a client
 * of MCP reads. A page may read it where it could have read the answer.
 */
export function refuseBefore(request: Request, config: McpSettings, { title, detail, status }: Problem): Response {
  const response = refuse(status, CODES.server, `${title}. ${detail}`);
  return checkCaller(request, config) === null ? withCors(response, request.headers.get('Origin')) : response;
}
