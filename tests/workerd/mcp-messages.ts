// The Worker loads these at its first MCP request. Here each module comes over one by one, which is no part of a test.
import '../../src/mcp/create-mcp-server.ts';
import '../../src/mcp/transport/serve-mcp.ts';
import { z } from 'zod';
import { ask } from './request.ts';

/** Where the endpoint is reached in these tests; the host is one that it answers to. */
export const MCP_URL = 'http://127.0.0.1/mcp';

const errorSchema = z.looseObject({ code: z.int(), message: z.string().min(1) });

/** The answer to a request, after JSON-RPC 2.0: a result or an error, never both. */
export const answerSchema = z
  .looseObject({
    jsonrpc: z.literal('2.0'),
    id: z.union([z.string(), z.number(), z.null()]).optional(),
    result: z.looseObject({}).optional(),
    error: errorSchema.optional(),
  })
  .refine(({ result, error }) => (result === undefined) !== (error === undefined), 'a result or an error');

export type Answer = z.infer<typeof answerSchema>;

const HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' };

/** Sends a message (a string as it is) to the endpoint; an undefined header is left out. */
export function sendMcp(message: unknown, headers: Record<string, string | undefined> = {}): Promise<Response> {
  const all = Object.entries({ ...HEADERS, ...headers }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  return ask(MCP_URL, { method: 'POST', headers: all, body });
}

/** The JSON-RPC message in a response, be it JSON or the last event of a stream. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
  const data = isStream ? (text.match(/^data: ?(.*)$/gm)?.at(-1) ?? '').replace(/^data: ?/, '') : text;
  return answerSchema.parse(JSON.parse(data));
}
