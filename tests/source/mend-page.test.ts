import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSource } from '../../build/source/build-source.ts';
import { countWords } from '../../build/source/cut-passages.ts';
import { collectWords, joinLines } from '../../build/source/join-lines.ts';
import { mendLine } from '../../build/source/mend-line.ts';
import { splitTextSheets } from '../../build/source/split-text-sheets.ts';
import { createQuoteFinder } from '../../src/source/find-quote.ts';
import { buildSourceData } from '../../src/source/source-search.ts';
import { entries, STOP_WORDS, TEXT } from './tiny-catalogue.ts';

describe('a line', () => {
  it.each([
    ['data -drevet', 'data-drevet'],
    ['uddannelses -, trivsels - og motivation', 'uddannelses-, trivsels- og motivation'],
    ['10 -12 unge', '10-12 unge'],
    ['glad\u00adest  mulig', 'gladest mulig'],
    ['en tur - og så hjem', 'en tur- og så hjem'],
  ])('%j is mended to %j', (line, mended) => expect(mendLine(line)).toBe(mended));
});

describe('two lines', () => {
  const known = collectWords(['et langt ikke-planlagt møde i klubben', 'vi kom til kommunekontoret i går'], []);

  it.each([
    ['et sam-', 'vær for alle', 'et samvær for alle'],
    ['en skole-', 'og fritidsdag', 'en skole- og fritidsdag'],
    ['hos IPS-', 'holdet', 'hos IPS-holdet'],
    ['mellem 15-', '25 år', 'mellem 15-25 år'],
    ['et ikke-', 'planlagt besøg', 'et ikke-planlagt besøg'],
    ['på kommunekon', 'toret bagefter', 'på kommunekontoret bagefter'],
    ['de går en', 'tur', 'de går en tur'],
    ['https://eksempel.dk/om-', 'os/', 'https://eksempel.dk/om-os/'],
  ])('%j and %j become %j', (before, next, joined) => expect(joinLines(before, next, known)).toBe(joined));
});

/** Lines of a made-up page: sentences, headings, broken words, bullets, links, empty lines. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    'SKUB',
    'EN OVERSKRIFT',
    'NAVN KONTEKST FOKUS',
    '[Beskriv]',
    '• et punkt',
    '7',
    'Mentorer',
    'https://a.dk/b-',
  ),
  fc.stringMatching(/^[A-ZÆØÅ]?[a-zæøå ,.-]{0,60}[.”]?$/),
  fc.string({ maxLength: 40 }),
);

it('every passage stands in its page, and every quote in a passage of its entry: for any text', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 60 }), fc.string({ maxLength: 80 }), (lines, sentence) => {
      const text = TEXT.replace('VEJRET OG VANERNE', () => lines.join('\n'));
      const { source } = buildSource(splitTextSheets(text), entries);
      const pages = source.pages.map((page) => page.text);
      for (const passage of source.passages) {
        expect(pages.some((page) => page.includes(passage.text))).toBe(true);
        expect(countWords(passage.text)).toBeLessThanOrEqual(200);
      }
      const quote = createQuoteFinder(
        buildSourceData(source.passages, STOP_WORDS),
        new Map([['skub', 'SKUB. Hedensted Kommune']]),
      )({
        id: 'skub',
        section: null,
        sentence: `${sentence} en fast voksen ringer om morgenen`,
      });
      if (quote === null) return;
      const page = source.pages.filter(({ number }) => number === quote.page).map((one) => one.text);
      expect(page.some((one) => one.includes(quote.text))).toBe(true);
      expect(countWords(quote.text)).toBeLessThanOrEqual(50);
    }),
  );
});
