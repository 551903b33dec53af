/** A word of a text, as the finder of names looks at it. */
export interface NameToken {
  readonly word: string;
  readonly lower: string;
  /** The same without the s of a possessive. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** All of its letters (two at the least) are capital. */
  readonly shouted: boolean;
  /** Nothing, or the end of a sentence or line, stands before it. */
  readonly opens: boolean;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;

/** Cuts a text into words with their offsets (UTF-16, end exclusive). */
export function readNameTokens(text: string): NameToken[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const gap = text.slice(before, index);
    const first = word.charAt(0);
    const lower = word.toLowerCase();
    const token = {
      word,
      lower,
      bare: lower.replace(/['’]s?$|s$/, ''),
      start: index,
      end: index + word.length,
      capital: first !== first.toLowerCase(),
      shouted: word.length > 1 && word === word.toUpperCase(),
      opens: before === 0 || /[.!?:\n]/.test(gap),
      gap,
    };
    before = token.end;
    return token;
  });
}

/** Whether the words of a phrase end right before the token `at`. */
export function endsBefore(tokens: readonly NameToken[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, step) => tokens[at - phrase.length + step]?.lower === word);
}
