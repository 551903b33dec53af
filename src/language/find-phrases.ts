import type { PhraseIndexData } from './compile-phrases.ts';
import { createSpellingCorrector } from './correct-spelling.ts';
import type { ReadToken } from './lexicon.ts';

/** A phrase that stands in a text: what it stands for, and the tokens of its words, ascending. */
export interface PhraseMention {
  readonly key: string;
  readonly at: readonly number[];
}

/** How many other words may stand between two words of a phrase. */
const GAP = 2;

/** So many tokens of a text are looked through for what is asked: it stands in few words. */
const MOST_TOKENS = 400;

/**
 * Loads phrases into a function that finds them in a text, in the words' order; a misspelled word is mended.
 *
 * @param mostTokens - so many tokens of a text are looked through
 */
export function createPhraseFinder(
  data: PhraseIndexData,
  mostTokens = MOST_TOKENS,
): (tokens: readonly ReadToken[]) => PhraseMention[] {
  const ids = new Map(data.stems.map((stem, id) => [stem, id]));
  const correct = createSpellingCorrector(data.stems);
  const byFirst = new Map<number, (readonly [key: string, stems: readonly number[]])[]>();
  for (const phrase of data.phrases) {
    const first = phrase[1][0] ?? 0;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }

  const idOf = ({ stem, stems, stop }: ReadToken): number => {
    const known = ids.get(stem);
    if (known !== undefined) return known;
    return stop || stems.length > 0 ? -1 : (correct(stem) ?? -1);
  };

  return (tokens) => {
    const read = tokens.slice(0, mostTokens);
    const stems = read.map(idOf);
    const mentions: PhraseMention[] = [];
    stems.forEach((stem, start) => {
      for (const [key, phrase] of byFirst.get(stem) ?? []) {
        const at = meetPhrase(phrase, start, stems, read);
        if (at !== null) mentions.push({ key, at });
      }
    });
    return mentions;
  };
}

function meetPhrase(
  phrase: readonly number[],
  start: number,
  stems: readonly number[],
  tokens: readonly ReadToken[],
): number[] | null {
  const at = [start];
  for (const stem of phrase.slice(1)) {
    const last = at.at(-1) ?? start;
    let next = last + 1;
    while (next <= last + 1 + GAP && stems[next] !== stem) next++;
    if (next > last + 1 + GAP || tokens[next]?.sentence !== tokens[start]?.sentence) return null;
    at.push(next);
  }
  return at;
}
