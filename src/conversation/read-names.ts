import { distance } from 'fastest-levenshtein';
import type { Practice } from '../corpus/practice-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';
import { shortName } from '../matching/find-names.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';

/** Only in a message of so many words is a name looked for that is misspelled or written small. */
const SHORT_TEXT = 14;

/** A shorter name is taken only as it is spelled: short words are close to many. */
const SHORTEST_MISSPELLED = 5;

/** A misspelled name may differ in this share of its letters. */
const MOST_DIFFERENCE = 0.2;

/** A name of one word written small is a name only where little else is said: "samspil" is a word too. */
const WORDS_BESIDE = 3;

interface Label {
  readonly id: string;
  /** The name's words run together, without anything but letters and digits. */
  readonly key: string;
  readonly words: number;
}

/** Makes a function that finds the practices named in a text, in its order: as spelled anywhere, misspelled in a short one. */
export function createNameReader(practices: readonly Practice[], matcher: Matcher): (read: ReadText) => string[] {
  const labels: readonly Label[] = practices.flatMap(({ id, name, aliases }) =>
    [...new Set([name, shortName(name), ...aliases])].map((label) => {
      const words = tokenize(label);
      return { id, key: keyOf(words), words: words.length };
    }),
  );

  return (read) => {
    const { tokens } = read;
    const found = new Map<string, number>();
    for (const id of matcher.namesIn(read)) found.set(id, firstPlace(labels, id, tokens));
    if (tokens.length <= SHORT_TEXT)
      for (const label of labels) {
        const at = found.has(label.id) ? -1 : placeOf(label, tokens);
        if (at >= 0) found.set(label.id, at);
      }
    return [...found].sort((a, b) => a[1] - b[1]).map(([id]) => id);
  };
}

/** Where a name stands in a text, written small, apart, together or misspelled; -1 where it does not. */
function placeOf({ key, words }: Label, tokens: readonly ReadToken[]): number {
  return tokens.findIndex((_, start) =>
    [words, words + 1, words - 1].some((count) => {
      if (count < 1 || start + count > tokens.length) return false;
      const written = keyOf(tokens.slice(start, start + count));
      return written === key ? words > 1 || tokens.length <= words + WORDS_BESIDE : isMisspelled(written, key);
    }),
  );
}

function isMisspelled(written: string, key: string): boolean {
  const most = Math.floor(key.length * MOST_DIFFERENCE);
  if (key.length < SHORTEST_MISSPELLED || Math.abs(written.length - key.length) > most) return false;
  return written[0] === key[0] && distance(written, key) <= most;
}

function firstPlace(labels: readonly Label[], id: string, tokens: readonly ReadToken[]): number {
  const own = labels.filter((label) => label.id === id);
  const at = tokens.findIndex((token) => own.some(({ key }) => key.startsWith(keyOf([token]))));
  return at < 0 ? tokens.length : at;
}

const keyOf = (tokens: readonly { readonly word: string }[]): string =>
  tokens.map(({ word }) => foldWord(word).replaceAll(/[^\p{L}\p{N}]/gu, '')).join('');
