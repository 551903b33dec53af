import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../build/read-corpus.ts';
import { itTells } from './it-tells.ts';
import { CHALLENGE, problemsAfter, SKUB, tinyCorpus } from './tiny-corpus.ts';

describe('a corpus in order', () => {
  it('has no problems', () => {
    expect(problemsAfter({})).toEqual([]);
  });

  it('becomes typed content with the sections of its stories', () => {
    const { content } = readCorpus(tinyCorpus());
    expect(content?.practices.map(({ id }) => id)).toEqual(['skub', 'vejen']);
    expect(content?.practices[0]?.sections).toEqual([
      { title: 'Kort fortalt', pages: [15], text: 'De unge får hjælp.\n\n- én ad gangen' },
      { title: 'Målgruppe', pages: [15, 19], text: 'Unge med angst.' },
    ]);
    expect(content?.concepts.find(({ id }) => id === 'angst')).toMatchObject({ scheme: 'challenge', hiddenLabel: [] });
  });

  it('has a version that changes with its content only', () => {
    const versionAfter = (...piece: readonly [string, string]) =>
      readCorpus(tinyCorpus({ [SKUB]: piece })).content?.version;
    const version = readCorpus(tinyCorpus()).content?.version;
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(versionAfter('name: SKUB', 'name:   SKUB')).toBe(version);
    expect(versionAfter('De unge får', 'Unge får')).not.toBe(version);
  });
});

describe('a file with several faults', () => {
  it('tells them all, from top to bottom', () => {
    const problems = problemsAfter({
      [SKUB]: ['name: SKUB\naliases:\n  - Styrkelse\npart', 'name:\naliases: ja\npat'],
    });
    expect(problems.map((problem) => problem.replace(`${SKUB}:`, ''))).toEqual([
      '2: Feltet "part" mangler. Tilføj det.',
      '3: Feltet "name" er tomt. Skriv en værdi efter kolonet.',
      expect.stringMatching(/^4: Feltet "aliases" skal være en liste/),
      '5: Feltet "pat" kendes ikke. Ret navnet, eller slet feltet. Mente du "part"?',
    ]);
  });
});

describe('a file as a whole', () => {
  itTells([
    ['a missing file', 'corpus/words/ages.yaml', null, 1, 'Filen mangler.'],
    ['a file that nothing reads', 'corpus/words/alder.yaml', 'a: 1', 1, 'hører ikke til her'],
    ['an empty file', 'corpus/words/ages.yaml', '', 1, 'Filen er tom'],
    ['front matter without its frame', SKUB, ['---\nid', 'id'], 1, 'Skriv --- på første linje'],
    ['front matter that does not end', SKUB, ['---\n\n## Kort', '\n## Kort'], 1, 'Skriv --- på første linje'],
    ['a concept file of another scheme', CHALLENGE, ['scheme: challenge', 'scheme: wish'], 1, 'scheme: challenge'],
  ]);
});

describe('YAML that cannot be read', () => {
  itTells([
    ['a field twice', SKUB, ['name: SKUB', 'name: SKUB\nname: SKUB'], 4, 'Det samme felt står to gange.'],
    ['a tab', SKUB, ['  text: SKUB', '\ttext: SKUB'], 15, 'tabulator'],
    ['a bracket left open', SKUB, ['[Hedensted]', '[Hedensted'], 11, 'er ikke lukket'],
    ['a colon in a text', SKUB, ['name: SKUB', 'name: SKUB: nu'], 3, 'Står der et kolon'],
    ['a line not indented', SKUB, ['  page: 15\ntarget', ' page: 15\ntarget'], 16, 'ikke rykket rigtigt ind'],
    [
      'a quotation mark left open',
      CHALLENGE,
      ['prefLabel: sårbarhed', 'prefLabel: "sårbarhed'],
      12,
      'Et citationstegn',
    ],
  ]);
});
