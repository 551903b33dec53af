import type { Caveat, Match } from '../../contract/match-schema.ts';
import type { ChatTexts } from '../../corpus/texts/chat-texts.ts';

/** Why a practice fits, or does not. */
interface WhyList {
  readonly kind: 'for' | 'against' | 'clarify' | 'unknown';
  readonly heading: string;
  readonly items: readonly string[];
}

/**
 * What a card says for and against a practice, what the description leaves open, and what the catalogue does not say; only
 * lists that have something in them.
 */
export function whyLists({ reasons, caveats }: Match, { card }: ChatTexts): WhyList[] {
  const told = (verdict: Caveat['verdict']) => caveats.filter((caveat) => caveat.verdict === verdict);
  const lists = [
    { kind: 'for', heading: card.fits, items: reasons },
    { kind: 'against', heading: card.against, items: told('missed') },
    { kind: 'clarify', heading: card.clarify, items: told('notStated') },
    { kind: 'unknown', heading: card.unknown, items: told('silent') },
  ] as const;
  return lists
    .filter(({ items }) => items.length > 0)
    .map(({ kind, heading, items }) => ({ kind, heading, items: items.map(({ text }) => keepPage(text)) }));
}

/** A text whose last word and page number, in parentheses at its end, stay on one line. */
const keepPage = (text: string): string => text.replace(/ (?=[\d-]+\)\.$)/, '\u00a0');
