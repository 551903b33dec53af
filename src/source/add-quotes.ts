import type { ChatReply } from '../contract/chat-schema.ts';
import type { FindQuote } from './find-quote.ts';

/**
 * Gives each citation of a reply the catalogue's own sentence for what the reply says with it. A citation that no
 * sentence is close enough to stays as it is.
 */
export function addQuotes(reply: ChatReply, findQuote: FindQuote): ChatReply {
  const summaries = new Map(reply.matches.map(({ id, summary }) => [id, summary]));
  const citations = reply.citations.map((citation) => {
    const { id, section, number } = citation;
    const told = [...statementsOf(reply.reply, number), summaries.get(id) ?? ''].join('\n');
    const quote = findQuote({ id, section, sentence: told });
    return quote === null ? citation : { ...citation, quote };
  });
  return { ...reply, citations };
}

/** What a reply says right before each mark of a source, e.g. "[2]". */
function statementsOf(reply: string, number: number): string[] {
  const mark = `[${number}]`;
  return reply.split('\n').flatMap((line) => {
    const pieces = line.split(mark);
    return pieces.slice(0, -1).map((piece) => {
      const before = piece.replace(/(\[\d+\]|[\s.!?])+$/, '');
      const start = Math.max(...Array.from(before.matchAll(/[.!?\]]\s/g), ({ index }) => index + 1), 0);
      return before.slice(start).replace(/\]\([^)]*\)|[*[\]]/g, ' ');
    });
  });
}
