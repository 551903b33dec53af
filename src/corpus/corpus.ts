import type { Examples } from './examples-schema.ts';
import type { ExpectedQuestions } from './expected-questions-schema.ts';
import type { Judgment } from './judgment-schema.ts';
import type { CatalogueText, FocusPoint, Practice } from './practice-schema.ts';
import type { Texts } from './texts/texts-schema.ts';
import type { Concept } from './vocabulary-schema.ts';
import type { Weights } from './weights-schema.ts';
import type { Words } from './words-schema.ts';

/** The content of corpus/, checked: what the build puts into the bundle before anything is compiled from it. */
export interface CorpusContent {
  /** Changes with any change of the content: the first 12 hex digits of its SHA-256. */
  readonly version: string;
  readonly practices: readonly Practice[];
  readonly focusPoints: readonly FocusPoint[];
  readonly catalogueTexts: readonly CatalogueText[];
  readonly concepts: readonly Concept[];
  /** Invented descriptions with graded answers, which the ranking learns from; not in the bundle. */
  readonly judgments: readonly Judgment[];
  /** Invented texts sorted into what they tell, want or ask, which the build learns from; not in the bundle. */
  readonly examples: Examples;
  /** What each sentence of a practice answers, by the practice's id. */
  readonly expectedQuestions: Readonly<Record<string, readonly ExpectedQuestions[]>>;
  readonly words: Words;
  readonly weights: Weights;
  readonly texts: Texts;
}
