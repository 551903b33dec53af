import type { Practice } from '../corpus/practice-schema.ts';
import { splitSentences } from './split-sentences.ts';

/** All that a practice says, sentence by sentence: those of its figures first, then those of its sections. */
export const practiceSentences = ({ figures, sections }: Pick<Practice, 'figures' | 'sections'>): string[] => [
  ...figures.map(({ text }) => text),
  ...sections.flatMap(({ text }) => splitSentences(text)),
];
