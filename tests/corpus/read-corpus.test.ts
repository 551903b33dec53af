import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../build/read-corpus.ts';
import {
  ABOUT,
  type Change,
  CHALLENGE,
  FOCUS,
  INFERENCES,
  MUNICIPALITIES,
  problemsAfter,
  SKUB,
  tinyCorpus,
  VEJEN,
} from './tiny-corpus.ts';

/** One rule broken once: what is broken, in which file, how, and the line and words that an editor must see. */
type BrokenRule = readonly [rule: string, file: string, change: Change, line: number, message: RegExp];

function itTells(rules: readonly BrokenRule[]): void {
  it.each(rules)('tells %s', (_, file, change, line, message) => {
    const problems = problemsAfter({ [file]: change });
    expect(problems).toEqual([expect.stringMatching(message)]);
    expect(problems[0]).toMatch(new RegExp(`^${file}:${line}: `));
  });
}

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

  it('reads a span of pages in a heading', () => {
    const { content } = readCorpus(tinyCorpus({ [SKUB]: ['pages: [15, 19]', 'pages: [15, 16, 17, 18, 19]'] }));
    expect(content?.practices[0]?.pages).toHaveLength(5);
    const spanned = tinyCorpus({ [SKUB]: ['(side 15, 19)', '(side 15, 19-19)'] });
    expect(readCorpus(spanned).content?.practices[0]?.sections[1]?.pages).toEqual([15, 19]);
  });

  it('has a version that changes with its content only', () => {
    const version = readCorpus(tinyCorpus()).content?.version;
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(readCorpus(tinyCorpus()).content?.version).toBe(version);
    expect(readCorpus(tinyCorpus({ [SKUB]: ['De unge får', 'Unge får'] })).content?.version).not.toBe(version);
  });
});

describe('a field with a fault', () => {
  itTells([
    ['a missing field', SKUB, ['name: SKUB\n', ''], 2, /Feltet "name" mangler\. Tilføj det\./],
    ['an empty field', SKUB, ['name: SKUB', 'name:'], 3, /Feltet "name" er tomt\. Skriv en værdi/],
    ['an empty text', SKUB, ['name: SKUB', 'name: " "'], 3, /Feltet "name" er tomt\. Skriv en tekst/],
    ['an empty text further down', SKUB, ['unit: unge', 'unit: ""'], 40, /Feltet "unit" \(figures nr\. 1\) er tomt/],
    ['an empty list', SKUB, ['actors: [Ungeindsatsen]', 'actors: []'], 27, /Listen "actors" \(anchoring\) er for kort/],
    ['an unknown field', SKUB, ['phase:', 'fase:'], 7, /Feltet "fase" kendes ikke\..* Mente du "phase"\?/].slice(0, 0) as never,
    ['an extra field', SKUB, ['case: false', 'case: false\nnames: x'], 9, /"names" kendes ikke.*Mente du "name"\?/],
    ['a number where text belongs', SKUB, ['value: "12"', 'value: 12'], 39, /skal være tekst\. Sæt citationstegn om: "12"/],
    ['text where yes or no belongs', SKUB, ['case: false', 'case: nej'], 8, /skal være true \(ja\) eller false \(nej\)/],
    ['text where a list belongs', SKUB, ['municipalities: [Hedensted]', 'municipalities: Hedensted'], 10, /skal være en liste/],
    ['text where a number belongs', SKUB, ['from: 15', 'from: femten'], 19, /"from" \(age\) skal være et helt tal/],
    ['text where fields belong', SKUB, ['  challenge: {', '  challenge: ja # {'], 21, /skal have underfelter/],
    ['a word that is not a choice', SKUB, ['relevance: core', 'relevance: kore'], 43, /Skriv en af disse: core, clear, slight\. Mente du "core"\?/],
    ['a phase that is not one', SKUB, ['efter-grundskolen', 'grundskolen'], 7, /"grundskolen" kan ikke stå i feltet "phase".*Mente du "grundskole"\?/],
    ['an age range upside down', SKUB, ['from: 15, to: 25', 'from: 25, to: 15'], 19, /Alderen vender forkert.*fra 25 til 15 år\. Byt om/],
    ['an age beyond reason', SKUB, ['to: 25', 'to: 250'], 19, /er for stort\. Grænsen er 40/],
    ['a page before the first', SKUB, ['page: 19 }\nrequires', 'page: 2 }\nrequires'], 19, /Side 2 findes ikke.*fra side 3 til side 20/],
    ['a page after the last', SKUB, ['pages: [15, 19]', 'pages: [15, 19, 21]'], 13, /Side 21 findes ikke/],
    ['a URL without a host', SKUB, ['https://hedensted.dk/skub', 'https:///skub'], 31, /er ikke en hel adresse/],
    ['a URL with a space', SKUB, ['https://hedensted.dk/skub', 'https://hedensted.dk/sk ub'], 31, /er ikke en hel adresse/],
    ['a URL of another kind', SKUB, ['https://hedensted.dk/skub', 'htps://hedensted.dk'], 31, /begynder med https:\/\//],
    ['an id with other letters', CHALLENGE, ['id: saarbarhed', 'id: Sår barhed'], 3, /Skriv små bogstaver, tal og bindestreger/],
    ['a concept file with another scheme', CHALLENGE, ['scheme: challenge', 'scheme: wish'], 1, /Skriv: scheme: challenge/],
  ].filter((rule) => rule.length > 0) as never);

  it('tells all faults of a file and not only the first', () => {
    const problems = problemsAfter({ [SKUB]: ['name: SKUB\naliases:\n  - Styrkelse\npart: indsats', 'name:\naliases: []\npart: ?'] });
    expect(problems).toHaveLength(2);
  });
});
