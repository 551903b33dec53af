/** The shortest first and last part that a compound is split into: shorter ones are found by chance. */
const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 3;

/** Letters that Danish puts between the parts: uddannelse-s-hjælp, barn-e-pige. */
const LINKS = ['', 's', 'e'];

/**
 * Splits a compound into two or three known words.
 *
 * @param word - folded
 * @param idOf - the stem id of a word, or undefined where it is unknown
 * @returns the ids of the parts, the longest last part first tried; empty where the word does not split
 * @example splitCompound('skolefravær', idOf) // ids of "skol" and "fravær"
 */
export function splitCompound(word: string, idOf: (word: string) => number | undefined): number[] {
  return split(word, idOf, 2) ?? [];
}

function split(word: string, idOf: (word: string) => number | undefined, cuts: number): number[] | null {
  for (let at = SHORTEST_HEAD; at <= word.length - SHORTEST_TAIL; at++) {
    const tail = idOf(word.slice(at));
    if (tail === undefined) continue;
    const head = word.slice(0, at);
    for (const link of LINKS) {
      if (!head.endsWith(link) || head.length - link.length < SHORTEST_HEAD) continue;
      const stemmed = head.slice(0, head.length - link.length);
      const id = idOf(stemmed);
      if (id !== undefined) return [id, tail];
      if (cuts > 1 && stemmed.length >= SHORTEST_HEAD + SHORTEST_TAIL) {
        const parts = split(stemmed, idOf, cuts - 1);
        if (parts !== null) return [...parts, tail];
      }
    }
  }
  return null;
}
