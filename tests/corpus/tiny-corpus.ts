import { join } from 'node:path';
import { formatProblem } from '../../build/corpus/corpus-problem.ts';
import { type CorpusFiles, readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';
import { readCorpus } from '../../build/read-corpus.ts';

/** The folder of the real corpus. */
export const CORPUS_FOLDER = join(import.meta.dirname, '../../corpus');

export const SKUB = 'corpus/practices/skub.md';
export const VEJEN = 'corpus/practices/vejen.md';
export const FOCUS = 'corpus/focus-points/fokus-mentorer.md';
export const ABOUT = 'corpus/catalogue/om.md';
export const CHALLENGE = 'corpus/vocabulary/challenge.yaml';
export const INFERENCES = 'corpus/words/inferences.yaml';
export const MUNICIPALITIES = 'corpus/words/municipalities.yaml';

const concepts = (scheme: string, rows: string): string => `scheme: ${scheme}\nconcepts:\n${rows}`;

/** Two practices, a focus point, a text and a few concepts, all in order. The other words and texts are the real ones. */
const OWN_FILES: Readonly<Record<string, string>> = {
  [SKUB]: `---
id: skub
name: SKUB
aliases:
  - Styrkelse
part: indsats
phase: efter-grundskolen
case: false
context: Hedensted Kommune
municipalities: [Hedensted]
regions: [Midtjylland]
national: false
pages: [15, 19]
summary:
  text: SKUB hjælper unge.
  page: 15
targetGroup: null
age: { from: 15, to: 25, page: 19 }
requires:
  challenge: { concepts: [angst], strict: true, page: 19 }
excludes:
  - { concept: misbrug, text: Ikke unge med misbrug., page: 19 }
focus: null
anchoring:
  actors: [Ungeindsatsen]
  page: 19
links:
  - url: https://hedensted.dk/skub
    label: Læs mere
    page: 15
figures:
  - kind: participants
    text: Der er 12 unge ad gangen.
    value: "12"
    unit: unge
    page: 19
tags:
  - { concept: angst, relevance: core, page: 19 }
  - { concept: mentor, relevance: slight, page: 15 }
related: [vejen]
---

## Kort fortalt (side 15)

De unge får hjælp.

- én ad gangen

## Målgruppe (side 15, 19)

Unge med angst.
`,
  [VEJEN]: `---
id: vejen
name: Vejen
aliases: []
part: politik
phase: null
case: false
context: Viborg Kommune
municipalities: []
regions: []
national: false
pages: [4]
summary: { text: En vej., page: 4 }
targetGroup: null
age: null
requires: {}
excludes: []
focus: null
anchoring: null
links: []
figures: []
tags:
  - { concept: maal, relevance: core, page: 4 }
related: []
---

## Kort fortalt (side 4)

En vej.
`,
  [FOCUS]: `---
id: fokus-mentorer
name: Mentorer
part: indsats
phase: fastholdelse
page: 17
summary: { text: En mentor hjælper., page: 17 }
tags:
  - { concept: mentor, relevance: core, page: 17 }
practices: [skub]
---

## Kort fortalt (side 17)

En mentor hjælper.
`,
  [ABOUT]: `---
id: om
title: Om kataloget
pages: [3]
asks: [hvad er kataloget]
links: []
---

## Hvad det er (side 3)

Et katalog.
`,
  [CHALLENGE]: concepts(
    'challenge',
    `  - id: saarbarhed
    prefLabel: sårbarhed
  - id: angst
    prefLabel: angst
    altLabel: [bange]
    broader: [saarbarhed]
  - id: misbrug
    prefLabel: misbrug
    related: [angst]
`,
  ),
  'corpus/vocabulary/schooling.yaml': concepts(
    'schooling',
    '  - { id: grundskole, prefLabel: grundskole, related: [angst] }\n',
  ),
  'corpus/vocabulary/benefit.yaml': concepts('benefit', '  - { id: ydelse, prefLabel: ydelse, related: [angst] }\n'),
  'corpus/vocabulary/wish.yaml': concepts('wish', '  - { id: job, prefLabel: job, related: [mentor] }\n'),
  'corpus/vocabulary/approach.yaml': concepts('approach', '  - { id: mentor, prefLabel: mentor }\n'),
  'corpus/vocabulary/steering.yaml': concepts('steering', '  - { id: maal, prefLabel: fælles mål }\n'),
  [INFERENCES]: `source: prøve
typicalAges:
  - { concept: grundskole, from: 6, to: 17 }
exclusiveSchooling: [grundskole]
likely:
  - { concept: ydelse, about: Voksne får ofte en ydelse., ageFrom: 18, ageTo: 30, withNone: [grundskole], strength: 0.4 }
`,
  [MUNICIPALITIES]: `source: prøve
regions:
  - name: Midtjylland
municipalities:
  - { name: Hedensted, region: Midtjylland }
  - { name: Viborg, region: Midtjylland }
`,
};

const realFiles = readCorpusFiles(CORPUS_FOLDER).files;

/** How a test changes a file: another text, a piece replaced by another, or null for a file that is gone. */
export type Change = string | null | readonly [piece: string, replacement: string];

/** The tiny corpus with some of its files changed. */
export function tinyCorpus(changes: Readonly<Record<string, Change>> = {}): CorpusFiles {
  const files = new Map([...realFiles].filter(([file]) => /^corpus\/(words|texts)\//.test(file)));
  for (const [file, text] of Object.entries(OWN_FILES)) files.set(file, text);
  for (const [file, change] of Object.entries(changes)) files.set(file, changed(file, files.get(file), change) ?? '');
  for (const [file, change] of Object.entries(changes)) if (change === null) files.delete(file);
  return files;
}

/** What the checker says of the tiny corpus with some of its files changed; not what it says of the real files. */
export function problemsAfter(changes: Readonly<Record<string, Change>>): string[] {
  const { problems, remarks } = readCorpus(tinyCorpus(changes));
  return [...problems, ...remarks].filter(({ file }) => file in OWN_FILES || file in changes).map(formatProblem);
}

function changed(file: string, text: string | undefined, change: Change): string | null {
  if (change === null || typeof change === 'string') return change;
  const [piece, replacement] = change;
  if (text === undefined || !text.includes(piece)) throw new Error(`${file} has no "${piece}"`);
  return text.replace(piece, replacement);
}
