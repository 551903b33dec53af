import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCopiedWords } from '../../build/corpus/check-copied-words.ts';
import { formatProblem } from '../../build/corpus/corpus-problem.ts';
import { readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
}

describe('reading the files of a corpus', () => {
  it('names them from the corpus folder on, in order, and leaves hidden ones out', () => {
    for (const path of ['corpus/b.md', 'corpus/a/c.yaml', 'corpus/.DS_Store']) write(path, '');
    expect([...readCorpusFiles(join(folder, 'corpus')).files.keys()]).toEqual(['corpus/a/c.yaml', 'corpus/b.md']);
  });

  it('takes line ends of Windows and letters in two parts as the usual ones', () => {
    write('corpus/a.md', `${'pa\u030A'}\r\nvej`);
    expect(readCorpusFiles(join(folder, 'corpus')).files.get('corpus/a.md')).toBe('på\nvej');
  });

  it('tells a file that is not UTF-8', () => {
    write('corpus/a.md', new Uint8Array([0x70, 0xe5]));
    expect(readCorpusFiles(join(folder, 'corpus')).problems.map(formatProblem)).toEqual([
      'corpus/a.md:1: Filen kan ikke læses som tekst. Gem den igen med tegnsættet UTF-8.',
    ]);
  });
});

describe('words copied from the catalogue', () => {
  it('are told with their line where the catalogue is at hand', () => {
    write('shared/tools/verbatim.mjs', `console.log('corpus/a.md: 8 words: "en to tre fire fem seks syv otte"')`);
    write('repository/corpus/a.md', 'Noget.\n\nEn, to, tre fire\nfem seks syv otte ni.\n');
    expect(checkCopiedWords(join(folder, 'repository')).map(formatProblem)).toEqual([
      'corpus/a.md:3: 8 ord i træk står også i kataloget: "en to tre fire fem seks syv otte". Fortæl det med dine egne ord.',
    ]);
  });

  it('are not looked for where it is not', () => {
    write('repository/corpus/a.md', 'Noget.');
    expect(checkCopiedWords(join(folder, 'repository'))).toEqual([]);
  });
});
