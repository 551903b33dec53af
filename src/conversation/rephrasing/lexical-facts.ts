import type { FocusPoint, Practice } from '../../corpus/practice-schema.ts';
import { foldWord } from '../../language/fold-word.ts';
import { stemWord } from '../../language/stem-word.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { Bundle } from '../../matching/compile-bundle.ts';
import { shortName } from '../../matching/find-names.ts';
import type { Matcher } from '../../matching/match-situation.ts';
import type { ReadText } from '../../situation/read-situation.ts';

/** What the checks know of words and names, loaded once from the corpus. */
export interface LexicalFacts {
  read(text: string): ReadText;
  /** Whether the corpus or its vocabulary has a word or another form of it, given as {@link foldWord} leaves it. */
  isKnown(word: string): boolean;
  /** Whether a sentence may gain a word: one without a meaning of its own, or one of a short list. */
  isNeutral(word: string): boolean;
  /** The names of entries and places that stand in a text, as folded words. */
  namesIn(text: string): Set<string>;
  /** The ids of the practices that are named in a text. */
  practicesIn(text: string): Set<string>;
  readonly numbers: ReadonlySet<string>;
  readonly comparators: ReadonlySet<string>;
  readonly qualifiers: ReadonlySet<string>;
  /** Words that a rephrased sentence may not bring in. */
  readonly unwelcome: ReadonlySet<string>;
}

interface Label {
  readonly words: readonly string[];
  readonly practice: string | null;
}

/** Loads the facts of a corpus. */
export function createLexicalFacts(bundle: Bundle, matcher: Matcher): LexicalFacts {
  const { rephrasing, municipalities } = bundle.words;
  const folded = (words: readonly string[]): Set<string> => new Set(words.map(foldWord));
  const neutral = folded(rephrasing.neutral);
  const stopWords = new Set(bundle.lexicon.stopWords);
  const known = new Set(bundle.lexicon.words.map(([word]) => word));
  const stems = new Set(bundle.lexicon.stems);
  const irregular = new Map(bundle.lexicon.irregular);
  const labels = new Map<string, Label[]>();
  const add = (name: string, practice: string | null): void => {
    const words = tokenize(name).map(({ word }) => word);
    const [first] = words;
    if (first !== undefined) labels.set(first, [...(labels.get(first) ?? []), { words, practice }]);
  };
  for (const practice of bundle.practices) for (const name of namesOf(practice)) add(name, practice.id);
  for (const { name } of bundle.focusPoints as readonly FocusPoint[]) add(name, null);
  for (const { name } of [...municipalities.regions, ...municipalities.municipalities]) add(name, null);

  const labelsIn = (text: string): Label[] => {
    const tokens = tokenize(text);
    return tokens.flatMap(({ word, capital }, at) =>
      (labels.get(word) ?? []).filter(
        ({ words }) => (capital || words.length > 1) && words.every((each, step) => tokens[at + step]?.word === each),
      ),
    );
  };
  return {
    read: (text) => matcher.read(text),
    isKnown: (word) => known.has(word) || stopWords.has(word) || stems.has(stemWord(word, irregular)),
    isNeutral: (word) => stopWords.has(word) || neutral.has(word),
    namesIn: (text) => new Set(labelsIn(text).map(({ words }) => words.join(' '))),
    practicesIn: (text) => new Set(labelsIn(text).flatMap(({ practice }) => practice ?? [])),
    numbers: folded(rephrasing.numbers),
    comparators: folded(rephrasing.comparators),
    qualifiers: folded(rephrasing.qualifiers),
    unwelcome: folded([...rephrasing.claims, ...rephrasing.strengtheners, ...rephrasing.foreign]),
  };
}

/** A practice's name, the part of it before a dash or colon, and its aliases. */
const namesOf = ({ name, aliases }: Practice): Set<string> => new Set([name, shortName(name), ...aliases]);
