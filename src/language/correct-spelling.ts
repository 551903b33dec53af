/** Shorter stems are too close to one another to be corrected. */
const SHORTEST = 4;

/** Longer words are no misspellings of ours. */
const LONGEST = 40;

/** From this length on, two slips may be mended. */
const LONG = 9;

/**
 * Makes a function that finds the one known stem that a misspelled one was meant to be.
 *
 * A stem is taken where it begins with the same letter and is one slip away (two from {@link LONG} letters on); a slip
 * is a letter too many, too few, wrong, or two that changed places (restricted Damerau-Levenshtein distance). Where two
 * different stems are equally near, none is taken.
 *
 * @param stems - known stems by id; id 0 is not a word
 * @returns stem -> id of the right stem, or null
 */
export function createSpellingCorrector(stems: readonly string[]): (stem: string) => number | null {
  const byShape = new Map<string, number[]>();
  const letters = new Uint32Array(stems.length);
  stems.forEach((stem, id) => {
    if (stem.length < SHORTEST - 1) return;
    letters[id] = letterSet(stem);
    const key = shapeOf(stem, stem.length);
    const ids = byShape.get(key);
    if (ids === undefined) byShape.set(key, [id]);
    else ids.push(id);
  });

  const candidates = (stem: string, slips: number): number[] => {
    const set = letterSet(stem);
    const found: number[] = [];
    for (let length = stem.length - slips; length <= stem.length + slips; length++)
      for (const id of byShape.get(shapeOf(stem, length)) ?? [])
        if (countBits(set ^ (letters[id] ?? 0)) <= 2 * slips) found.push(id);
    return found;
  };

  return (stem) => {
    if (stem.length < SHORTEST || stem.length > LONGEST) return null;
    const slips = stem.length >= LONG ? 2 : 1;
    let best: number | null = null;
    let bestDistance = slips + 1;
    for (const id of candidates(stem, slips)) {
      const distance = slipsBetween(stem, stems[id] ?? '', Math.min(slips, bestDistance));
      if (distance > slips || distance > bestDistance) continue;
      best = distance < bestDistance ? id : null;
      bestDistance = distance;
    }
    return best;
  };
}

const shapeOf = (stem: string, length: number): string => `${stem[0]}${length}`;

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A word of {@link LONGEST} letters and one with two more fit in. */
const ROW = LONGEST + 4;

/** Three rows of the distance table, the last ones reached; they are written anew for each pair of words. */
const ROWS = new Uint8Array(3 * ROW);

/** Restricted Damerau-Levenshtein distance, or `most + 1` as soon as it is more than `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  for (let j = 0; j <= b.length; j++) ROWS[j] = j;
  for (let i = 1; i <= a.length; i++) if (fillRow(a, b, i) > most) return most + 1;
  return ROWS[(a.length % 3) * ROW + b.length] ?? most + 1;
}

/** Fills row `i` of the distance table from the two rows before it; the least of the row. */
function fillRow(a: string, b: string, i: number): number {
  const at = (row: number, column: number): number => ROWS[(row % 3) * ROW + column] as number;
  const start = (i % 3) * ROW;
  ROWS[start] = i;
  let least = i;
  for (let j = 1; j <= b.length; j++) {
    const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
    let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + wrong);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(i - 2, j - 2) + 1);
    ROWS[start + j] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
