import bundle from '../../dist/corpus.js';
import type { ChatReply } from '../../src/contract/chat-schema.ts';

const links = new Set([
  ...bundle.practices.flatMap((practice) => practice.links.map(({ url }) => url)),
  ...bundle.catalogueTexts.flatMap((text) => text.links.map(({ url }) => url)),
]);
const ids = new Set([...bundle.practices, ...bundle.focusPoints, ...bundle.catalogueTexts].map(({ id }) => id));

/** Faults that no reply may have, whatever was asked: each as a sentence. */
export function checkReply({ reply, citations, matches, suggestions }: ChatReply): string[] {
  const faults: string[] = [];
  for (const [, target = ''] of reply.matchAll(/\]\(([^)\s]*)\)/g))
    if (!links.has(target) && !isOwnPage(target)) faults.push(`a link that the corpus does not have: ${target}`);
  for (const [url] of reply.matchAll(/(?:https?:\/\/|www\.)[^\s)\]]+/g))
    if (![...links].some((link) => link.startsWith(url.replace(/[.,;]$/, '')))) faults.push(`a stray address: ${url}`);
  if (/<[a-z!/]/i.test(reply)) faults.push('HTML in the reply');
  if (/\d{6}[-\s]?\d{4}/.test(reply)) faults.push('ten digits like a CPR number');
  for (const { id } of [...citations, ...matches]) if (!ids.has(id)) faults.push(`an entry that does not exist: ${id}`);
  const numbers = new Set(citations.map(({ number }) => number));
  for (const [, number] of reply.matchAll(/\[(\d+)\]/g))
    if (!numbers.has(Number(number))) faults.push(`no citation for [${number}]`);
  for (const { number } of citations) if (!reply.includes(`[${number}]`)) faults.push(`citation ${number} is not used`);
  if (suggestions.length > 3) faults.push('more than three suggestions');
  if (/evidensbaser|bevist|garanter/i.test(reply)) faults.push('results made to sound like proof');
  return faults;
}

const isOwnPage = (target: string): boolean =>
  target === '/praksis' || /^\/(fokuspunkter|om)#[a-z-]+$/.test(target) || ids.has(target.replace(/^\/praksis\//, ''));

/** LIX of a text: words a sentence plus the percentage of words of more than six letters (Björnsson 1968). */
export function lixOf(markdown: string): number {
  const text = markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\[\d+\]/g, ' ')
    .replace(/[*_[\]]/g, ' ')
    .replace(/^- /gm, '');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? [];
  const sentences = text.split(/[.!?:]+\s+(?=\p{Lu}|"|\p{N}|$)|\n+/u).filter((part) => /\p{L}/u.test(part));
  const long = words.filter((word) => word.length > 6).length;
  return words.length / Math.max(1, sentences.length) + (100 * long) / Math.max(1, words.length);
}
