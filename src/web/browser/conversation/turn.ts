import type { ChatEvent } from '../../../contract/chat-event-schema.ts';
import type { ChatReply, ChatRequest } from '../../../contract/chat-schema.ts';
import type { Notice } from '../../../contract/match-schema.ts';
import type { Situation } from '../../../contract/situation-schema.ts';
import { Fault } from './transport.ts';

/** A message without personal data, and how it is shown. */
export interface Asked {
  readonly message: ChatRequest['messages'][number];
  /** What the log shows for it: the message itself, or what was removed or corrected. */
  readonly shown: string;
  /** What was taken out of it, in words for people. */
  readonly redacted: readonly string[];
}

/** One message and its answer. */
export interface Turn {
  readonly id: number;
  readonly asked: Asked;
  state: 'waiting' | 'answered' | 'stopped' | 'failed';
  /** Why there is no answer. */
  fault: string;
  reply: string;
  intent: ChatReply['intent'] | null;
  situation: Situation | null;
  notices: Notice[];
  matches: ChatReply['matches'];
  citations: ChatReply['citations'];
  suggestions: string[];
}

export const beginTurn = (id: number, asked: Asked): Turn => ({
  id,
  asked,
  state: 'waiting',
  fault: '',
  reply: '',
  intent: null,
  situation: null,
  notices: [],
  matches: [],
  citations: [],
  suggestions: [],
});

/** Takes an event of the stream into its turn. */
export function takeEvent({ event, data }: ChatEvent, turn: Turn): void {
  switch (event) {
    case 'meta':
    case 'matches':
    case 'citations':
      Object.assign(turn, data);
      break;
    case 'delta':
      turn.reply += data.text;
      break;
    case 'done':
      Object.assign(turn, data, { state: 'answered' });
      break;
    case 'error':
      throw new Fault('told', data.detail);
  }
}
