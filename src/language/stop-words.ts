import { dan } from 'stopword';
import type { Words } from '../corpus/words-schema.ts';
import { foldWord } from './fold-word.ts';

/** The folded words that carry no meaning of their own here: the package's Danish list as corpus/words changes it. */
export function stopWordsFrom({ keep, add }: Words['stopWords']): Set<string> {
  const stopWords = new Set([...dan, ...add].map(foldWord));
  for (const word of keep) stopWords.delete(foldWord(word));
  return stopWords;
}
