import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importSource } from '../../build/source/import-source.ts';
import { readSource } from '../../build/source/read-source.ts';
import { SourceError } from '../../build/source/source-error.ts';
import type { Source } from '../../src/corpus/source-schema.ts';
import { entries, TEXT } from './tiny-catalogue.ts';
import { layOut, writePdf } from './write-pdf.ts';

let place: string;
let folder: string;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'catalogue-'));
  folder = join(place, 'source');
});

afterEach(() => rmSync(place, { recursive: true }));

/** Imports a file with these contents. */
async function importFile(name: string, contents: string | Uint8Array): Promise<string> {
  writeFileSync(join(place, name), contents);
  return importSource(join(place, name), entries, { folder, onStep: () => undefined });
}

const imported = (): Source => readSource(folder) ?? { pages: [], passages: [] };

/** All passages of an entry as one text. */
const passagesOf = (id: string): string =>
  imported()
    .passages.filter((passage) => passage.entries.includes(id))
    .map(({ text }) => text)
    .join('\n');

describe('a catalogue as text', () => {
  it('takes its page numbers from the footers and puts a sheet of its own at the page before', async () => {
    const report = await importFile('katalog.txt', TEXT);
    expect(imported().pages.map(({ number }) => number)).toEqual([15, 16, 17, 18, 19]);
    expect(imported().pages.find(({ number }) => number === 18)?.text).toContain('tegning af et bord');
    expect(report).toContain('lagt til side 18');
  });

  it('gets its words, hyphens, links and lines mended', async () => {
    await importFile('katalog.txt', TEXT);
    const text = imported()
      .pages.map((page) => page.text)
      .join('\n');
    expect(text).toContain('spiser de sammen ved');
    expect(text).toContain('skole- og hverdag');
    expect(text).toContain('IPS-holdet');
    expect(text).toContain('12-15 unge');
    expect(text).toContain('https://hedensted.dk/skub/om-holdet');
    expect(text).toContain('breve, der ligger');
  });

  it('loses footers, stray numbers and template left-overs with their headings, and the report says so', async () => {
    const report = await importFile('katalog.txt', TEXT);
    expect(JSON.stringify(imported())).not.toMatch(/UNGE VED BORDET|Beskriv|Pladsholder|NAVN KONTEKST/);
    for (const dropped of ['3 sidefødder', '[Beskriv] | Pladsholder', '1 navne på kolonner', '1 løse tal'])
      expect(report).toContain(dropped);
  });

  it('is attached to the entries by heading, table row and page', async () => {
    const report = await importFile('katalog.txt', TEXT);
    expect(passagesOf('skub')).toContain('fast voksen');
    expect(passagesOf('skub')).toContain('Unge mellem 15 og 25 år');
    expect(passagesOf('fokus-mentorer')).toContain('køkkenbordet');
    expect(passagesOf('fokus-mentorer')).not.toContain('fast voksen');
    expect(report).toContain('uden passage: vejen');
  });

  it('is a second witness: what the corpus says and the text does not is told', async () => {
    const report = await importFile('katalog.txt', TEXT);
    expect(report).toContain('skub: tallet 12 står ikke i passagerne på side 19');
    expect(report).toContain('skub: teksten har linket https://hedensted.dk/skub/om-holdet');
    expect(report).not.toContain('skub: tallet 25');
    expect(report).not.toContain('skub: stedet "Hedensted"');
  });

  it('may be read again, and the new text takes the place of the old', async () => {
    await importFile('katalog.txt', TEXT);
    await importFile('katalog.txt', TEXT.replaceAll('køkkenbordet', 'sofabordet'));
    expect(passagesOf('fokus-mentorer')).toContain('sofabordet');
    expect(readdirSync(folder).sort()).toEqual(['catalogue.json', 'report.txt']);
  });
});

describe('a catalogue as PDF', () => {
  const BEGIN = [
    'SKUB for unge, der bliver væk',
    'Alle får en fast voksen, som ringer om morgenen og spør-',
    'ger, hvordan natten gik.',
  ];
  const FILL = [
    '',
    'De fleste svarer på det, og nogle af dem ringer selv tilbage for at høre, hvem der',
    'kommer til bordet den dag, og hvad der er at spise, før de går en tur ved åen.',
  ];

  it('is read with its own page numbers and by where its lines stand', async () => {
    const other = layOut([
      'VEJRET OG VANERNE',
      '',
      'Når det regner, bliver turen kortere, men den bliver ikke aflyst af den grund.',
    ]);
    await importFile('katalog.pdf', writePdf([layOut([...BEGIN, ...FILL]), other], { firstPage: 15 }));
    expect(imported().pages.map(({ number }) => number)).toEqual([15, 16]);
    expect(passagesOf('skub')).toContain('som ringer om morgenen og spørger, hvordan natten gik.\n\nDe fleste svarer');
    expect(passagesOf('skub')).not.toContain('regner');
  });

  it('has its footers read where it has no page numbers of its own', async () => {
    const footer = (page: number) => ({ x: 50, y: 30, text: `LOVENDE BLAD | UNGE VED BORDET ${page}` });
    const first = [...layOut(['Forord', ...FILL]), footer(14)];
    await importFile('katalog.pdf', writePdf([first, [...layOut([...BEGIN, ...FILL]), footer(15)]]));
    expect(imported().pages.map(({ number }) => number)).toEqual([14, 15]);
    expect(passagesOf('skub')).toContain('fast voksen');
  });

  it('is aligned with the pages that the corpus cites where it tells no page numbers at all', async () => {
    const weather = layOut(['VEJRET OG VANERNE', ...FILL]);
    const row = ['OVERSIGT OVER HOLDENE', '', 'SKUB Hedensted', 'Unge mellem 15 og 25 år, som sover hele dagen'];
    const pages = [layOut(['Forord', ...FILL]), layOut([...BEGIN, ...FILL]), weather, weather, weather, layOut(row)];
    await importFile('katalog.pdf', writePdf(pages));
    expect(imported().pages.map(({ number }) => number)).toEqual([14, 15, 16, 17, 18, 19]);
    expect(passagesOf('skub')).toContain('fast voksen');
    expect(passagesOf('skub')).toContain('Unge mellem 15 og 25 år');
  });

  it('has its cover on the first page that has a number', async () => {
    const cover = layOut(['Forside', ...FILL]);
    const weather = layOut(['VEJRET OG VANERNE', ...FILL]);
    const before = Array.from({ length: 14 }, () => weather);
    await importFile('katalog.pdf', writePdf([cover, cover, ...before, layOut([...BEGIN, ...FILL])]));
    expect(imported().pages.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    expect(passagesOf('skub')).toContain('fast voksen');
  });
});

describe('a file that is no catalogue', () => {
  const bad: Readonly<Record<string, { contents: string | Uint8Array; told: RegExp }>> = {
    'a scan without text': { contents: writePdf([[], []]), told: /kun billeder af sider/ },
    'an empty file': { contents: '', told: /er tom/ },
    'a locked PDF': { contents: writePdf([layOut([TEXT.slice(0, 80)])], { locked: true }), told: /adgangskode/ },
    'a damaged PDF': { contents: '%PDF-1.7\nnothing more', told: /beskadiget/ },
    'a file of another kind': {
      contents: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe, 0]),
      told: /hverken PDF eller tekst/,
    },
    'a few words': { contents: 'Hej med jer.', told: /næsten ingen tekst/ },
    'another text': {
      contents: 'Gryden koger over, og hunden gør ad naboen. '.repeat(20),
      told: /det rigtige katalog/,
    },
  };

  for (const [name, { contents, told }] of Object.entries(bad)) {
    it(`is refused and leaves what was there untouched: ${name}`, async () => {
      mkdirSync(folder);
      writeFileSync(join(folder, 'catalogue.json'), 'before');
      const failed = await importFile('fil', contents).catch((error: unknown) => error);
      expect(failed).toBeInstanceOf(SourceError);
      expect(String(failed)).toMatch(told);
      expect(readdirSync(folder)).toEqual(['catalogue.json']);
      expect(readFileSync(join(folder, 'catalogue.json'), 'utf8')).toBe('before');
    });
  }

  it('is refused by its size before it is read, with the limit', async () => {
    writeFileSync(join(place, 'stor.pdf'), '%PDF-');
    truncateSync(join(place, 'stor.pdf'), 500 * 1024 * 1024);
    const reading = importSource(join(place, 'stor.pdf'), entries, { folder, onStep: () => undefined });
    await expect(reading).rejects.toThrow('Filen fylder 500 MB. Der læses højst 50 MB.');
    expect(readSource(folder)).toBeNull();
  });

  it('is told of where there is no file, or a folder', async () => {
    const options = { folder, onStep: () => undefined };
    await expect(importSource(join(place, 'intet'), entries, options)).rejects.toThrow(/findes ikke/);
    await expect(importSource(place, entries, options)).rejects.toThrow(/mappe/);
  });
});

it('a source that was changed by hand is told of with what to do', async () => {
  await importFile('katalog.txt', TEXT);
  writeFileSync(join(folder, 'catalogue.json'), '{"pages": []}');
  expect(() => readSource(folder)).toThrow(/npm run corpus:source/);
});
