import type { ChatRequest } from '../contract/chat-schema.ts';
import type { ChatTexts } from '../corpus/texts/chat-texts.ts';

/** An example to click: what it is called, and the message that it sends. */
export interface Example {
  readonly label: string;
  readonly text: string;
}

/** Where the conversation gets its answers: from the server, or from an engine in the visitor's own browser. */
export type Mode = 'server' | 'local';

/** What a page hands to the conversation in the browser, as JSON in the element. */
export interface ConversationData {
  readonly texts: ChatTexts;
  /** The text of a reply that says what was understood, with `{points}` in it. */
  readonly understood: string;
  /** The longest message, in UTF-16 units. */
  readonly longestText: number;
  /** The most messages that one history may hold. */
  readonly mostMessages: number;
  readonly mode: Mode;
  readonly filters: NonNullable<ChatRequest['filters']>;
  /** Whether it stands in a frame of another site's page: links then open beside it. */
  readonly isFramed: boolean;
  /** Paths of what is loaded when it is needed. */
  readonly paths: { readonly rules: string; readonly engine: string; readonly corpus: string };
  /** The key with which a challenge of Turnstile is shown before a message is sent; null where none is asked for. */
  readonly siteKey: string | null;
  /** How much the local engine and corpus weigh over the wire, in kB. */
  readonly localSize: number;
}
