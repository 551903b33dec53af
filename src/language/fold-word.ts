/** What folding changes, besides capital letters. */
const FOLDED = /[^a-zæøå0-9]|aa|ae|oe/;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff']|’/g;

/**
 * One spelling for each word: NFKC, lower case, no invisible characters or apostrophes, and the digraphs that stand
 * for Danish letters on foreign keyboards read as those letters (aa, ae, oe -> å, æ, ø). Labels, corpus and text pass
 * through here alike, so a word with a true "ae" in it still meets itself.
 *
 * @example foldWord('Skolevaegring') // 'skolevægring'
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Nearly every word is plain, and normalising is what takes time.
  if (!FOLDED.test(lower)) return lower;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replaceAll('aa', 'å')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll('é', 'e');
}

/**
 * A word without its Danish letters, for text typed without them.
 *
 * @example plainWord('fravær') // 'fravar'
 */
export function plainWord(folded: string): string {
  return folded.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a');
}
