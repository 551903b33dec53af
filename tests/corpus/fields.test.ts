import { describe } from 'vitest';
import { itTells } from './it-tells.ts';
import { ABOUT, CHALLENGE, SKUB } from './tiny-corpus.ts';

describe('a field', () => {
  itTells([
    ['one that is missing', SKUB, ['name: SKUB\n', ''], 2, 'Feltet "name" mangler. Tilføj det.'],
    ['one without a value', SKUB, ['name: SKUB', 'name:'], 3, 'Feltet "name" er tomt. Skriv en værdi'],
    ['an empty text', SKUB, ['name: SKUB', 'name: " "'], 3, 'Feltet "name" er tomt. Skriv en tekst'],
    ['an empty text further down', SKUB, ['unit: unge', 'unit: ""'], 35, 'Feltet "unit" (figures nr. 1) er tomt'],
    ['an empty list', SKUB, ['[Ungeindsatsen]', '[]'], 25, 'Listen "actors" (anchoring) er for kort'],
    ['one that is unknown', SKUB, ['case: false', 'case: false\nnames: x'], 9, 'Mente du "name"?'],
    ['a number where text belongs', SKUB, ['value: "12"', 'value: 12'], 34, 'Sæt citationstegn om: "12"'],
    ['text where yes or no belongs', SKUB, ['case: false', 'case: nej'], 8, 'true (ja) eller false (nej)'],
    ['text where a list belongs', SKUB, ['[Hedensted]', 'Hedensted'], 10, 'skal være en liste'],
    ['a list where text belongs', SKUB, ['name: SKUB', 'name: [SKUB]'], 3, 'skal være en tekst'],
    ['text where a number belongs', SKUB, ['from: 15', 'from: femten'], 18, '"from" (age) skal være et helt tal'],
    ['text where fields belong', ABOUT, ['links: []', 'links: [se her]'], 6, 'skal have underfelter'],
    [
      'a word that is no choice',
      SKUB,
      ['relevance: core', 'relevance: kore'],
      38,
      'core, clear, slight. Mente du "core"?',
    ],
    ['a phase that is none', SKUB, ['efter-grundskolen', 'grundskolen'], 7, 'Mente du "grundskole"?'],
    [
      'an id with other letters',
      CHALLENGE,
      ['id: saarbarhed', 'id: Sår barhed'],
      3,
      'små bogstaver, tal og bindestreger',
    ],
  ]);
});

describe('an age range', () => {
  itTells([
    ['one upside down', SKUB, ['from: 15, to: 25', 'from: 25, to: 15'], 18, 'fra 25 til 15 år. Byt om'],
    ['an age beyond reason', SKUB, ['to: 25', 'to: 250'], 18, 'Grænsen er 40'],
    ['an age of a small child', SKUB, ['from: 15', 'from: 1'], 18, 'mindst 5'],
  ]);
});

describe('a page', () => {
  itTells([
    ['one before the first', SKUB, ['page: 19 }\nrequires', 'page: 2 }\nrequires'], 18, 'Side 2 findes ikke'],
    ['one after the last', SKUB, ['pages: [15, 19]', 'pages: [15, 19, 21]'], 13, 'fra side 3 til side 20'],
    ['none behind a tag', SKUB, ['core, page: 19', 'core'], 38, 'Feltet "page" (tags nr. 1) mangler'],
    [
      'none behind a figure',
      SKUB,
      ['    unit: unge\n    page: 19', '    unit: unge'],
      32,
      'Feltet "page" (figures nr. 1) mangler',
    ],
  ]);
});

describe('a link', () => {
  const url = 'https://hedensted.dk/skub';
  itTells([
    ['one without a site', SKUB, [url, 'https:///'], 28, 'er ikke en hel adresse'],
    ['one cut off in the site', SKUB, [url, 'https://hedensted'], 28, 'Kopiér adressen igen'],
    ['one with a space', SKUB, [url, 'https://hedensted.dk/sk ub'], 28, 'er ikke en hel adresse'],
    ['one that begins wrongly', SKUB, [url, 'htps://hedensted.dk'], 28, 'begynder med https://'],
  ]);
});
