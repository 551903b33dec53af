import { accentTokens } from '../../../contract/accent-tokens.ts';
import type { ConversationElement } from './conversation-element.ts';

/** What the frame and the widget around it tell each other; never a text that somebody wrote. */
type FrameMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'answered'; readonly ids: readonly string[] }
  | { readonly kind: 'close' };

/** Marks the messages as ours, on both sides. */
const SENDER = 'lovende-praksis';

/** Tells the widget around this frame how high the conversation is and what happens in it, and does what it asks. */
export function connectFrame(): void {
  const { placement, accent } = document.documentElement.dataset;
  const tell = (message: FrameMessage): void => window.parent.postMessage({ sender: SENDER, ...message }, '*');
  const conversation = document.querySelector<ConversationElement>('lp-conversation');
  for (const [name, value] of Object.entries(accentTokens(accent ?? '')))
    document.documentElement.style.setProperty(name, value);

  conversation?.addEventListener('lp-answered', (event) => {
    tell({ kind: 'answered', ids: (event as CustomEvent<{ ids: string[] }>).detail.ids });
  });
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data?.sender === SENDER && data.kind === 'opened') conversation?.focusField();
  });
  if (placement === 'floating') {
    const close = document.querySelector<HTMLButtonElement>('.close');
    if (close !== null) {
      close.hidden = false;
      close.addEventListener('click', () => tell({ kind: 'close' }));
    }
    document.addEventListener('keydown', ({ key, defaultPrevented }) => {
      if (key === 'Escape' && !defaultPrevented) tell({ kind: 'close' });
    });
  } else {
    new ResizeObserver(() => tell({ kind: 'height', height: document.body.offsetHeight })).observe(document.body);
  }
  tell({ kind: 'ready' });
}
