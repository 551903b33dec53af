import { NEGATOR } from './compile-lexicon.ts';
import type { Lexicon } from './lexicon.ts';

/** Something that labels stand for: a concept of the vocabulary, or a topic. */
export interface Labelled {
  readonly id: string;
  readonly labels: readonly string[];
  /** English labels, in which English small words mean nothing. */
  readonly en: readonly string[];
}

/** Labels as stem ids: plain JSON, made once by the build. */
export interface LabelIndexData {
  /** What the labels stand for, by index. */
  readonly ids: readonly string[];
  readonly labels: readonly LabelData[];
}

/**
 * One label: what it stands for (index) and its stems in the label's order. A label of several words that
 * mean something only together ("på hjælpen") meets a text only word for word: its phrase has the stop words as they
 * are and the stems of the others.
 */
export type LabelData = readonly [
  labelled: number,
  stems: readonly number[],
  /** How far apart, in tokens, its first and last word may stand. */
  reach: number,
  phrase?: readonly (string | number)[],
];

/** How many other words may stand between a label's words; fewer where all but one of them are words such as "op". */
const SLACK = 5;
const WEAK_SLACK = 2;

/**
 * Compiles labels.
 *
 * @param entries - what the labels stand for
 * @param lexicon - knows every word of every label
 * @param englishStopWords - words that mean nothing in an English label
 */
export function compileLabels(
  entries: readonly Labelled[],
  lexicon: Lexicon,
  englishStopWords: readonly string[],
): LabelIndexData {
  const labels: LabelData[] = [];
  const seen = new Set<string>();
  const add = (entry: number, label: string, alsoStop?: ReadonlySet<string>): void => {
    const words = lexicon.readLabel(label, alsoStop);
    const stems = [...new Set(words.flatMap(({ stems: own }) => own))];
    const content = stems.filter((stem) => stem !== NEGATOR);
    const strong = content.filter((stem) => !lexicon.isWeak(stem)).length;
    const isPhrase = words.length > 1 && words.length > stems.length && strong <= 1;
    const key = `${entry}:${isPhrase ? label.toLowerCase() : stems.join(',')}`;
    if (content.length === 0 || seen.has(key)) return;
    seen.add(key);
    const isLoose = strong > 1 || content.length === strong;
    const reach = stems.length - 1 + (isLoose ? SLACK : WEAK_SLACK);
    const phrase = words.map(({ word, stems: own }) => own[0] ?? word);
    labels.push(isPhrase ? [entry, stems, reach, phrase] : [entry, stems, reach]);
  };
  const stop = new Set(englishStopWords);
  entries.forEach((entry, at) => {
    for (const label of entry.labels) {
      add(at, label);
      const subordinate = inSubordinateClause(label, lexicon);
      if (subordinate !== null) add(at, subordinate);
    }
    for (const label of entry.en) add(at, label, stop);
  });
  return { ids: entries.map(({ id }) => id), labels };
}

/** "laver ikke noget" as a subordinate clause has it: "(som) ikke laver noget"; null where no "ikke" follows the first word. */
function inSubordinateClause(label: string, lexicon: Lexicon): string | null {
  const [verb, negator, ...rest] = lexicon.readLabel(label);
  if (verb === undefined || negator?.stems[0] !== NEGATOR || verb.stems[0] === NEGATOR) return null;
  return [negator, verb, ...rest].map(({ word }) => word).join(' ');
}
