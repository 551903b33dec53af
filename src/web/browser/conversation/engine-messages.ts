import type { PracticeView } from '../../../contract/catalogue-schema.ts';
import type { ChatEvent } from '../../../contract/chat-event-schema.ts';
import type { ChatRequest } from '../../../contract/chat-schema.ts';

/** What a page tells the engine in its Web Worker. */
export type EngineRequest =
  | { readonly kind: 'load'; readonly corpus: string }
  | { readonly kind: 'ask'; readonly id: number; readonly request: ChatRequest }
  | { readonly kind: 'practice'; readonly id: number; readonly practice: string };

/** What the engine answers; `id` is that of the question. */
export type EngineMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'practice'; readonly id: number; readonly practice: PracticeView | null }
  | { readonly kind: 'event'; readonly id: number; readonly event: ChatEvent }
  | { readonly kind: 'end' | 'fault'; readonly id: number };
