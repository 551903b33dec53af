/** A line that ends with a page number, e.g. "NAME OF THE CATALOGUE 4". */
const NUMBERED = /^(.*\p{L}.*?)\s+(\d{1,4})$/u;

/** The number that a footer ends with, by the line's place; only lines that are footers are in it. */
export type Footers = ReadonlyMap<number, number>;

/**
 * Finds the footers among lines: three words or more, alike in two places or more but for a number that grows.
 *
 * @param lines - all lines of the file in order
 */
export function findFooters(lines: readonly string[]): Footers {
  const alike = new Map<string, { at: number; number: number }[]>();
  lines.forEach((line, at) => {
    const [, words, number] = NUMBERED.exec(line.trim()) ?? [];
    if (words === undefined || (words.match(/\p{L}+/gu)?.length ?? 0) < 3) return;
    alike.set(words, [...(alike.get(words) ?? []), { at, number: Number(number) }]);
  });
  const footers = [...alike.values()].filter(
    (found) => found.length > 1 && found.every(({ number }, at) => at === 0 || number > (found[at - 1]?.number ?? 0)),
  );
  return new Map(footers.flat().map(({ at, number }) => [at, number]));
}
