import { distance } from 'fastest-levenshtein';
import type { IntentWords } from '../corpus/intents-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import { tokenize } from '../language/tokenize.ts';
import { shortName } from '../matching/find-names.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { findShortName } from './read-short-names.ts';

/** Only in a message of so many words is a name looked for that is misspelled or written small. */
const SHORT_TEXT = 14;

/** A shorter name is taken only as it is spelled: short words are close to many. */
const SHORTEST_MISSPELLED = 8;

/**
 * A misspelled name may differ in this share of its letters: in less where it is written apart or together ("unge under"
 * is not Ungeguider), in more where one word of it is written in a message that is little but the name.
 */
const MOST_DIFFERENCE = 0.2;
const MOST_WRITTEN_APART = 0.12;
const MOST_IN_WORD = 0.3;
const LITTLE_BUT_NAME = 6;

/** A name of one word written small is a name only where little else is said: "samspil" is a word too. */
const WORDS_BESIDE = 3;

/** What compares practices or asks of one calls them by their names in a message of so many words, small letters or not. */
const LONGEST_ASKING = 24;

/** How a message speaks of practices, as far as its phrases tell. */
interface SpeaksOf {
  /** Sets them side by side. */
  readonly compares: boolean;
  /** Asks something of one, or for more of it. */
  readonly asks: boolean;
  /** Asks something, of whatever it may be. */
  readonly questions: boolean;
}

interface Label {
  readonly id: string;
  /** The name's words run together, without anything but letters and digits. */
  readonly key: string;
  /** Each of its words in the same way. */
  readonly spelled: readonly string[];
  readonly words: number;
}

/** A practice that a text names, and the tokens of its name: first and last. */
export interface NameMention {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  /** By how many letters it is misspelled. */
  readonly slips: number;
}

/** Makes a function that finds the practices named in a text, in its order: as spelled anywhere, misspelled in a short one. */
export function createNameReader(
  practices: readonly Practice[],
  matcher: Matcher,
  {
    nameMarkers,
    ordinaryNames,
    notNameBefore,
    nameLeads,
  }: Pick<IntentWords, 'nameMarkers' | 'ordinaryNames' | 'notNameBefore' | 'nameLeads'>,
): (read: ReadText, speaksOf: SpeaksOf) => NameMention[] {
  const labels: readonly Label[] = practices.flatMap(({ id, name, aliases }) =>
    [...new Set([name, shortName(name), ...aliases])].map((label) => {
      const spelled = tokenize(label).map(({ word }) => keyOf(word));
      return { id, key: spelled.join(''), spelled, words: spelled.length };
    }),
  );
  // The longest name first: "Ung i uddannelse" before a part of it.
  const byLength = labels.toSorted((a, b) => b.key.length - a.key.length);

  const markers = new Set(nameMarkers.map(foldWord));
  const ordinary = new Set(ordinaryNames.map(foldWord));
  const goesOn = new Set(notNameBefore.map(foldWord));

  const leads = new Set(nameLeads.map(foldWord));

  return (read, { compares, asks, questions }) => {
    const { tokens } = read;
    const keys = tokens.map(({ word }) => keyOf(word));
    const isAskedOf = (at: number): boolean =>
      (asks || (questions && at === 0)) &&
      !ordinary.has(tokens[at]?.word ?? '') &&
      !goesOn.has(tokens[at + 1]?.word ?? '');
    const mayBeSmall = (at: number): boolean => compares || isAskedOf(at) || isPointedTo(tokens, at, markers);
    const exact = matcher.namesIn(read);
    const found = new Map<string, NameMention>();
    const longest = compares || asks ? LONGEST_ASKING : SHORT_TEXT;
    for (const label of byLength) {
      if (found.has(label.id) || (!exact.has(label.id) && tokens.length > longest)) continue;
      const mention = mentionOf(label, keys, exact.has(label.id), mayBeSmall);
      if (mention !== null) found.set(label.id, mention);
    }
    // "Ung på vej" is no misspelled "Unge på vej": the better spelled of two on the same words is meant.
    const short =
      found.size === 0 && questions && tokens.length <= LONGEST_ASKING
        ? findShortName(labels, keys, tokens, leads)
        : null;
    if (short !== null) return [{ ...short, slips: 0 }];
    const mentions = [...found.values()].sort((a, b) => a.slips - b.slips);
    const meant = mentions.filter(
      (mention, at) =>
        !mentions
          .slice(0, at)
          .some(
            (better) => better.slips < mention.slips && better.first <= mention.last && mention.first <= better.last,
          ),
    );
    return meant.sort((a, b) => a.first - b.first);
  };
}

/** Where a name stands in a text, written small, apart, together or misspelled; null where it does not. */
function mentionOf(
  { id, key, spelled, words }: Label,
  keys: readonly string[],
  isExact: boolean,
  mayBeSmall: (at: number) => boolean,
): NameMention | null {
  const mentions: NameMention[] = [];
  for (const start of keys.keys())
    for (const count of new Set([words, words + 1, words - 1, 1])) {
      if (count < 1 || start + count > keys.length) continue;
      const own = keys.slice(start, start + count);
      const written = own.join('');
      const isIt =
        written === key
          ? isExact || words > 1 || keys.length <= words + WORDS_BESIDE || mayBeSmall(start)
          : !isExact &&
            (isMisspelled(written, key, count === words ? MOST_DIFFERENCE : MOST_WRITTEN_APART) ||
              (count === words && keys.length <= LITTLE_BUT_NAME && hasSlips(own, spelled)));
      if (isIt) mentions.push({ id, first: start, last: start + count - 1, slips: distance(written, key) });
    }
  // The best spelled: in "ung på vej og unge på vej" the first is no misspelled second.
  return mentions.sort((a, b) => a.slips - b.slips)[0] ?? null;
}

/** Small letters, but spoken of as one speaks of a name: "ansatte i skub", "kontakte hos samspil"; not "i samspil med". */
function isPointedTo(tokens: readonly ReadToken[], at: number, markers: ReadonlySet<string>): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const ends = next === undefined || next.sentence !== token?.sentence;
  return ends && before !== undefined && before.sentence === token?.sentence && markers.has(before.word);
}

/** Each word of a name right or with a few slips, as in a message that is little but the name. */
const hasSlips = (written: readonly string[], spelled: readonly string[]): boolean =>
  spelled.every((word, at) => {
    const own = written[at] ?? '';
    if (own === word) return true;
    const most = Math.floor(word.length * MOST_IN_WORD);
    const isClose = word.length >= SHORTEST_MISSPELLED && Math.abs(own.length - word.length) <= 1;
    return isClose && own[0] === word[0] && distance(own, word) <= most;
  });

function isMisspelled(written: string, key: string, share: number): boolean {
  const most = Math.floor(key.length * share);
  if (key.length < SHORTEST_MISSPELLED || Math.abs(written.length - key.length) > most) return false;
  return written[0] === key[0] && distance(written, key) <= most;
}

const keyOf = (word: string): string => foldWord(word).replaceAll(/[^\p{L}\p{N}]/gu, '');
