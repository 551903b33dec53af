import type { ChatEvent } from '../../../contract/chat-event-schema.ts';
import type { ChatRequest } from '../../../contract/chat-schema.ts';

/** Asks for a reply, wherever it comes from; `signal` stops it. */
export type Transport = (request: ChatRequest, signal: AbortSignal) => AsyncIterable<ChatEvent>;

/** Why there is no answer, in the words of corpus/texts/chat.yaml or of the server. */
export class Fault extends Error {
  readonly kind: 'offline' | 'server' | 'cut' | 'rules' | 'challenge' | 'told';

  constructor(kind: Fault['kind'], message = kind as string) {
    super(message);
    this.kind = kind;
  }
}
