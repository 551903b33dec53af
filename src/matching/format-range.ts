import type { Texts } from '../corpus/texts/texts-schema.ts';
import { fillText } from '../language/fill-text.ts';

/** An age range in words: "15-17 år", "op til 20 år". Both ends in whole years, included; null is open. */
export function formatRange(
  range: { from: number | null; to: number | null },
  texts: Texts['matching']['ranges'],
): string {
  const { from, to } = range;
  if (from !== null && to !== null)
    return from === to ? fillText(texts.exact, { from }) : fillText(texts.between, { from, to });
  if (from !== null) return fillText(texts.from, { from });
  return fillText(texts.to, { to: to ?? 99 });
}

/** Joins words as a Danish list with the joining word `last`: "a, b eller c". */
export function joinList(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
