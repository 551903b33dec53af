import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PracticeView } from '../../../contract/catalogue-schema.ts';
import { fillText } from '../../../language/fill-text.ts';
import type { PersonalDataKind } from '../../../safeguards/cut-text.ts';
import type { ConversationData, Mode } from '../../conversation-data.ts';
import type { Chip } from '../../reply/understood-chips.ts';
import type { Answering } from './answering.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { createAnsweringLoader } from './load-answering.ts';
import { LocalAnswers } from './local-answers.ts';
import { renderComposer } from './render-composer.ts';
import { Fault } from './transport.ts';
import { type Asked, beginTurn, type Turn, takeEvent } from './turn.ts';

/** A practice that is kept for a meeting. */
export interface Kept {
  readonly id: string;
  readonly name: string;
}

/**
 * The conversation: a log of messages and answers, and the field below it. It takes the place of a form that works
 * without script, and draws into the page itself, so that the page's styles hold. Its history lives in this element and
 * nowhere else.
 *
 * Fires `lp-answered` with `{ids}` of the practices shown. In a frame Escape is left to what stands around it.
 */
export class ConversationElement extends LitElement {
  readonly #data: ConversationData = JSON.parse(
    this.querySelector('script[type="application/json"]')?.textContent ?? '',
  );
  readonly #loadAnswering = createAnsweringLoader({
    rules: this.#data.paths.rules,
    siteKey: this.#data.siteKey,
    conversation: this,
  });
  /** There from the first message on. */
  #answering: Answering | null = null;
  readonly #local = new LocalAnswers(this.#data.paths, () => this.requestUpdate());
  #mode: Mode = this.#data.mode;
  #turns: Turn[] = [];
  #kept: Kept[] = [];
  #count = 0;
  #stop: AbortController | null = null;
  /** What a screen reader is told besides the log. */
  #status = '';
  #fieldFault = '';
  /** Practices whose whole entry has been asked for; null where it could not be had. */
  readonly #entries = new Map<string, PracticeView | null | 'loading'>();
  /** The chip whose correction is being written. */
  #correcting: string | null = null;

  /** Draws into the page; what the visitor has begun to write in the form stays. */
  protected override createRenderRoot(): HTMLElement {
    const written = this.querySelector('textarea')?.value ?? '';
    const hadFocus = this.contains(document.activeElement);
    const examples = this.querySelector('.examples');
    this.replaceChildren();
    this.#examples = examples;
    void this.updateComplete.then(() => {
      this.#field.value = written;
      if (hadFocus) this.#field.focus();
    });
    return this;
  }

  /** The examples that the page came with. */
  #examples: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', (event) => this.#onKey(event));
    if (this.#mode === 'local') this.#local.start();
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }

  get #isBusy(): boolean {
    return this.#stop !== null;
  }

  /** Puts the cursor into the field, as the first thing after a panel was opened. */
  focusField(): void {
    void this.updateComplete.then(() => this.#field.focus());
  }

  protected override render(): TemplateResult {
    const { texts, isFramed } = this.#data;
    const current = this.#turns.findLast(({ state }) => state === 'waiting');
    const finished = this.#turns.filter((turn) => turn !== current);
    const show = (turn: Turn): TemplateResult | undefined =>
      this.#answering?.renderTurn(turn, {
        data: this.#data,
        isLast: turn === this.#turns.at(-1),
        keptIds: new Set(this.#kept.map(({ id }) => id)),
        correcting: this.#correcting,
        entries: this.#entries,
        act: this.#acts,
      });
    return html`
      <div class="log" role="log" aria-label=${texts.heading}>${repeat(finished, ({ id }) => id, show)}</div>
      ${current === undefined ? nothing : html`<div class="current" aria-busy="true">${show(current)}</div>`}
      <p class="unseen" role="status">${this.#status}</p>
      ${this.#answering?.renderShortlist(this.#kept, texts, isFramed, (id) => this.#keep(id, null))}
      ${renderComposer({
        data: this.#data,
        mode: this.#mode,
        localState: this.#local.state,
        isBusy: this.#isBusy,
        hasBegun: this.#turns.length > 0,
        fault: this.#fieldFault,
        onSubmit: () => (this.#isBusy ? this.#stop?.abort() : void this.#send()),
        onMode: (mode) => this.#setMode(mode),
        onStartOver: () => this.#startOver(),
      })}
      ${this.#turns.length === 0 ? this.#examples : nothing}
    `;
  }

  protected override firstUpdated(): void {
    this.#examples?.addEventListener('submit', (event) => {
      event.preventDefault();
      const { submitter } = event as SubmitEvent;
      if (submitter instanceof HTMLButtonElement) void this.#ask({ content: submitter.value });
    });
    // What answers weighs more than what is there to write in: it comes when somebody begins to write.
    this.addEventListener('input', () => void this.#loadAnswering().catch(() => undefined), { once: true });
  }

  protected override updated(): void {
    const current =
      this.querySelector<HTMLElement>('.current') ?? this.querySelector<HTMLElement>('.log > :last-child');
    if (this.#turns.length > 0 && current !== null) this.#answering?.keepInView(current, this.#count);
  }

  /** What the parts of a turn can do. */
  readonly #acts = {
    suggest: (content: string): void => void this.#ask({ content }),
    retry: (turn: Turn): void => {
      this.#turns = this.#turns.filter((each) => each !== turn);
      void this.#begin(turn.asked);
    },
    copy: async (turn: Turn): Promise<void> => {
      const { answer } = this.#data.texts;
      const text = this.#answering?.copyText(turn, this.#data.texts, location.origin) ?? '';
      const isCopied = await copyToClipboard(text);
      this.#say(isCopied ? answer.copied : answer.copyFailed);
    },
    keep: (id: string, name: string): void => this.#keep(id, name),
    open: async (id: string): Promise<void> => {
      if (this.#entries.get(id)) return;
      this.#entries.set(id, 'loading');
      this.requestUpdate();
      const { getPracticeFromServer } = await this.#loadAnswering();
      this.#entries.set(id, await (this.#mode === 'local' ? this.#local.getPractice(id) : getPracticeFromServer(id)));
      this.requestUpdate();
    },
    remove: ({ key, label, text }: Chip): void => {
      const { understood, removed } = this.#data.texts;
      const content = fillText(understood.leaveOut, { label });
      void this.#ask({ content, leaveOut: [key] }, fillText(removed, { label: text }));
    },
    beginCorrecting: (key: string | null): void => {
      this.#correcting = key;
      this.requestUpdate();
      void this.updateComplete.then(() => {
        const target = key === null ? null : this.querySelector<HTMLInputElement>('.correction input');
        if (target === null) this.#field.focus();
        else target.select();
      });
    },
    correct: (chip: Chip, text: string): void => {
      if (text === '' || text === chip.label || this.#answering === null) {
        this.#acts.beginCorrecting(null);
        return;
      }
      const { understood, corrected } = this.#data.texts;
      const content = this.#answering.correctionOf(chip, text, understood);
      void this.#ask({ content, leaveOut: [chip.key] }, fillText(corrected, { from: chip.text, to: content }));
    },
  };

  async #send(): Promise<void> {
    const { field } = this.#data.texts;
    const content = this.#field.value.trim();
    const isTooLong = content.length > this.#data.longestText;
    this.#fieldFault =
      content === '' ? field.empty : isTooLong ? fillText(field.tooLong, { most: this.#data.longestText }) : '';
    if (this.#fieldFault !== '') return this.requestUpdate();
    if (await this.#ask({ content })) this.#field.value = '';
  }

  /** Takes personal data out of a message, and asks. False where that could not be done and nothing was sent. */
  async #ask(message: { content: string; leaveOut?: string[] }, shown?: string): Promise<boolean> {
    if (this.#isBusy) this.#stop?.abort();
    const { redactedKinds, faults } = this.#data.texts;
    try {
      this.#answering = await this.#loadAnswering();
      const { redact } = this.#answering;
      const { text, found } = redact(message.content);
      const redacted = [...new Set(found)].map((kind: PersonalDataKind) => redactedKinds[kind]);
      const asked = { message: { ...message, content: text, role: 'user' as const }, redacted };
      void this.#begin({ ...asked, shown: shown === undefined ? text : redact(shown).text });
      return true;
    } catch (error) {
      this.#fieldFault = error instanceof Fault ? faults.rules : String(error);
      this.requestUpdate();
      return false;
    }
  }

  async #begin(asked: Asked): Promise<void> {
    const stop = new AbortController();
    const turn = beginTurn(++this.#count, asked);
    const history = [...this.#turns.filter(({ state }) => state !== 'failed'), turn];
    const messages = history.slice(-this.#data.mostMessages).map((each) => each.asked.message);
    this.#stop = stop;
    this.#turns = [...this.#turns, turn];
    this.#correcting = null;
    this.#fieldFault = '';
    if (this.contains(document.activeElement) && document.activeElement !== this.#field) this.#field.focus();
    this.#say(this.#data.texts.answer.waiting);
    try {
      const ask = this.#mode === 'local' ? this.#local.ask : (await this.#loadAnswering()).askServer;
      for await (const event of ask({ messages, filters: this.#data.filters }, stop.signal)) {
        takeEvent(event, turn);
        this.requestUpdate();
      }
      if (turn.state === 'waiting') throw new Fault('cut');
      this.dispatchEvent(new CustomEvent('lp-answered', { detail: { ids: turn.matches.map(({ id }) => id) } }));
    } catch (error) {
      turn.state = stop.signal.aborted ? 'stopped' : 'failed';
      turn.fault = this.#tellFault(error);
    }
    if (this.#stop === stop) this.#stop = null;
    this.#say('');
  }

  #tellFault(error: unknown): string {
    const { faults } = this.#data.texts;
    if (!(error instanceof Fault)) return faults.server;
    return error.kind === 'told' ? error.message : faults[error.kind];
  }

  #say(status: string): void {
    this.#status = status;
    this.requestUpdate();
  }

  #keep(id: string, name: string | null): void {
    const without = this.#kept.filter((each) => each.id !== id);
    this.#kept = without.length < this.#kept.length || name === null ? without : [...without, { id, name }];
    this.requestUpdate();
  }

  #setMode(mode: Mode): void {
    this.#mode = mode;
    if (mode === 'local') this.#local.start();
    this.requestUpdate();
  }

  #startOver(): void {
    this.#stop?.abort();
    this.#turns = [];
    this.#kept = [];
    this.#say(this.#data.texts.startedOver);
    this.#field.focus();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const isCorrecting = this.#correcting !== null;
    // In a frame Escape closes the panel around it.
    if (!isCorrecting && (this.#data.isFramed || !this.#isBusy)) return;
    event.preventDefault();
    if (isCorrecting) this.#acts.beginCorrecting(null);
    else this.#stop?.abort();
  }
}
