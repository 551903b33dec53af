import { createParser } from 'eventsource-parser';
import type { PracticeView } from '../../../contract/catalogue-schema.ts';
import type { ChatEvent } from '../../../contract/chat-event-schema.ts';
import type { Problem } from '../../../contract/problem-schema.ts';
import { Fault, type Transport } from './transport.ts';

/**
 * Asks the chat endpoint, and gives the events of its stream as they come.
 *
 * @param siteKey - of Turnstile; then each message passes a challenge first, whose program is loaded with the first one
 * @param conversation - where a challenge is shown
 */
export const createServerTransport = (siteKey: string | null, conversation: HTMLElement): Transport =>
  async function* askServer(request, signal) {
    const token = siteKey === null ? null : await challengeToken(siteKey, conversation, signal);
    const response = await fetch('/api/chat', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'text/event-stream',
        ...(token !== null && { 'CF-Turnstile-Response': token }),
      },
      body: JSON.stringify(request),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal,
    }).catch((error: unknown) => {
      throw signal.aborted ? error : new Fault(navigator.onLine ? 'server' : 'offline');
    });
    if (!response.ok || response.body === null) throw await faultOf(response);
    const events: ChatEvent[] = [];
    const parser = createParser({
      onEvent: ({ event, data }) => events.push({ event, data: JSON.parse(data) } as ChatEvent),
    });
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw signal.aborted ? error : new Fault('cut');
      });
      if (done) return;
      parser.feed(value);
      yield* events.splice(0);
    }
  };

async function challengeToken(siteKey: string, conversation: HTMLElement, signal: AbortSignal): Promise<string> {
  const { passChallenge } = await import('./pass-challenge.ts');
  return passChallenge(siteKey, conversation, signal);
}

/** One practice in full; it is asked for by its id, which says nothing of what was written. */
export async function getPracticeFromServer(id: string): Promise<PracticeView | null> {
  const response = await fetch(`/api/practices/${id}`, { credentials: 'omit' }).catch(() => null);
  return response?.ok === true ? ((await response.json()) as PracticeView) : null;
}

/** What the server says is wrong, where it says so. */
async function faultOf(response: Response): Promise<Fault> {
  if (!(response.headers.get('Content-Type') ?? '').includes('json')) return new Fault('server');
  const { title, detail } = (await response.json()) as Problem;
  return new Fault('told', detail ?? title);
}
