import { describe, expect, it } from 'vitest';
import { itTells } from './it-tells.ts';
import { ABOUT, FOCUS, INFERENCES, MUNICIPALITIES, problemsAfter, SKUB, VEJEN } from './tiny-corpus.ts';

describe('an id', () => {
  itTells([
    [
      'one that is not the file name',
      VEJEN,
      ['id: vejen', 'id: vej'],
      2,
      'Skriv id: vejen, eller giv filen navnet vej.md.',
    ],
    [
      'a name that another has',
      VEJEN,
      ['name: Vejen', 'name: skub'],
      3,
      'Navnet "skub" står også i corpus/practices/skub.md',
    ],
    ['an alias that another has', VEJEN, ['[]', '[Styrkelse]'], 4, 'Navnet "Styrkelse" står også i'],
    ['an alias twice', VEJEN, ['[]', '[Ny vej, Ny vej]'], 4, 'Navnet "Ny vej" står to gange i filen.'],
    ['an alias that is the name', VEJEN, ['[]', '[Vejen]'], 4, 'Navnet "Vejen" står to gange i filen.'],
  ]);

  it('tells one that two files have', () => {
    expect(problemsAfter({ [ABOUT]: ['id: om', 'id: vejen'] })).toContainEqual(
      `${ABOUT}:2: Id'et "vejen" står også i ${VEJEN}. Behold det ét sted, og ret det andet.`,
    );
  });

  it('lets an alias be another spelling of the name', () => {
    expect(problemsAfter({ [VEJEN]: ['[]', '[VEJEN]'] })).toEqual([]);
  });
});

describe('what an entry names', () => {
  itTells([
    ['an unknown concept in a tag', SKUB, ['concept: angst, rel', 'concept: angts, rel'], 38, 'Mente du "angst"?'],
    ['a concept tagged twice', SKUB, ['concept: mentor', 'concept: angst'], 39, '"angst" står to gange under tags.'],
    ['an unknown concept in requires', SKUB, ['[angst]', '[angst, vrede]'], 20, 'Begrebet "vrede" findes ikke.'],
    ['an unknown concept in excludes', SKUB, ['concept: misbrug', 'concept: misbru'], 22, 'Mente du "misbrug"?'],
    [
      'an unknown concept at a focus point',
      FOCUS,
      ['concept: mentor', 'concept: ment'],
      9,
      'Begrebet "ment" findes ikke.',
    ],
    ['an unknown related practice', SKUB, ['[vejen]', '[vejn]'], 40, 'Indsatsen "vejn" i "related" findes ikke.'],
    ['a related practice twice', SKUB, ['[vejen]', '[vejen, vejen]'], 40, 'står to gange i "related"'],
    ['a practice related to itself', SKUB, ['[vejen]', '[skub]'], 40, 'peger på sig selv'],
    ['an unknown practice at a focus point', FOCUS, ['[skub]', '[skup]'], 10, 'Mente du "skub"?'],
    ['an unknown municipality', SKUB, ['[Hedensted]', '[Hedested]'], 10, 'Kommunen "Hedested" kendes ikke.'],
    ['a municipality with its title', SKUB, ['[Hedensted]', '[Hedensted Kommune]'], 10, 'uden ordet "Kommune"'],
    ['an unknown region', SKUB, ['[Midtjylland]', '[Jylland]'], 11, 'Regionen "Jylland" kendes ikke.'],
    ['part three without a phase', SKUB, ['phase: efter-grundskolen', 'phase: null'], 7, 'Skriv den fase'],
    ['a phase in part one', VEJEN, ['phase: null', 'phase: grundskole'], 6, 'Skriv phase: null.'],
  ]);
});

describe('a page that is not among the entry’s own', () => {
  itTells([
    [
      'one behind a fact',
      SKUB,
      ['text: SKUB hjælper unge.\n  page: 15', 'text: SKUB.\n  page: 16'],
      16,
      'Side 16 er ikke',
    ],
    [
      'one behind a tag',
      SKUB,
      ['core, page: 19', 'core, page: 18'],
      38,
      'eller føj den til filens sider øverst (nu 15, 19)',
    ],
    ['one behind a focus point’s fact', FOCUS, ['hjælper., page: 17', 'hjælper., page: 16'], 7, 'Side 16 er ikke'],
    ['one of a section', SKUB, ['(side 15, 19)', '(side 15, 18)'], 49, 'Afsnittet "Målgruppe" nævner side 18'],
    ['one of a catalogue text', ABOUT, ['(side 3)', '(side 4)'], 9, 'nævner side 4'],
  ]);
});

describe('a section', () => {
  itTells([
    ['one without a page', SKUB, ['fortalt (side 15)', 'fortalt'], 43, 'Overskriften har ingen side.'],
    ['one with a page of no catalogue', SKUB, ['fortalt (side 15)', 'fortalt (side 25)'], 43, 'Side 25 findes ikke'],
    ['pages the wrong way round', SKUB, ['(side 15, 19)', '(side 19-15)'], 49, 'Sidetallene vender forkert.'],
    ['one without text', SKUB, ['Unge med angst.\n', ''], 49, 'Afsnittet "Målgruppe" er tomt.'],
    ['text without a heading', SKUB, ['## Kort fortalt (side 15)\n\n', ''], 43, 'Teksten står uden overskrift.'],
    ['a story without sections', VEJEN, ['## Kort fortalt (side 4)\n\nEn vej.\n', ''], 27, 'Filen har ingen afsnit.'],
    ['other Markdown', SKUB, ['De unge får', 'De **unge** får'], 45, 'Linjen bruger tegn, som ikke vises.'],
  ]);
});

describe('the words beside the catalogue', () => {
  itTells([
    [
      'an unknown concept in inferences',
      INFERENCES,
      ['concept: ydelse', 'concept: yd'],
      6,
      'Begrebet "yd" findes ikke',
    ],
    ['one among the exceptions', INFERENCES, ['withNone: [grundskole]', 'withNone: [skole]'], 6, '"skole" findes ikke'],
    ['a typical age upside down', INFERENCES, ['from: 6, to: 17', 'from: 17, to: 6'], 3, 'fra 17 til 6 år.'],
    ['an inferred age upside down', INFERENCES, ['ageTo: 30', 'ageTo: 3'], 6, 'fra 18 til 3 år.'],
    [
      'a municipality of an unknown region',
      MUNICIPALITIES,
      ['Viborg, region: Midt', 'Viborg, region: Nord'],
      6,
      'Regionen',
    ],
    ['a municipality twice', MUNICIPALITIES, ['name: Viborg', 'name: Hedensted'], 6, 'står to gange'],
  ]);
});

describe('a text of the assistant', () => {
  const file = 'corpus/texts/matching.yaml';
  it('tells a placeholder that is gone', () => {
    expect(problemsAfter({ [file]: ['{place}', 'stedet'] })).toEqual([
      expect.stringMatching(/^corpus\/texts\/matching\.yaml:\d+: Teksten "place" \(reasons\) mangler \{place\}/),
    ]);
  });

  it('tells a placeholder that nothing fills', () => {
    expect(problemsAfter({ [file]: ['{place}', '{place} {sted}'] })).toEqual([
      expect.stringMatching(/har \{sted\}, som assistenten ikke kan udfylde her/),
    ]);
  });
});
