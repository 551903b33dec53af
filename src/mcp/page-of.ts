/** The cursor of a page that begins at an offset; opaque to callers. */
const encodeCursor = (offset: number): string => btoa(`o${offset}`).replaceAll('=', '');

/** The offset that a cursor stands for; null for one that was never given out. */
function decodeCursor(cursor: string): number | null {
  try {
    const [, offset] = /^o(\d{1,4})$/.exec(atob(cursor)) ?? [];
    return offset === undefined ? null : Number(offset);
  } catch {
    return null;
  }
}

/** One page of a list and the cursor of the next, where there is one; null for a cursor that was never given out. */
export function pageOf<Entry>(
  entries: readonly Entry[],
  cursor: string | undefined,
  size: number,
): { from: number; entries: Entry[]; nextCursor: string | null } | null {
  const from = cursor === undefined ? 0 : decodeCursor(cursor);
  if (from === null || from > entries.length) return null;
  const to = from + size;
  return { from, entries: entries.slice(from, to), nextCursor: to < entries.length ? encodeCursor(to) : null };
}
