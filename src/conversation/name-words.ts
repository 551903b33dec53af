import { distance } from 'fastest-levenshtein';
import { foldWord, plainWord } from '../language/fold-word.ts';
import type { ReadToken } from '../language/lexicon.ts';
import type { Bundle } from '../matching/compile-bundle.ts';
import { shortName } from '../matching/find-names.ts';
import type { Matcher } from '../matching/match-situation.ts';

/** A word of a practice's name. */
export interface NameWord {
  /** Nothing but its letters and digits, folded. */
  readonly key: string;
  /** The same without Danish letters. */
  readonly plain: string;
  readonly stem: string;
  /** The ids of the stems that it stands for. */
  readonly stems: readonly number[];
  /** How telling it is, in nats: 0 for a word of all practices, the most for one that stands at a single practice. */
  readonly weight: number;
}

/** A name or alias of a practice. */
export interface NameLabel {
  readonly id: string;
  /** Its words run together. */
  readonly key: string;
  readonly words: readonly NameWord[];
  /** The sum of its words' weights. */
  readonly weight: number;
}

/** A small word, or one of an age, weighs so little in a name. */
const SMALL_WORD = 0.15;

/** The most that a word of two letters weighs: such are typed for many reasons. */
const MOST_SHORT_WORD = 1.5;
const SHORTEST_TELLING = 3;

/** A word that nobody says of a young person, as no label of the vocabulary has it, weighs so many times as much. */
const NO_EVERYDAY_WORD = 1.5;

/** A municipality's name may differ by so many letters and is none of a practice's words: "Gudborgsund". */
const MOST_OTHERWISE_SPELLED = 2;

/** The names of all practices, each word weighed by in how many practices' names and texts it stands. */
export function nameLabels({ practices, practiceStems, lexicon }: Bundle, matcher: Matcher): NameLabel[] {
  const labels = practices.flatMap(({ id, name, aliases, municipalities }) =>
    [...new Set([name, shortName(name), ...aliases])].map((label) => {
      const { tokens, situation } = matcher.read(label);
      const isOfPlace = ({ start, end, word }: ReadToken): boolean =>
        situation.places.some(({ span }) => span.start <= start && end <= span.end) ||
        municipalities.some((place) => distance(word, foldWord(place)) <= MOST_OTHERWISE_SPELLED);
      // "For 15-17-årige" is said of many.
      const isOfAge = ({ start, end }: ReadToken): boolean =>
        situation.ages.some(({ span }) => span.start <= start && end <= span.end);
      return { id, tokens, places: new Set(tokens.filter(isOfPlace)), ages: new Set(tokens.filter(isOfAge)) };
    }),
  );
  const everyday = new Set(lexicon.stems.slice(0, lexicon.lastLabelStem + 1));
  const inTexts = new Map<string, number>();
  for (const stem of practiceStems.flat()) {
    const word = lexicon.stems[stem] ?? '';
    inTexts.set(word, (inTexts.get(word) ?? 0) + 1);
  }
  const inNames = new Map<string, Set<string>>();
  for (const { id, tokens } of labels)
    for (const { stem } of tokens) inNames.set(stem, (inNames.get(stem) ?? new Set()).add(id));
  const weigh = ({ word, stem, stop }: ReadToken): number => {
    if (stop) return SMALL_WORD;
    const weight = Math.log(practices.length / Math.max(inTexts.get(stem) ?? 0, inNames.get(stem)?.size ?? 0, 1));
    if (word.length < SHORTEST_TELLING) return Math.min(weight, MOST_SHORT_WORD);
    return everyday.has(stem) ? weight : weight * NO_EVERYDAY_WORD;
  };
  return labels.map(({ id, tokens, places, ages }) => {
    const words = tokens.map((token) => {
      const { stem, stems } = token;
      const key = keyOf(token.word);
      return {
        key,
        plain: plainWord(key),
        stem,
        stems,
        weight: places.has(token) ? 0 : ages.has(token) ? SMALL_WORD : weigh(token),
      };
    });
    return {
      id,
      key: words.map(({ key }) => key).join(''),
      words,
      weight: words.reduce((sum, { weight }) => sum + weight, 0),
    };
  });
}

/** A word without anything but letters and digits. */
export const keyOf = (word: string): string => foldWord(word).replaceAll(/[^\p{L}\p{N}]/gu, '');
