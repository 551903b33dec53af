import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import bundle from '../../dist/corpus.js';
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';

// All numbers and addresses here are invented.
const { placeholders } = bundle.texts.safeguards;
const redactor = createRedactor(redactionRulesOf(bundle));
const redact = (text: string) => redactor(text).text;

describe('a word with a capital that is no name', () => {
  it.each([
    'Han sagde: Giv mig nu bare et arbejde.',
    'Hun svarede: Hvorfor skal jeg det?',
    'Pige, Asperger, er træt.',
    'Vi talte med skolen, Samtidig, er han træt.',
  ])('stays: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

/** Words that open sentences in Danish: verbs, nouns, adverbs and more; some are also given names. */
const OPENERS = `
  Regner Kender Tror Synes Mener Håber Venter Savner Søger Ønsker Leder Mangler Arbejder Bor Går Kommer Kan
  Skal Vil Må Bør Har Havde Er Var Bliver Blev Får Fik Giver Tager Ser Hører Læser Skriver Siger Spørger
  Svarer Ved Vidste Husker Glemmer Prøver Forsøger Begynder Starter Stopper Slutter Holder Bruger Hjælper
  Støtter Følger Møder Taler Snakker Ringer Sover Spiser Drikker Ryger Spiller Løber Cykler Elsker Hader
  Orker Gider Magter Frygter Græder Griner Flytter Vejleder Lærer Mentor Kollegaen Lederen Pigen Drengen
  Eleven Borgeren Familien Moderen Faderen Skolen Praktikken Fraværet Angsten Motivationen Kommunen
  Jobcentret Uddannelsen Gymnasiet Hjemmet Netværket Problemet Spørgsmålet Ofte Sjældent Tit Nogle Mange Få
  Ingen Alle Begge Hverken Enten Både Desværre Heldigvis Måske Nok Vist Lige Snart Siden Efter Før Under
  Over Mellem Uden Trods Ifølge Pga Jf Vedr Ang Obs Nb Gro Kit Roman Adel Aura
`
  .trim()
  .split(/\s+/);

describe('an ordinary word that opens a sentence', () => {
  it.each([
    (word: string) => `${word} med at finde noget til en dreng på 16.`,
    (word: string) => `Pige på 17 uden skole. ${word} ikke, hvad der skal ske nu.`,
    (word: string) => `${word}, at det bliver svært, men vi vil gerne have hjælp.`,
  ])('is taken for no name: %s', (sentence) => {
    const cut = OPENERS.map(sentence).filter((text) => redact(text) !== text);
    expect(cut).toEqual([]);
  });
});

describe('a CPR number', () => {
  it.each([
    'cpr 010203-1234',
    '0102031234 går på FGU',
    '01.02.03-1234',
    '010203 1234',
    '010203 - 1234',
    '01/02/03-1234',
    '01 02 03 12 34',
    '010203–1234',
    '010203\u00a01234',
    '0\u00ad10203-1234',
    '010203-\n1234',
    'CPR010203-1234',
    '610203-1234',
    '０１０２０３－１２３４',
    '01-02-2003-1234',
    '3/2-03-1234',
    '010203 (1234)',
    '010203, 1234',
    '010203_1234',
    '010203-xxxx',
    '3. februar 2003-1234',
    '010203, de sidste fire er 1234',
    'nul en nul to nul tre en to tre fire',
  ])('is taken out of "%s"', (text) => {
    expect(redact(text)).toContain(placeholders.cpr);
    expect(redact(text).normalize('NFKC').replace(/\D/g, '')).toBe('');
  });

  it('is taken out whatever its day, month and spelling', () => {
    const two = (least: number, most: number) =>
      fc.integer({ min: least, max: most }).map((n) => String(n).padStart(2, '0'));
    const gap = fc.constantFrom('', '-', ' ', ' - ', '–', '.', '\u00a0');
    const serial = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0'));
    fc.assert(
      fc.property(two(1, 31), two(1, 12), two(0, 99), gap, serial, (day, month, year, between, last) => {
        expect(redact(`Dreng, ${day}${month}${year}${between}${last}, 16 år`)).toBe(
          `Dreng, ${placeholders.cpr}, 16 år`,
        );
      }),
      { numRuns: Number(process.env['PRIVACY_CASES'] ?? 3000) },
    );
  });
});

describe('phone numbers and e-mail addresses', () => {
  it.each([
    'tlf. 12 34 56 78',
    'ring 12345678',
    '+45 12 34 56 78',
    '12-34-56-78',
    '1234 5678',
    '(+45) 12 345 678',
    '+46 70 123 45 67',
  ])('are taken out of "%s"', (text) => {
    expect(redact(text)).toContain(placeholders.phone);
  });

  it('of one text are all taken out', () => {
    expect(redact('mor@example.dk eller far.prove@example.com')).toBe(
      `${placeholders.email} eller ${placeholders.email}`,
    );
  });
});

// Names and addresses are made up.
describe('names', () => {
  const { name } = bundle.texts.safeguards.placeholders;
  it.each([
    ['Drengen hedder Emma Prøvesen og er 17', `Drengen hedder ${name} og er 17`],
    ['min elev Qxanda kommer ikke', `min elev ${name} kommer ikke`],
    ['Emmas mor ringer hver dag', `${name} mor ringer hver dag`],
    ['han hedder ahmed og går på FGU', `han hedder ${name} og går på FGU`],
    ['Hvad nu?\n\nMed venlig hilsen\nTesta Testrup', `Hvad nu?\n\nMed venlig hilsen\n${name}`],
    ['Vi talte med Bşarat om det', `Vi talte med ${name} om det`],
    ['Liv, 17 år, har angst', `${name}, 17 år, har angst`],
  ])('are taken out of "%s"', (text, expected) => expect(redact(text)).toBe(expected));
});

describe('addresses', () => {
  const { address } = bundle.texts.safeguards.placeholders;
  it.each([
    ['bor på Prøvevej 12, 2. tv., hos sin mor', `bor på ${address}, hos sin mor`],
    ['bor Testgade 3B, 9999 Prøveby, og er ledig', `bor ${address}, og er ledig`],
    ['flyttet til Opdigtet Allé 114 i sommer', `flyttet til ${address} i sommer`],
    ['Adresse: Bakkedrag 4\nUng på 20', `Adresse: ${address}\nUng på 20`],
  ])('are taken out of "%s"', (text, expected) => expect(redact(text)).toBe(expected));
});

describe('what is no personal data', () => {
  it.each([
    '15-17-årige',
    'ring 112 eller 114, Livslinien 70 201 201',
    'fra 2015-2022',
    'unge i 6700 eller 6705',
    '65 % af 137 unge på 155 dage',
    '§ 133',
    'den 24.11.2026',
    '18-29 år, 12-15 unge ad gangen',
    'CVR 12345678',
    'CVR-nr.: 12 34 56 78',
    'åbent 08.00-16.00',
    '10.000.000 kr.',
    'mellem 10.100-12.000 kr.',
    'de er 10 11 12 13 14 år',
    '2026-11-24',
    'Fortæl om Energi til hinanden i Esbjerg',
    'Drengen 16, angst, bor i Tim',
    'Hans mor drikker, og liv og glade dage er det ikke',
    'En indsats, der hedder Jobkompasset',
    'han siger, at han vil tage bussen 3 gange',
    'Dreng 16, autisme, Hedensted',
    'på vej 3 gange om ugen',
    'Sagen drejer sig om FGU og Jobcenter Aarhus',
    'Kontanthjælpsmodtager på 24',
    'prøvet to gange, en i 8. og en i 9. klasse',
  ])('stays: "%s"', (text) => {
    expect(redact(text)).toBe(text);
  });
});
