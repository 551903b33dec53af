import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';

/** An entry that can be asked for by name. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A text of at most so many words is taken for a name as it stands, capitals or not. */
const SHORT_TEXT = 6;

/** An entry whose name or alias stands in a text, and the tokens of it: first and last. */
interface FoundName {
  readonly id: string;
  readonly first: number;
  readonly last: number;
}

/** Makes a function that finds the entries whose name or alias stands in a text. */
export function createNameFinder(entries: readonly Named[]): (tokens: readonly ReadToken[]) => FoundName[] {
  const byFirst = new Map<string, { id: string; words: readonly string[] }[]>();
  for (const { id, name, aliases } of entries)
    for (const label of new Set([name, shortName(name), ...aliases])) {
      const words = tokenize(label).map(({ word }) => foldWord(word));
      const first = words[0];
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { id, words }]);
    }

  return (tokens) => {
    const found: FoundName[] = [];
    tokens.forEach((token, at) => {
      for (const { id, words } of byFirst.get(token.word) ?? []) {
        const spelled = words.every((word, step) => tokens[at + step]?.word === word);
        if (spelled && (tokens.length <= SHORT_TEXT || isNameLike(tokens, at, words.length)))
          found.push({ id, first: at, last: at + words.length - 1 });
      }
    });
    return found;
  };
}

/** The entries found, each once. */
export const idsOf = (found: readonly FoundName[]): Set<string> => new Set(found.map(({ id }) => id));

/** The tokens of the names found. */
export const tokensOf = (found: readonly Pick<FoundName, 'first' | 'last'>[]): Set<number> =>
  new Set(found.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, step) => first + step)));

/** The part of a name before its dash or colon: "Platform – springbræt til uddannelse og job" is called Platform. */
export const shortName = (name: string): string => name.split(/ [–-] |: /)[0] ?? name;

/** In a longer text a name is written with a capital; one that opens a sentence must have a second word to count. */
function isNameLike(tokens: readonly ReadToken[], at: number, length: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital) return length >= 4;
  const opens = tokens[at - 1]?.sentence !== token.sentence;
  return !opens || length >= 3;
}
