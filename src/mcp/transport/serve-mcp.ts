import {
  createMcpHandler,
  isJsonContentType,
  type McpServerFactory,
  readRequestBody,
} from '@modelcontextprotocol/server';
import { isTooDeep } from '../../contract/json-depth.ts';
import type { Texts } from '../../corpus/texts/texts-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import type { McpSettings } from '../../settings/settings.ts';
import { inAcceptedType, readAccept, withBothTypes } from './accepted-types.ts';
import { checkCaller } from './check-caller.ts';
import { challenge, checkToken } from './check-token.ts';
import { withCors } from './cors.ts';
import { CODES, refuse } from './refuse.ts';

/** The largest message, in bytes. */
const MOST_BODY_BYTES = 64 * 1024;

type TransportTexts = Texts['mcp']['errors']['transport'];

/**
 * Serves MCP over Streamable HTTP, stateless, in both eras of the protocol, from one factory.
 *
 * What no server should see is answered here, always as JSON-RPC: a foreign host or origin (403), a missing token (401),
 * other methods than POST (405), other types of content (415) or answer (406), what is too large (413), is not JSON, or is
 * a batch (400; a batch that holds a request and its own cancel hangs the SDK).
 *
 * @param factory - makes a fresh server for every request
 */
export function serveMcp(
  factory: McpServerFactory,
  config: McpSettings,
  texts: TransportTexts,
): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(factory, { maxRequestBodySize: MOST_BODY_BYTES });

  return async (request) => {
    const fault = checkCaller(request, config);
    if (fault !== null) return refuse(403, CODES.server, texts[fault]);
    return withCors(await answer(request), request.headers.get('Origin'));
  };

  async function answer(request: Request): Promise<Response> {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { Allow: 'POST, OPTIONS' } });
    if (config.token !== null) {
      const verdict = await checkToken(request, config.token);
      if (verdict !== 'right') {
        const message = verdict === 'missing' ? texts.token : texts.wrongToken;
        return refuse(401, CODES.server, message, { 'WWW-Authenticate': challenge(verdict) });
      }
    }
    if (request.method !== 'POST') return refuse(405, CODES.server, texts.method, { Allow: 'POST, OPTIONS' });
    const encoding = request.headers.get('Content-Encoding') ?? 'identity';
    if (!isJsonContentType(request.headers.get('Content-Type')) || encoding !== 'identity')
      return refuse(415, CODES.server, texts.contentType);
    const accepted = readAccept(request.headers.get('Accept'));
    if (!accepted.json && !accepted.stream) return refuse(406, CODES.server, texts.accept);

    const message = await readMessage(request, texts);
    if (message instanceof Response) return message;
    const response = await handler.fetch(withBothTypes(request, accepted), { parsedBody: message.body });
    return inAcceptedType(response, accepted);
  }
}

/** The JSON of a request's body, or the refusal of what is none. */
async function readMessage(request: Request, texts: TransportTexts): Promise<{ body: unknown } | Response> {
  try {
    const read = await readRequestBody(request, MOST_BODY_BYTES);
    if (read.tooLarge) return refuse(413, CODES.server, fillText(texts.tooLarge, { most: MOST_BODY_BYTES / 1024 }));
    if (isTooDeep(read.text)) return refuse(400, CODES.invalid, texts.tooDeep);
    const body: unknown = JSON.parse(read.text);
    if (Array.isArray(body)) return refuse(400, CODES.invalid, texts.batch);
    return { body };
  } catch {
    return refuse(400, CODES.parse, texts.unreadable);
  }
}
