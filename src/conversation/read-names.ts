import { foldWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import { tokensOf } from '../matching/find-names.ts';
import type { Matcher } from '../matching/match-situation.ts';
import type { ReadText } from '../situation/read-situation.ts';
import { findTellingNames } from './find-telling-names.ts';
import { createNameJudge, type HowSpoken, isCapital, type PossibleName } from './judge-name.ts';
import { keyOf, type NameLabel, nameLabels } from './name-words.ts';
import { slipsBetween } from './slips-between.ts';

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

/** Beside so few words it needs nothing else to be one. */
const LITTLE_BESIDE = 1;

/** What compares practices or asks of one calls them by their names in a message of so many words, small letters or not. */
const LONGEST_ASKING = 24;

/** In nats, what must be told of a name that is not written as spelled; less of one with a capital, if so much stands there. */
const LEAST_TOLD = 2;
const MUCH_OF_NAME = 0.6;

/** So far, in log-odds, one practice must be ahead of all others. */
const LEAST_AHEAD = 0.1;

/** How a message speaks of practices, as far as its phrases tell. */
interface SpeaksOf extends HowSpoken {
  /** Sets them side by side. */
  readonly compares: boolean;
  /** Asks something of one, or for more of it. */
  readonly asks: boolean;
  /** Asks something, of whatever it may be. */
  readonly questions: boolean;
  /** How likely it asks something of the practice that these tokens name, 0-1. */
  asked(naming: ReadonlySet<number>): number;
}

/** A practice that a text names, and the tokens of its name: first and last. */
export interface NameMention {
  readonly id: string;
  readonly first: number;
  readonly last: number;
  /** By how many letters it is misspelled. */
  readonly slips: number;
}

/** Makes a function that finds the practices named in a text, in its order: as spelled anywhere, otherwise in a short one. */
export function createNameReader(
  bundle: Bundle,
  matcher: Matcher,
): (read: ReadText, speaksOf: SpeaksOf) => NameMention[] {
  const { nameMarkers, ordinaryNames, notNameBefore } = bundle.words.intents;
  const labels = nameLabels(bundle, matcher);
  const judge = createNameJudge(bundle.practices, bundle.words.intents, bundle.words.questions.heads);
  const stems = new Set(bundle.lexicon.stems);
  const isKnown = ({ stem }: ReadToken): boolean => stems.has(stem);
  // The longest name first: "Ung i uddannelse" before a part of it.
  const byLength = labels.toSorted((a, b) => b.key.length - a.key.length);

  const markers = new Set(nameMarkers.map(foldWord));
  const allKeys = new Set(labels.map(({ key }) => key));
  const ordinary = new Set(ordinaryNames.map(foldWord));
  const goesOn = new Set(notNameBefore.map(foldWord));

  /** Names as they are spelled, written small, apart, together or misspelled. */
  const readSpelled = (read: ReadText, speaksOf: SpeaksOf): NameMention[] => {
    const { compares, asks, questions } = speaksOf;
    const { tokens } = read;
    const keys = tokens.map(({ word }) => keyOf(word));
    const isAskedOf = (at: number): boolean =>
      (asks || (questions && at === 0)) &&
      !ordinary.has(tokens[at]?.word ?? '') &&
      !goesOn.has(tokens[at + 1]?.word ?? '');
    const mayBeSmall = (at: number): boolean => compares || isAskedOf(at) || isPointedTo(tokens, at, markers);
    const exact = matcher.namesIn(read);
    const longest = compares || asks ? LONGEST_ASKING : SHORT_TEXT;
    const found = new Map<string, NameMention>();
    for (const label of byLength) {
      if (found.has(label.id) || (!exact.has(label.id) && tokens.length > longest)) continue;
      const mention = mentionOf(label, keys, allKeys, exact.has(label.id), mayBeSmall);
      // "Ringkøbing-Skjern" is no misspelled "Ringkjøbing-Skjern".
      const isPlace = label.weight === 0 && mention !== null && mention.slips > 0;
      if (mention !== null && !isPlace && isMeant(mention, label, read, speaksOf)) found.set(label.id, mention);
    }
    return [...found.values()];
  };

  /** Small letters that are everyday words too name a practice only where the message asks something of one. */
  const isMeant = (mention: NameMention, label: NameLabel, read: ReadText, speaksOf: SpeaksOf): boolean => {
    const { tokens } = read;
    const own = tokens.slice(mention.first, mention.last + 1);
    const hasCapital = own.some(({ capital }, at) => capital && (at > 0 || mention.first > 0));
    if (hasCapital || speaksOf.compares || tokens.length <= own.length + LITTLE_BESIDE) return true;
    const points = judge.pointsOf(asPossible(mention, label), read, speaksOf);
    return judge.isMeant(points, () => speaksOf.asked(tokensOf([mention])));
  };

  /** The one practice of whose name enough stands in a message, in whatever form, that asks something of it. */
  const readTelling = (read: ReadText, speaksOf: SpeaksOf): NameMention | null => {
    const { compares, asks, questions, asked } = speaksOf;
    if (read.tokens.length > LONGEST_ASKING || !(compares || asks || questions)) return null;
    const [best, next] = findTellingNames(labels, read.tokens, isKnown)
      .filter((name) => name.told >= LEAST_TOLD || (name.share >= MUCH_OF_NAME && isCapital(read.tokens, name.first)))
      .map((name) => ({ name, points: judge.pointsOf({ ...name, isSpelled: false }, read, speaksOf) }))
      .sort((a, b) => b.points - a.points);
    if (best === undefined || (next !== undefined && best.points - next.points < LEAST_AHEAD)) return null;
    const { id, first, last } = best.name;
    return judge.isMeant(best.points, () => asked(tokensOf([best.name]))) ? { id, first, last, slips: 0 } : null;
  };

  return (read, speaksOf) => {
    const mentions = readSpelled(read, speaksOf).sort((a, b) => a.slips - b.slips || lengthOf(b) - lengthOf(a));
    if (mentions.length === 0) {
      const telling = readTelling(read, speaksOf);
      return telling === null ? [] : [telling];
    }
    // "Ung på vej" is no misspelled "Unge på vej": of two on the same words the better spelled is meant, or the longer. And
    // where one stands as it is spelled, only what compares names another by a slip: "komme med i SKUB".
    const meant = mentions.filter(
      (mention, at) =>
        !mentions
          .slice(0, at)
          .some(
            (better) =>
              (!speaksOf.compares && better.slips === 0 && mention.slips > 0) ||
              (better.first <= mention.last && mention.first <= better.last),
          ),
    );
    return meant.sort((a, b) => a.first - b.first);
  };
}

function asPossible(mention: NameMention, { key, weight, words }: NameLabel): PossibleName {
  const share = 1 - mention.slips / key.length;
  return { ...mention, told: weight * share, share, isOrdered: true, isSingle: words.length === 1, isSpelled: true };
}

const lengthOf = ({ first, last }: NameMention): number => last - first;

/** Where a name stands in a text, written small, apart, together or misspelled; null where it does not. */
function mentionOf(
  { id, key, words }: NameLabel,
  keys: readonly string[],
  allKeys: ReadonlySet<string>,
  isExact: boolean,
  mayBeSmall: (at: number) => boolean,
): NameMention | null {
  const mentions: NameMention[] = [];
  const spelled = words.map((word) => word.key);
  const { length } = words;
  for (const start of keys.keys())
    for (const count of new Set([length, length + 1, length - 1, 1])) {
      if (count < 1 || start + count > keys.length) continue;
      const own = keys.slice(start, start + count);
      const written = own.join('');
      const isIt =
        written === key
          ? isExact || length > 1 || keys.length <= length + WORDS_BESIDE || mayBeSmall(start)
          : !isExact &&
            !allKeys.has(written) &&
            (isMisspelled(written, key, count === length ? MOST_DIFFERENCE : MOST_WRITTEN_APART) ||
              (count === length && keys.length <= LITTLE_BUT_NAME && hasSlips(own, spelled)));
      if (isIt) mentions.push({ id, first: start, last: start + count - 1, slips: slipsBetween(written, key) });
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
    return isClose && own[0] === word[0] && slipsBetween(own, word) <= most;
  });

function isMisspelled(written: string, key: string, share: number): boolean {
  const most = Math.floor(key.length * share);
  if (key.length < SHORTEST_MISSPELLED || Math.abs(written.length - key.length) > most) return false;
  return written[0] === key[0] && slipsBetween(written, key) <= most;
}
