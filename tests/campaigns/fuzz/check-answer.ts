import { chatEventSchema } from '../../../src/contract/chat-event-schema.ts';
import type { FuzzRequest } from './make-requests.ts';
import type { Answered } from './send-request.ts';

/** What must not come back as it is in a page: the start of the mark, which begins a tag. */
const TAG = '<fz7';
const WORD = 'fz7';

/** What is wrong with an answer, or null where it is as it should be. */
export function faultOf(request: FuzzRequest, answered: Answered): string | null {
  if (answered === null) return null;
  const { status, headers, text } = answered;
  if (!(status >= 200 && status < 500)) return `status ${status}`;
  if (headers.get('X-Content-Type-Options') !== 'nosniff' && request.face !== 'mcp') return 'may be sniffed';
  if (headers.has('X-Injected')) return 'a header was injected';
  // In pieces, the body comes in chunks with their lengths between them.
  if (request.delivery !== 'whole' || request.method === 'HEAD') return null;
  const type = headers.get('Content-Type') ?? '';
  if (type.startsWith('text/html')) return text.includes(TAG) ? 'a text came back as markup' : null;
  if (type.startsWith('application/problem+json') && text.includes(WORD)) return 'a problem quotes the request';
  if (type.startsWith('text/event-stream')) return streamFault(request, text);
  return /json/.test(type) ? jsonFault(text) : null;
}

function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'JSON that is none';
  }
}

/** Every line of a stream belongs to an event, and each of the chat's events has the shape of the contract. */
function streamFault({ face }: FuzzRequest, text: string): string | null {
  for (const block of text.split('\n\n').filter((one) => one.trim() !== '')) {
    if (!block.split('\n').every((line) => /^(event|data|id|retry)?:/.test(line))) return 'a line out of its event';
    // By line feeds alone: other breaks of Unicode end no line of a stream.
    const lines = block.split('\n');
    const data = lines.flatMap((line) => (line.startsWith('data: ') ? [line.slice('data: '.length)] : [])).join('\n');
    if (data === '' || data === '[DONE]') continue;
    if (jsonFault(data) !== null) return 'an event that is no JSON';
    const event = /^event: (.*)$/m.exec(block)?.[1];
    if (face === 'stream' && !chatEventSchema.safeParse({ event, data: JSON.parse(data) }).success)
      return 'an event without its shape';
  }
  return null;
}
