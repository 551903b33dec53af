/** Words share so many letters in a row where they are inflected, compounded or misspelled otherwise. */
const LETTERS = 4;

/** Begins what stands for a kind of word, as "@number": its letters say nothing. */
const KIND = '@';

/**
 * Adds what a model may know a sentence by: its words, small ones too, each with the one before it, and their letters in
 * runs of four.
 *
 * @param words - the sentence's words as stems, or what stands for a kind of word
 * @param features - the set that they are added to
 */
export function addWordFeatures(words: readonly string[], features: Set<string>): void {
  for (const [at, word] of words.entries()) {
    features.add(word);
    features.add(`${words[at - 1] ?? ''} ${word}`);
    if (!word.startsWith(KIND)) for (const letters of lettersOf(word)) features.add(letters);
  }
  features.add(`${words.at(-1) ?? ''} .`);
}

/** The runs of letters of a word with its bounds: "<hvad", "vad>". */
function lettersOf(word: string): string[] {
  const bounded = `<${word}>`;
  const count = Math.max(0, bounded.length - LETTERS + 1);
  return Array.from({ length: count }, (_, at) => `#${bounded.slice(at, at + LETTERS)}`);
}
