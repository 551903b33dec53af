import { describe, expect, it } from 'vitest';
import { itTells } from './it-tells.ts';
import { CHALLENGE, problemsAfter } from './tiny-corpus.ts';

const APPROACH = 'corpus/vocabulary/approach.yaml';
const WISH = 'corpus/vocabulary/wish.yaml';

describe('a concept', () => {
  itTells([
    ['one that two files have', WISH, ['id: job', 'id: angst'], 3, 'findes også i corpus/vocabulary/challenge.yaml'],
    ['an unknown broader concept', CHALLENGE, ['[saarbarhed]', '[saarbarhd]'], 8, 'Mente du "saarbarhed"?'],
    [
      'an unknown related concept',
      CHALLENGE,
      ['related: [angst]', 'related: [angt]'],
      11,
      '"angt" i "related" er ikke et begreb.',
    ],
    ['one broader than itself', CHALLENGE, ['broader: [saarbarhed]', 'broader: [angst]'], 8, 'peger på sig selv'],
    [
      'one that leads to no practice',
      WISH,
      [', related: [mentor]', ''],
      3,
      'Begrebet "job" fører ikke til nogen indsats.',
    ],
  ]);

  it('tells a circle of broader concepts at each of them', () => {
    const circle = problemsAfter({
      [CHALLENGE]: ['prefLabel: sårbarhed', 'prefLabel: sårbarhed\n    broader: [angst]'],
    });
    expect(circle).toHaveLength(2);
    expect(circle[0]).toContain('Begrebet "saarbarhed" ender over sig selv');
  });
});

describe('a label', () => {
  const shared = ['prefLabel: mentor', 'prefLabel: mentor, altLabel: [Bange]'] as const;

  itTells([
    [
      'one under two unrelated concepts',
      APPROACH,
      shared,
      3,
      'Ordet "Bange" står også under "angst" (corpus/vocabulary/challenge.yaml:5).',
    ],
    ['one twice under a concept', CHALLENGE, ['[bange]', '[bange, angst]'], 7, 'Ordet "angst" står to gange'],
  ]);

  it('may be Danish and English', () => {
    expect(problemsAfter({ [CHALLENGE]: ['[bange]', '[bange]\n    en: [angst]'] })).toEqual([]);
  });

  it('may stand under two concepts that are related', () => {
    const related = shared.map((text) => (text === shared[1] ? `${text}, related: [angst]` : text));
    expect(problemsAfter({ [APPROACH]: related as [string, string] })).toEqual([]);
  });

  it('may stand under a concept and one broader', () => {
    expect(
      problemsAfter({ [CHALLENGE]: ['prefLabel: sårbarhed', 'prefLabel: sårbarhed\n    altLabel: [bange]'] }),
    ).toEqual([]);
  });

  it('may stand under two concepts that both have a note', () => {
    const one = 'prefLabel: mentor, altLabel: [bange], note: Begge dele siges.';
    const withNote = { [APPROACH]: ['prefLabel: mentor', one] as const };
    expect(problemsAfter(withNote)).toHaveLength(1);
    const both = { ...withNote, [CHALLENGE]: ['altLabel: [bange]', 'altLabel: [bange]\n    note: Begge.'] as const };
    expect(problemsAfter(both)).toEqual([]);
  });
});
