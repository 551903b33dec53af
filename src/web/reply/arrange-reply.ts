import type { ChatReply, Quote } from '../../contract/chat-schema.ts';
import type { Match, Notice } from '../../contract/match-schema.ts';
import { inlineText, type Paragraph, readMarkdown } from './read-markdown.ts';

/** One thing to show of a reply. */
export type Block =
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'text'; readonly paragraph: Paragraph }
  | MatchBlock;

/** A match with the number of its source and the catalogue's own sentence for it, where there are such. */
export interface MatchBlock {
  readonly kind: 'match';
  readonly match: Match;
  readonly number: number | null;
  readonly quote: Quote | null;
}

/** A reply in the order in which it is shown, and the sources that no card of it shows. */
export interface Arranged {
  readonly blocks: readonly Block[];
  readonly citations: ChatReply['citations'];
}

/**
 * Arranges a reply for eyes: its text repeats what notices, chips and cards show better, so that these stand instead.
 * A paragraph that opens with a link to a match becomes that match's card.
 *
 * @param understood - the text that says what was understood, with `{points}` in it; chips show the same
 */
export function arrangeReply(
  { reply, matches, notices, citations }: Pick<ChatReply, 'reply' | 'matches' | 'notices' | 'citations'>,
  understood: string,
): Arranged {
  const told = new Set(notices.map(({ text }) => text));
  const sentence = sentenceOf(understood);
  const placed = new Set<string>();
  const cardOf = (match: Match): Block => {
    placed.add(match.id);
    const own = citations.filter(({ id }) => id === match.id);
    const quoted = own.find(({ section }) => section === null) ?? own[0];
    return { kind: 'match', match, number: own[0]?.number ?? null, quote: quoted?.quote ?? null };
  };
  const blocks = readMarkdown(reply.replace(sentence, '').trim()).flatMap((paragraph): Block[] => {
    if (told.has(paragraph.lines.map(inlineText).join('\n'))) return [];
    const url = headOf(paragraph);
    const match = matches.find((each) => each.url === url);
    return match === undefined ? [{ kind: 'text', paragraph }] : [cardOf(match)];
  });
  const notPlaced = matches.filter(({ id }) => !placed.has(id)).map(cardOf);
  return {
    blocks: [...notices.map((notice): Block => ({ kind: 'notice', notice })), ...blocks, ...notPlaced],
    citations: citations.filter(({ id, section }) => !placed.has(id) || section !== null),
  };
}

/**
 * What of a reply that still comes can be shown without moving later: whole paragraphs before the first that may become
 * a card.
 */
export function settledText(soFar: string, understood: string): Paragraph[] {
  const whole = soFar.slice(0, Math.max(0, soFar.lastIndexOf('\n\n')));
  const paragraphs = readMarkdown(whole.replace(sentenceOf(understood), '').trim());
  const first = paragraphs.findIndex((paragraph) => headOf(paragraph) !== null);
  return first < 0 ? paragraphs : paragraphs.slice(0, first);
}

/** The address that a paragraph opens with in bold, as a match does; null where it does not. */
function headOf({ lines }: Paragraph): string | null {
  const link = lines[0]?.find((part) => part.kind === 'link' && part.isStrong);
  return link?.kind === 'link' ? link.url : null;
}

/** The expression of a text's sentence, whatever fills it. */
function sentenceOf(template: string): RegExp {
  const [before = '', after = ''] = template
    .split('{points}')
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`${before}[^\\n]*?${after}(?=\\s|$)[ ]?`);
}
