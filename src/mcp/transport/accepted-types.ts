const JSON_TYPE = 'application/json';
const STREAM_TYPE = 'text/event-stream';

/** Which of the two types of answer a caller takes. */
export interface AcceptedTypes {
  readonly json: boolean;
  readonly stream: boolean;
}

/**
 * Reads an Accept header. Who takes anything, or says nothing, gets JSON: it is the simpler one. Quality values are not
 * weighed, but 0 refuses.
 */
export function readAccept(header: string | null): AcceptedTypes {
  if (header === null || header.trim() === '') return { json: true, stream: false };
  const ranges = header
    .toLowerCase()
    .split(',')
    .map((range) => range.split(';').map((part) => part.trim()))
    .filter(([, ...parameters]) => !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)))
    .map(([type = '']) => type);
  return {
    json: ranges.some((range) => [JSON_TYPE, 'application/*', '*/*'].includes(range)),
    stream: ranges.some((range) => [STREAM_TYPE, 'text/*'].includes(range)),
  };
}

/** The request as the SDK wants it: with both types in Accept, as the specification asks of clients. */
export function withBothTypes(request: Request, { json, stream }: AcceptedTypes): Request {
  const header = request.headers.get('Accept') ?? '';
  if (json && stream && header.includes(JSON_TYPE) && header.includes(STREAM_TYPE)) return request;
  const headers = new Headers(request.headers);
  headers.set('Accept', `${JSON_TYPE}, ${STREAM_TYPE}`);
  return new Request(request.url, { method: request.method, headers, signal: request.signal });
}

/** Turns an answer into the one type that a caller takes: a stream's last message alone, or JSON as a stream of one. */
export async function inAcceptedType(response: Response, { json, stream }: AcceptedTypes): Promise<Response> {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith(STREAM_TYPE) && !stream) {
    const message = lastMessage(await response.text());
    return message === null ? response : withBody(response, message, JSON_TYPE);
  }
  if (type.startsWith(JSON_TYPE) && !json && response.ok)
    return withBody(response, `event: message\ndata: ${JSON.stringify(await response.json())}\n\n`, STREAM_TYPE);
  return response;
}

/** The data of a stream's last event: the answer itself comes after all notifications. */
function lastMessage(stream: string): string | null {
  const data = stream
    .split('\n\n')
    .map((event) =>
      event
        .split('\n')
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).trimStart())
        .join('\n'),
    )
    .filter((text) => text !== '');
  return data.at(-1) ?? null;
}

function withBody(response: Response, body: string, type: string): Response {
  const headers = new Headers(response.headers);
  headers.set('Content-Type', type);
  for (const name of ['Content-Length', 'Connection', 'X-Accel-Buffering']) headers.delete(name);
  return new Response(body, { status: response.status, headers });
}
