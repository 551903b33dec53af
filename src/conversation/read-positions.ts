import type { IntentWords } from '../corpus/intents-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';

/** Which of the practices shown last a message points to. */
export interface Positions {
  /** Places in the list, from 1; below 0 counted from its end. */
  readonly places: readonly number[];
  /** "de to første": so many from the start (below 0: from the end); 0 where that is not said. */
  readonly firstFew: number;
  /** "begge", "dem alle". */
  readonly all: boolean;
}

/** How far before a number the word may stand that makes it a place in the list ("nummer 2 og 3"). */
const REACH = 3;

/** A bare number up to this is a place in a list; a larger one may be an age. */
const MOST_BARE = 9;

/** A message of so few words is nothing but the place ("2", "den anden"). */
const ALONE = 2;

/** Makes a function that reads "nummer 2", "den anden", "de to første" and "den sidste" from a message's words. */
export function createPositionReader(words: IntentWords) {
  const ordinals = foldKeys(words.ordinals);
  const counts = foldKeys(words.counts);
  const numberMarkers = new Set(words.numberMarkers.map(foldWord));
  const ordinalMarkers = new Set(words.ordinalMarkers.map(foldWord));

  /**
   * @param all - whether a word for all of the list stands there
   * @param isOfList - whether the message speaks of practices shown, so that a bare number is a place ("forskellen på 1 og 3")
   */
  return (tokens: readonly ReadToken[], all: boolean, isOfList: boolean): Positions => {
    const places = new Set<number>();
    for (const [at, { word, sentence }] of tokens.entries()) {
      const ordinal = ordinals.get(word);
      const number = /^\d{1,2}$/.test(word) ? Number(word) : counts.get(word);
      const ends = ordinals.get(tokens[at + 1]?.word ?? '');
      if (number !== undefined && (ends === 1 || ends === -1)) return { places: [], firstFew: number * ends, all };
      const before = tokens.slice(Math.max(0, at - REACH), at).filter((token) => token.sentence === sentence);
      const isMarked = (markers: ReadonlySet<string>): boolean => before.some((token) => markers.has(token.word));
      if (ordinal !== undefined && (isMarked(ordinalMarkers) || tokens.length <= ALONE)) places.add(ordinal);
      else if (
        number !== undefined &&
        number > 0 &&
        (isMarked(numberMarkers) || tokens.length === 1 || (isOfList && number <= MOST_BARE))
      )
        places.add(number);
    }
    return { places: [...places], firstFew: 0, all };
  };
}

const foldKeys = (record: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(record).map(([word, number]) => [foldWord(word), number]));
