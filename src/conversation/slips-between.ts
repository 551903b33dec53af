import { distance } from 'fastest-levenshtein';

/** By how many slips two words differ: letters left out, put in or changed, or two neighbours that changed places ("vje"). */
export function slipsBetween(one: string, other: string): number {
  const slips = distance(one, other);
  if (slips !== 2 || one.length !== other.length) return slips;
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const isSwapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return isSwapped && one.slice(at + 2) === other.slice(at + 2) ? 1 : slips;
}
