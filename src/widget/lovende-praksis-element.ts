import { accentTokens } from '../contract/accent-tokens.ts';
import type { WidgetTexts } from '../corpus/texts/widget-texts.ts';
import { listenToFrame } from './listen-to-frame.ts';
import { WIDGET_STYLES } from './widget-styles.ts';

/** The words of corpus/texts/widget.yaml, put in by the build. */
declare const WIDGET_TEXTS: WidgetTexts;

/** Attributes that the frame is told of, under the same names. */
const PASSED_ON = [
  'mode',
  'placement',
  'scheme',
  'heading',
  'introduction',
  'suggestions',
  'phase',
  'municipality',
  'accent',
];

/** So long a frame may be silent once it is loaded, before its host counts as not allowed. */
const SILENCE_MS = 4000;

/** So far below the window a frame in place begins to load. */
const NEAR = '200px';

/** Where this script came from: the conversation lives there. */
const ORIGIN = new URL(import.meta.url).origin;

/**
 * The conversation on other sites: a frame in place, or a button at the corner that opens one. The conversation is in
 * an iframe of its own origin, so that nothing on the host page can read what is written there, and no style of it
 * reaches in. Nothing is loaded before the frame is opened or scrolled to.
 *
 * @element lovende-praksis
 * @attr {"inline" | "floating"} placement - in place (the default), or a button that opens a panel
 * @attr {string} heading - the heading of the conversation
 * @attr {string} introduction - a line or two below it
 * @attr {string} suggestions - messages to click, with "|" between them
 * @attr {"server" | "local"} mode - where answers come from: the server, or the visitor's own browser
 * @attr {"grundskole" | "efter-grundskolen" | "fastholdelse"} phase - only practices of this phase
 * @attr {string} municipality - only practices of this municipality
 * @attr {string} accent - colour of buttons, as "#0b4f6c"
 * @attr {"light" | "dark"} scheme - colours; as the visitor's system has them where left out
 * @attr {string} label - text of the button that opens a floating panel
 * @attr {number} max-height - how high a frame in place may grow, in CSS pixels; 720 where left out
 * @fires {CustomEvent} lovende-praksis-open - the conversation is there to be used
 * @fires {CustomEvent} lovende-praksis-close - the panel was closed
 * @fires {CustomEvent<{ids: string[]}>} lovende-praksis-answer - an answer was given; ids of the practices in it, never text
 * @csspart button - the button that opens the panel
 */
export class LovendePraksisElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #dialog = document.createElement('dialog');
  readonly #button = document.createElement('button');
  #frame: HTMLIFrameElement | null = null;
  #stopListening: (() => void) | null = null;
  #watcher: IntersectionObserver | null = null;

  connectedCallback(): void {
    const styles = new CSSStyleSheet();
    styles.replaceSync(WIDGET_STYLES);
    this.#root.adoptedStyleSheets = [styles];
    this.#root.replaceChildren();
    if (this.getAttribute('placement') === 'floating') this.#float();
    else this.#place();
  }

  disconnectedCallback(): void {
    this.#watcher?.disconnect();
    this.#stopListening?.();
    this.#frame?.remove();
    this.#frame = null;
  }

  /** Opens a floating panel; a frame in place is loaded at once. */
  open(): void {
    if (this.getAttribute('placement') !== 'floating') {
      this.#watcher?.disconnect();
      this.#load(this.#root);
      return;
    }
    if (this.#dialog.open) return;
    const isNew = this.#frame === null;
    if (isNew) this.#load(this.#dialog);
    // On a phone the panel fills the screen and is modal; on a larger one the page beside it stays in use.
    if (matchMedia('(max-width: 30rem)').matches) this.#dialog.showModal();
    else this.#dialog.show();
    this.#button.setAttribute('aria-expanded', 'true');
    this.#frame?.focus();
    if (!isNew) {
      this.#tell('opened');
      this.#fire('open');
    }
  }

  /** Closes a floating panel; the conversation in it stays. */
  close(): void {
    if (!this.#dialog.open) return;
    this.#dialog.close();
  }

  #float(): void {
    this.#button.type = 'button';
    this.#button.part.add('button');
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.textContent = this.getAttribute('label') ?? WIDGET_TEXTS.open;
    const accent = accentTokens(this.getAttribute('accent') ?? '');
    this.#button.style.backgroundColor = accent['--primary'] ?? '';
    this.#button.style.color = accent['--on-primary'] ?? '';
    this.#button.onclick = () => this.open();
    this.#dialog.setAttribute('aria-label', this.getAttribute('heading') ?? WIDGET_TEXTS.title);
    this.#dialog.onclose = () => {
      this.#button.setAttribute('aria-expanded', 'false');
      this.#button.focus();
      this.#fire('close');
    };
    this.#root.append(this.#button, this.#dialog);
  }

  #place(): void {
    const note = document.createElement('p');
    note.textContent = WIDGET_TEXTS.opens;
    this.#root.append(note);
    this.#watcher = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watcher?.disconnect();
        note.remove();
        this.#load(this.#root);
      },
      { rootMargin: NEAR },
    );
    this.#watcher.observe(this);
  }

  #load(into: Node): void {
    if (this.#frame !== null) return;
    const address = new URL('/indlejret', ORIGIN);
    for (const name of PASSED_ON) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('heading') ?? WIDGET_TEXTS.title;
    frame.src = address.href;
    frame.allow = 'clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    this.#frame = frame;
    let isReady = false;
    frame.onload = () => setTimeout(() => isReady || this.#offerLink(frame), SILENCE_MS);
    this.#stopListening = listenToFrame(frame, ORIGIN, {
      ready: () => {
        isReady = true;
        if (this.getAttribute('placement') === 'floating') this.#tell('opened');
        this.#fire('open');
      },
      height: (height) => {
        const most = Number(this.getAttribute('max-height')) || 720;
        if (this.getAttribute('placement') !== 'floating') frame.style.height = `${Math.min(height, most)}px`;
      },
      answered: (ids) => this.#fire('answer', { ids }),
      close: () => this.close(),
    });
    into.appendChild(frame);
  }

  /** Where the frame may not be shown on this site, the conversation is a link away. */
  #offerLink(frame: HTMLIFrameElement): void {
    const link = document.createElement('a');
    link.href = `${ORIGIN}/`;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = WIDGET_TEXTS.link;
    frame.replaceWith(link);
  }

  #tell(kind: 'opened'): void {
    this.#frame?.contentWindow?.postMessage({ sender: 'lovende-praksis', kind }, ORIGIN);
  }

  #fire(name: 'open' | 'close' | 'answer', detail?: { readonly ids: readonly string[] }): void {
    this.dispatchEvent(new CustomEvent(`lovende-praksis-${name}`, { detail, bubbles: true }));
  }
}
