/** What would be markup, or a link, in Markdown or HTML. */
const MARKUP = /[<>[\]()`*_|\\{}]|https?:|www\.|\n/i;

/** The longest quotation of the user that a reply repeats, in UTF-16 units. */
const LONGEST = 60;

/**
 * The user's own words for use in a reply, or what to say instead of them where they hold markup or run on.
 *
 * @param quote - the user's words
 * @param instead - a text of the corpus
 */
export const quoteSafely = (quote: string, instead: string): string =>
  quote === '' || quote.length > LONGEST || MARKUP.test(quote) ? instead : `"${quote.trim()}"`;
