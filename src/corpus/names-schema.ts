import * as z from 'zod';

const text = z.string().trim().min(1);
const words = z.array(text).min(1);
/** Many words in one text with blanks between them. */
const wordList = text.transform((list) => list.split(/\s+/)).or(words);

/** corpus/words/names.yaml: given names and surnames used in Denmark, and the words that names follow. */
export const namesSchema = z.strictObject({
  source: text,
  given: wordList,
  /** Names that are ordinary words too: names only where something else says so. */
  ambiguous: wordList,
  surnames: wordList,
  /** A person is likely to follow, if the next word has a capital letter and is not known. */
  speech: words,
  particles: words,
  /** A name follows. */
  introducers: words,
  /** What has a name and is no person. */
  things: words,
  /** People who may be told by a name that no list has. */
  people: words,
  signatures: words,
  /** Capitalised words that are part of no name. */
  notNames: words,
  /** A name behind one of these is a place. */
  placePrepositions: words,
  institutionEndings: words,
});

export type Names = z.infer<typeof namesSchema>;

/** corpus/words/addresses.yaml: the words that tell an address. */
export const addressesSchema = z.strictObject({
  source: text,
  streetEndings: words,
  /** Endings that make a street's name only of a word with a capital letter. */
  capitalEndings: words,
  notStreets: words,
  floors: words,
  /** An address follows, with or without a house number. */
  introducers: words,
  /** A street's name without a number is a home behind one of these. */
  homeVerbs: words,
});

export type Addresses = z.infer<typeof addressesSchema>;
