/** A break between sentences: an end mark before a capital letter or a number, unless a single digit or letter ends there ("9. klasse"). */
const BREAK = /(?<=[^\s\d.][.!?]["”»)]?|\d{2,}\.)\s+(?=["“«(]?\p{Lu})/u;

/**
 * Cuts a section's Markdown into its sentences; each item of a list is one.
 *
 * @param markdown - paragraphs and "- " lists, as sections of the corpus are written
 */
export function splitSentences(markdown: string): string[] {
  return markdown
    .split(/\n+/)
    .flatMap((line) => line.replace(/^\s*(?:[-*]|\d+\.)\s+/, '').split(BREAK))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
