import type { Concept, ConceptScheme } from '../corpus/vocabulary-schema.ts';
import { NEGATOR } from '../language/compile-lexicon.ts';
import type { Lexicon } from '../language/lexicon.ts';

/** The labels of the vocabulary as stem ids, filed under their rarest stem: plain JSON, made once by the build. */
export interface LabelIndexData {
  readonly concepts: readonly (readonly [id: string, scheme: ConceptScheme, prefLabel: string])[];
  readonly labels: readonly LabelData[];
  /** Stem id -> indexes of the labels that are filed under it. */
  readonly byStem: readonly (readonly [stem: number, labels: readonly number[]])[];
}

/**
 * One label: which concept it stands for (index) and its stems in the label's order. A label of several words that
 * mean something only together ("på hjælpen") meets a text only word for word: its phrase has the stop words as they
 * are and the stems of the others.
 */
export type LabelData = readonly [
  concept: number,
  stems: readonly number[],
  /** How far apart, in tokens, its first and last word may stand. */
  reach: number,
  phrase?: readonly (string | number)[],
];

/** How many other words may stand between a label's words; fewer where one of them is a word such as "op". */
const SLACK = 5;
const WEAK_SLACK = 2;

/**
 * Compiles the vocabulary's labels.
 *
 * @param concepts - the whole vocabulary
 * @param lexicon - knows every word of every label
 * @param englishStopWords - words that mean nothing in an English label
 */
export function compileLabels(
  concepts: readonly Concept[],
  lexicon: Lexicon,
  englishStopWords: readonly string[],
): LabelIndexData {
  const labels: LabelData[] = [];
  const seen = new Set<string>();
  const add = (concept: number, label: string, alsoStop?: ReadonlySet<string>): void => {
    const words = lexicon.readLabel(label, alsoStop);
    const stems = [...new Set(words.flatMap(({ stems: own }) => own))];
    const content = stems.filter((stem) => stem !== NEGATOR);
    const isPhrase = words.length > 1 && (stems.length === 1 || (stems.every(lexicon.isWeak) && words.length > stems.length));
    const key = `${concept}:${isPhrase ? label.toLowerCase() : stems.join(',')}`;
    if (content.length === 0 || seen.has(key)) return;
    seen.add(key);
    const hasWeak = content.some(lexicon.isWeak);
    const reach = stems.length - 1 + (hasWeak ? WEAK_SLACK : SLACK);
    const phrase = words.map(({ word, stems: own }) => own[0] ?? word);
    labels.push(isPhrase ? [concept, stems, reach, phrase] : [concept, stems, reach]);
  };
  const stop = new Set(englishStopWords);
  concepts.forEach((concept, at) => {
    for (const label of [concept.prefLabel, ...concept.altLabel, ...concept.hiddenLabel]) add(at, label);
    for (const label of concept.en) add(at, label, stop);
  });

  const uses = new Map<number, number>();
  for (const [, stems] of labels) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const byStem = new Map<number, number[]>();
  labels.forEach(([, stems], at) => {
    const rarest = stems
      .filter((stem) => stem !== NEGATOR)
      .reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a));
    const filed = byStem.get(rarest);
    if (filed === undefined) byStem.set(rarest, [at]);
    else filed.push(at);
  });
  return {
    concepts: concepts.map(({ id, scheme, prefLabel }) => [id, scheme, prefLabel]),
    labels,
    byStem: [...byStem],
  };
}
