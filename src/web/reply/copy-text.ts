import type { ChatReply } from '../../contract/chat-schema.ts';
import type { ChatTexts } from '../../corpus/texts/chat-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import { pageRuns } from '../page-runs.ts';
import { inlineText, readMarkdown } from './read-markdown.ts';

/**
 * A reply as plain text with its sources, to be put into a letter or a journal.
 *
 * @param origin - of this assistant, for the addresses of its own pages
 */
export function copyText(
  { reply, citations }: Pick<ChatReply, 'reply' | 'citations'>,
  texts: ChatTexts,
  origin: string,
): string {
  const paragraphs = readMarkdown(reply).map(({ lines, items }) =>
    [...lines.map(inlineText), ...items.map((item) => `- ${inlineText(item)}`)].join('\n'),
  );
  if (citations.length === 0) return paragraphs.join('\n\n');
  const sources = citations.map(({ number, name, section, pages, link, url }) =>
    [
      `[${number}] ${[name, section].filter((part) => part !== null).join(': ')}`,
      fillText(texts.card.source, { pages: fillText(texts.card.page, { pages: pageRuns(pages) }) }),
      link ?? new URL(url, origin).href,
    ].join(', '),
  );
  return [...paragraphs, [texts.sources.heading, ...sources].join('\n')].join('\n\n');
}
