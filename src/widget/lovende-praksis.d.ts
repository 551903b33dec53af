/** The conversation as a custom element: see docs/widget.md. */
export interface LovendePraksisElement extends HTMLElement {
  /** Opens a floating panel, or loads a frame in place at once. */
  open(): void;
  /** Closes a floating panel; the conversation in it stays. */
  close(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'lovende-praksis': LovendePraksisElement;
  }
  interface HTMLElementEventMap {
    'lovende-praksis-open': CustomEvent<null>;
    'lovende-praksis-close': CustomEvent<null>;
    /** Ids of the practices in an answer; never text. */
    'lovende-praksis-answer': CustomEvent<{ readonly ids: readonly string[] }>;
  }
}
