import { join } from 'node:path';
import { readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';
import { readExamples } from '../../build/corpus/read-examples.ts';
import type { Examples } from '../../src/corpus/examples-schema.ts';

/** All labelled examples of corpus/examples. */
export function readAllExamples(): Examples {
  const { files } = readCorpusFiles(join(import.meta.dirname, '../../corpus'));
  return readExamples(files, (file) => files.get(file)).examples;
}
