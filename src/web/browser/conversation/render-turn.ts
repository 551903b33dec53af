import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../../../contract/match-schema.ts';
import { fillText } from '../../../language/fill-text.ts';
import type { ConversationData } from '../../conversation-data.ts';
import { arrangeReply, type Block, settledText } from '../../reply/arrange-reply.ts';
import { sentencesOf } from '../../reply/sentences-of.ts';
import { understoodChips } from '../../reply/understood-chips.ts';
import { type CardContext, renderCard } from './render-card.ts';
import { type ChipActs, renderChips } from './render-chips.ts';
import { renderParagraph } from './render-inline.ts';
import { renderSources } from './render-sources.ts';
import type { Turn } from './turn.ts';

/** What a turn is drawn with. */
export interface TurnContext {
  readonly data: ConversationData;
  /** Only what was understood last can be corrected, and only the last suggestions hold. */
  readonly isLast: boolean;
  readonly keptIds: ReadonlySet<string>;
  readonly correcting: string | null;
  readonly entries: CardContext['entries'];
  readonly act: TurnActs;
}

interface TurnActs extends ChipActs {
  suggest(text: string): void;
  retry(turn: Turn): void;
  copy(turn: Turn): void;
  keep(id: string, name: string): void;
  /** Fetches the whole entry of a practice. */
  open(id: string): void;
}

/** What a message asks for where its answer shows what was understood. */
const TELLING: readonly (Turn['intent'] | null)[] = ['describe', 'refine', 'leaveOut'];

/** A message and its answer. */
export function renderTurn(turn: Turn, context: TurnContext): TemplateResult {
  const { texts } = context.data;
  const { asked, redacted } = texts;
  return html`
    <article class="turn">
      <div class="asked">
        <p><span class="unseen">${asked}: </span>${turn.asked.shown}</p>
      </div>
      ${
        turn.asked.redacted.length === 0
          ? nothing
          : html`<p class="redacted">${fillText(redacted, { kinds: turn.asked.redacted.join(', ') })}</p>`
      }
      <div class="answer">
        <h2 class="unseen">${texts.answer.heading}</h2>
        ${turn.state === 'answered' ? renderAnswer(turn, context) : renderUnfinished(turn, context)}
      </div>
    </article>
  `;
}

function renderUnfinished(turn: Turn, { data, act }: TurnContext): TemplateResult {
  const { answer } = data.texts;
  const inline = { isFramed: data.isFramed, sourceId: (number: number) => sourceId(turn, number) };
  const text = settledText(turn.reply, data.understood).map((paragraph) => renderParagraph(paragraph, inline));
  if (turn.state === 'waiting') return html`${text}<p class="waiting"><span>${answer.waiting}</span></p>`;
  const isStopped = turn.state === 'stopped';
  return html`
    ${text}
    <div class=${isStopped ? 'notice' : 'notice urgent'}>
      <p>${isStopped ? answer.stopped : turn.fault}</p>
      <button type="button" class="secondary" @click=${() => act.retry(turn)}>${answer.retry}</button>
    </div>
  `;
}

function renderAnswer(turn: Turn, context: TurnContext): TemplateResult {
  const { data, isLast, correcting, act } = context;
  const { texts, isFramed } = data;
  const { blocks, citations } = arrangeReply(turn, data.understood);
  const inline = { isFramed, sourceId: (number: number) => sourceId(turn, number) };
  const card: CardContext = { ...context, texts, isFramed, sourceId: inline.sourceId };
  const isTelling = TELLING.includes(turn.intent) && turn.situation !== null;
  const chips = isTelling && turn.situation !== null ? understoodChips(turn.situation, texts.understood) : [];
  const notices = blocks.filter(({ kind }) => kind === 'notice');
  const rest = blocks.filter(({ kind }) => kind !== 'notice');
  return html`
    ${notices.map((block) => renderBlock(block, inline, card))}
    ${chips.length > 0 ? renderChips(chips, { texts: texts.understood, isLast, correcting, act }) : nothing}
    ${rest.map((block) => renderBlock(block, inline, card))}
    ${turn.matches.length > 0 ? html`<p class="hint">${texts.promising}</p>` : nothing}
    ${citations.length > 0 ? renderSources(citations, texts, inline) : nothing}
    <p class="actions">
      <button type="button" class="quiet" @click=${() => act.copy(turn)}>
        ${turn.citations.length > 0 ? texts.answer.copyWithSources : texts.answer.copy}
      </button>
    </p>
    ${isLast && turn.suggestions.length > 0 ? renderSuggestions(turn, context) : nothing}
  `;
}

function renderBlock(block: Block, inline: Parameters<typeof renderParagraph>[1], card: CardContext): TemplateResult {
  switch (block.kind) {
    case 'notice':
      return renderNotice(block.notice);
    case 'text':
      return renderParagraph(block.paragraph, inline);
    case 'match':
      return renderCard(block, card);
  }
}

/** Numbers to ring, as they stand in the texts. */
const PHONE = /(?<!\d)(\d{3}(?: \d{3})*|\d{2}(?: \d{3}){2}|\d{4})(?!\d)/;

function renderNotice({ kind, text }: Notice): TemplateResult {
  if (kind !== 'acute') return html`<p class="notice ${kind === 'concern' ? 'urgent' : ''}">${text}</p>`;
  const shown = (sentence: string) =>
    sentence
      .split(PHONE)
      .map((part, at) => (at % 2 === 1 ? html`<a href="tel:${part.replaceAll(' ', '')}">${part}</a>` : part));
  return html`<div class="notice urgent">${sentencesOf(text).map((sentence) => html`<p>${shown(sentence)}</p>`)}</div>`;
}

function renderSuggestions({ suggestions }: Turn, { data, act }: TurnContext): TemplateResult {
  return html`
    <ul class="suggestions" aria-label=${data.texts.answer.suggestions}>
      ${suggestions.map(
        (text) =>
          html`<li><button type="button" class="secondary" @click=${() => act.suggest(text)}>${text}</button></li>`,
      )}
    </ul>
  `;
}

const sourceId = ({ id }: Turn, number: number): string => `kilde-${id}-${number}`;
