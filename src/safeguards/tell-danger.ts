import type { CorpusContent } from '../corpus/corpus.ts';
import { fillText } from '../language/fill-text.ts';
import type { Danger } from './assess-danger.ts';

/**
 * What a user is told of danger: the text with the numbers and the law of corpus/words/emergency.yaml
 * filled in; `acuteSelf` speaks to somebody who writes of themselves, not to a colleague.
 */
export function tellDanger(
  level: Danger | 'acuteSelf',
  { words, texts }: Pick<CorpusContent, 'words' | 'texts'>,
): string {
  return fillText(texts.safeguards[level], { ...words.emergency.numbers, ...words.emergency.laws });
}
