import { expect, it } from 'vitest';
import { readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';
import { readCorpus } from '../../build/read-corpus.ts';
import { readDanishWords } from '../../build/read-danish-words.ts';
import bundle from '../../dist/corpus.js';
import { compileBundle } from '../../src/matching/compile-bundle.ts';
import { openBundle } from '../../src/matching/open-bundle.ts';
import { CORPUS_FOLDER } from './tiny-corpus.ts';

const { content } = readCorpus(readCorpusFiles(CORPUS_FOLDER).files);
const compiled = content === null ? null : compileBundle(content, readDanishWords());

it('the bundle is built from the corpus as it is now', () => {
  expect(bundle.version).toBe(content?.version);
});

// What a Worker loads needs no compiling at its start; `npm run bench` measures what that spares it.
it('the bundle is plain data, and all that compiling makes', () => {
  expect(compiled).not.toBeNull();
  const built = { ...bundle, source: null };
  expect(JSON.stringify(built) === JSON.stringify({ ...compiled, source: null })).toBe(true);
});

it('the bundle parses a part when it is first asked for, and keeps it', () => {
  const broken = Object.fromEntries(Object.keys(bundle).map((name) => [name, '{']));
  const opened = openBundle({ ...(broken as Record<keyof typeof bundle, string>), weights: '{"score":1}' });
  expect(opened.weights).toEqual({ score: 1 });
  expect(opened.weights).toBe(opened.weights);
  expect(() => opened.words).toThrow(SyntaxError);
});
