import { createMcpHandler } from '@modelcontextprotocol/server';
import type { Assistant } from '../assistant.ts';
import { createMcpServer } from './create-mcp-server.ts';

/** Who may call the endpoint from a browser. */
export interface McpConfig {
  /** Origins besides the assistant's own, e.g. "https://inspector.example"; "*" lets all. */
  readonly allowedOrigins: readonly string[];
}

const CORS_HEADERS = {
  'Access-Control-Allow-Methods': 'GET, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers':
    'Content-Type, Accept, Authorization, MCP-Protocol-Version, Mcp-Method, Mcp-Name, Mcp-Session-Id, Last-Event-ID',
  'Access-Control-Expose-Headers': 'MCP-Protocol-Version, Mcp-Session-Id, WWW-Authenticate',
  'Access-Control-Max-Age': '86400',
};

const BOTH_TYPES = 'application/json, text/event-stream';

/**
 * The MCP face over Streamable HTTP, stateless, for clients of the 2026-07-28 revision and of 2025.
 *
 * A request from a foreign origin is refused with 403 (DNS rebinding), a JSON-RPC batch with 400: one that holds a
 * request and its own cancel hangs the SDK. An Accept header that lacks one of the two types is completed.
 *
 * @returns a function from request to response, to be mounted at /mcp
 */
export function createMcpRoute(
  assistant: Assistant,
  { allowedOrigins }: McpConfig,
): (request: Request) => Promise<Response> {
  const { errors } = assistant.texts.mcp;
  const handler = createMcpHandler(({ requestInfo }) =>
    createMcpServer(assistant, requestInfo === undefined ? '' : new URL(requestInfo.url).origin),
  );

  return async (request) => {
    const origin = request.headers.get('Origin');
    const isAllowed =
      origin === null ||
      origin === new URL(request.url).origin ||
      allowedOrigins.includes(origin) ||
      allowedOrigins.includes('*');
    if (!isAllowed) return refuse(403, -32600, errors.origin);
    if (request.method === 'OPTIONS') return withCors(new Response(null, { status: 204 }), origin);
    if (request.method === 'POST' && (await isBatch(request)))
      return withCors(refuse(400, -32600, errors.batch), origin);
    return withCors(await handler.fetch(withBothTypes(request)), origin);
  };
}

/** A JSON-RPC error as the answer to a request that no server sees. */
const refuse = (status: number, code: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', id: null, error: { code, message } }, { status });

async function isBatch(request: Request): Promise<boolean> {
  const body = await request.clone().text();
  return body.trimStart().startsWith('[');
}

/** Many clients send only one of the two types that the specification asks for; both can be answered. */
function withBothTypes(request: Request): Request {
  if (request.method !== 'POST') return request;
  const accept = request.headers.get('Accept') ?? '';
  if (accept.includes('application/json') && accept.includes('text/event-stream')) return request;
  const headers = new Headers(request.headers);
  headers.set('Accept', BOTH_TYPES);
  return new Request(request, { headers });
}

function withCors(response: Response, origin: string | null): Response {
  if (origin === null) return response;
  const headers = new Headers(response.headers);
  headers.set('Access-Control-Allow-Origin', origin);
  headers.append('Vary', 'Origin');
  for (const [name, value] of Object.entries(CORS_HEADERS)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
