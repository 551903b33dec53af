import { closest, distance } from 'fastest-levenshtein';

/** A Danish question that offers the nearest known word, or nothing where none is near: ' Mente du "angst"?' */
export function suggestWord(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const nearest = closest(written, known);
  return distance(written, nearest) <= Math.max(2, written.length / 4) ? ` Mente du "${nearest}"?` : '';
}
