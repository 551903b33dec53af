import { join } from 'node:path';
import { readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';
import { readCorpus } from '../../build/read-corpus.ts';
import type { CorpusContent } from '../../src/corpus/corpus.ts';

/** The corpus as the build reads it, with all labels, for what compiles it anew; without what models are trained on. */
export function readCorpusContent(): CorpusContent {
  const { content } = readCorpus(readCorpusFiles(join(import.meta.dirname, '../../corpus')).files);
  if (content === null) throw new Error('the corpus has a fault: npm run corpus:check');
  return { ...content, judgments: [], examples: { danger: [], requests: [], questions: [] } };
}
