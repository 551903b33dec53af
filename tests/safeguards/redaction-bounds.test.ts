import { describe, expect, it } from 'vitest';
import bundle from '../../dist/corpus.js';
import type { PersonalDataKind } from '../../src/safeguards/cut-text.ts';
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';

// Where each rule begins and ends. All numbers, names and addresses are invented; what is to go stands in braces.
const { placeholders } = bundle.texts.safeguards;
const redactor = createRedactor(redactionRulesOf(bundle));
const redact = (text: string): string => redactor(text).text;
const unmarked = (marked: string): string => marked.replaceAll(/[{}]/g, '');
const withPlaceholder = (marked: string, kind: PersonalDataKind): string =>
  marked.replaceAll(/\{[^}]*\}/g, placeholders[kind]);

describe('an e-mail address', () => {
  it.each([
    'skriv til {mor@example.dk} i dag',
    '{mor.prøve+x%1@prøve-hus.example.co.uk} skrev',
    '{mor (at) example (dot) dk} skrev',
    '{mor[a]example.dk} skrev',
    '{mor snabel-a example punktum dk} skrev',
    '{mor(snabela)example.dk} skrev',
    '{mor＠example．dk} skrev',
    'brev:{x@example.dk}, brev',
  ])('is taken out where it stands, and nothing beside it: %s', (marked) => {
    expect(redact(unmarked(marked))).toBe(withPlaceholder(marked, 'email'));
  });

  it.each(['mor@example skrev', 'kl. 4 @ skolen'])('is not seen where there is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('a profile', () => {
  it.each(['hun er {@nogen_her} derinde', 'snap: {kaj_x} her', 'insta : {a.b-c} her', 'Facebook:{kaj} her'])(
    'is taken out where it stands, and nothing beside it: %s',
    (marked) => {
      expect(redact(unmarked(marked))).toBe(withPlaceholder(marked, 'profile'));
    },
  );

  it.each(['hun er @x der', 'se sti/@mappe der', 'snap kaj her', 'minsnap: kaj her', 'snap: k her'])(
    'is not seen where there is none: %s',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );
});

describe('a phone number', () => {
  it.each([
    'ring {12345678}, tak',
    'ring {0045 12345678}, tak',
    'ring {+4512345678}, tak',
    '{12.34.56.78} er hans',
    '{12/34/56/78} er hans',
    '{12–34–56–78} er hans',
    '{123 45 678} er hans',
    'ring {+46701234567} nu',
    'ring {0046 70 123 45 67} nu',
    'ring {+46 (70) 123 45 67} nu',
    'den {32.11.2026}',
    'den {24.13.2026}',
    'den {24.11.1826}',
    'den {2026-13-01}',
    'den {2026-11-32}',
    'fra {1815-1822}',
    '{31.00-45.00} hver dag',
    '{08.00-16.70} hver dag',
    'tal på {10 11 12 14}',
    'mål {12 34 56 17} og',
    'mål {12345617} år',
    'ecvr {12345678} her',
    'tilskud {12345678} krus her',
  ])('is taken out where it stands, and nothing beside it: %s', (marked) => {
    expect(redact(unmarked(marked))).toBe(withPlaceholder(marked, 'phone'));
  });

  it.each([
    'tallet 123456789 der',
    'tallet 1234567 der',
    'tallet 12345678% der',
    'tallet §12345678 der',
    'tallet 1.12345678 der',
    'tallet +12 345 der',
    'tallet 000123456789012 der',
    'den 24-11-2026',
    'den 24/11/2026 og 31.12.2025',
    'den 2026.12.31',
    'fra 2015 - 2022',
    'fra 2015 til 2022',
    '08:00–16:00 hver dag',
    '123.456.789 kr',
    'holdene 15-17 18-20 og',
    'børn på 10 11 12 13',
    'mål 12 34 56 17 år',
    'ring 70201201 eller +45 70 20 12 01',
    'CVR: 12345678 her',
    'CVR er 12345678 her',
    'kr. 12345678 her',
    'side 12345678 her',
    'kl 12345678 her',
    'tilskud 12345678 kr. her',
    'tilskud 12345678 unge her',
    'tilskud 12345678-årige her',
  ])('is not seen where there is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('the number of an account, a case or the like', () => {
  it.each([
    'kontonummer {1234-567890} her',
    'sagsnr. {AB-123} her',
    'pasnummer: {X1} her',
    'journalnr er {55/2024} her',
    'unilogin {abcd1234} her',
  ])('is taken out where it stands, and nothing beside it: %s', (marked) => {
    expect(redact(unmarked(marked))).toBe(withPlaceholder(marked, 'number'));
  });

  it.each(['brugernavn anna her', 'minsagsnr. AB-123 her'])('is not seen where there is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('a CPR number', () => {
  it.each([
    'cpr {010203-1234} her',
    'cpr {310203-1234} her',
    'cpr {610203-1234} her',
    'cpr {910203-1234} her',
    'cpr {011203-1234} her',
    '{01 02 03 - 12 - 34} her',
    '{0102031234} her',
    '{0 1 0 2 0 3 1 2 3 4} her',
    '{010203-XXXX} her',
    '{010203-****} her',
    '{1-2-2003-1234} her',
    '{1.2.03 1234} her',
    'tal {01.020 3.123 4}',
    '{010203 1224} år gammel',
    '{01 02 03 12 17} nu',
    '{O1O2O3-I234} her',
    '{ol0203-l234} her',
    '{010203-12E4} her',
    '{3. februar 2003-1234} her',
    '{3 feb. 03 / 1234} her',
    '{nul en nul to nul tre en to tre fire} her',
    '{0 en 0 to 0 tre 1 to 3 fire} her',
    '{010203, de sidste fire er 1234} her',
    '{1.2.2003 og løbenummer: 1234} her',
    'født {1/2 03 slutter på 1234} her',
    'de {sidste fire er et to tre fire} her',
    '{sidste fire et, to, tre, fire} her',
  ])('is taken out where it stands, and nothing beside it: %s', (marked) => {
    expect(redact(unmarked(marked))).toBe(withPlaceholder(marked, 'cpr'));
  });

  it.each([
    'cpr 320203-1234 her',
    'cpr 600203-1234 her',
    'cpr 920203-1234 her',
    'cpr 000203-1234 her',
    'cpr 010003-1234 her',
    'cpr 011303-1234 her',
    '010203-xxxxx her',
    '32.2.03 1234 her',
    '1.13.03 1234 her',
    'mellem 10.100 - 12.000 kr.',
    'de er 10 11 12 13 14 år',
    'SZOZOE-IZEA her',
    'S0SOS0-S0S0 her',
    'BOOLISEZOO ord',
    'nul en nul to nul tre en to tre her',
    'ni ni nul to nul tre en to tre fire her',
    'de sidste fire er 1234 her',
    '010203 i maj var de sidste fire i klassen 17 her',
  ])('is not seen where there is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('an address', () => {
  it.each([
    'bor på {Prøvevej 12, 2. tv.}, hos',
    'bor {Testgade 3B, 9999 Prøveby}, og',
    'bor {Testgade 3b} og',
    'bor {Testgade nr. 7} og',
    'bor {TESTGADE 7} og',
    'bor {testvej 7} og',
    'bor {Testtorv 7} og',
    '{Prøve Allé 12} er',
    '{Gammel Prøve Plads 3, st. th.} er',
    'bor på {Bakkedrag 4} og',
    'ved {Bakkedrag 4, 2. tv} er',
    'bor på {Prøvevej} og',
    '{Prøvevej 12, DK-9999 Prøve Ø} er',
    'Adresse: {Bakkedrag 4}\nUng på 20',
    'Adresse: {Bakkedrag 4}; ung på 20',
    'adressen er {Prøvehjem øst}. Han er 17',
  ])('is taken out where it stands, and nothing beside it: %s', (marked) => {
    expect(redact(unmarked(marked))).toBe(withPlaceholder(marked, 'address'));
  });

  it.each([
    'bor testtorv 7 og',
    'bor på bakkedrag 4 og',
    'ved Bakkedrag 4 er',
    'går på Prøvevej og',
    'bor på omvej og',
    'går en omvej 3 gange',
    'i børnehaven 3 gange',
    'Prøvevej 1234 er',
    '6700 Esbjerg er en by',
  ])('is not seen where there is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('a name', () => {
  it.each([
    'Vi så {emma hansen} i går',
    'Vi så {Emma} i går',
    'Vi så {Lises} mor',
    'Det var {Xqanda Wzorba}, der kom',
    'Vi talte med {XqANDAR} om',
    'Venlig hilsen, {Xqanda}',
    'Venlig hilsen! {Xqanda}',
    'Vi mødte {Emma} i Nørre Nebel',
    'Vi mødte {Tim Jensen} i dag',
    'Vi mødte {Emma Lund} i dag',
    'Vi mødte {Holm}, 17',
    'han hedder {Testskole} nu',
    'min elev {Aqa Bqb Cqc Dqd Eqe} Fqf kom',
    'min elev {Xqanda}, Wzorba kom',
    'min elev {Xqanda de Wzorba} kom',
    'min elev {Xqanda} de, Wzorba kom',
    'Skolen er god og rar og ny, og han hedder {Xqanda}',
    '{IDA HANSEN} har angst',
    '{EMMA} har angst',
    '{Liv} er 17 og glad',
    '{Liv} på 17 har',
    '{Liv} (17) har',
    '{Liv Hansen} har',
    'Vi så {Anna-Xanda} i går',
    'Vi så {Emma’s} mor',
    'han hedder {ahmed} nu',
    'han hedder {Xqanda} nu',
    'Navn: {Xqanda}',
    'min elev {Xqanda} kommer',
    'min elev, {Xqanda}, kommer',
    'Vi talte med {Xqanda} om',
    'Det er {Xqanda}, 17 år',
    'Det er {Xqanda} (17 år)',
    '{Xqanda} er 17 år',
    'Hej\nVenlig hilsen\n{Xqanda}',
    'Vi mødte {Xqanda Jensen} i dag',
    'Vi mødte {Xqanda Qwertsen} i dag',
    'Vi mødte {Xqanda Lund} i dag',
    '{Tim} er 17',
    'min elev {Xqanda von Testrup} kom',
    'min elev {Xqanda} de kom',
    'min elev {Xqanda-Wzorba} kom',
    '{Xqanda Emma} kom',
    'i {Emma} kom',
    'mor {Emma} og far {Ahmed} kom',
  ])('is taken out where it stands, and nothing beside it: %s', (marked) => {
    expect(redact(unmarked(marked))).toBe(withPlaceholder(marked, 'name'));
  });

  it.each([
    'Vi så emma i går',
    'Vi så emma og hansen i går',
    'Vi talte med XQandar om',
    'Venlig hilsen -- Xqanda',
    'Venlig hilsen til Xqanda',
    'Vi mødte Emma Testskole i dag',
    'Vi talte med Energi til hinanden om',
    'Vi var i Nørre Nebel i dag',
    'Vi mødte Nebel, 17 år',
    'i Tims have',
    'Vi så emma, hansen i går',
    'Vi mødte Xqanda Absen i dag',
    'Vi mødte Xqanda Qwertsener i dag',
    'Vi mødte Xqanda Jensen Efterskole i dag',
    'min elev Xqanda Testskole kom',
    'Vi talte med Xqandaskole om',
    'IDA har angst',
    'Liv, 177 kr',
    'Liv og glade dage',
    'han hedder xqanda nu',
    'navn Xqanda',
    'Indsatsen hedder Xqanda',
    'min elev. Xqanda kommer',
    'Han sagde: Xqanda kommer',
    'Vi mødte Xqanda i går',
    'Xqandaren er 17 år',
    'Kontanthjælpsmodtager på 24',
    'bor i Lund nu',
    'Dreng 16, bor i Tim',
    'fra Tim, 17 år',
    'Vi var på Testrup Skole i går',
    'min elev Asperger kom',
    'min elev Eleven kom',
    'min elev XQANDA kom',
    'Vi talte med FGU om',
    'hos Xqanda, 17 år',
    'Fortæl om Energi til hinanden i Esbjerg',
  ])('is not seen where there is none: %s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe('several kinds in one text', () => {
  it('are each taken out once, the graver where two overlap, and told of once a kind', () => {
    const { text, found } = redactor('Emma og Ahmed, 010203-1234, bor på Prøvevej 12, tlf. 12345678, x@example.dk.');
    const { name, cpr, address, phone, email } = placeholders;
    expect(text).toBe(`${name} og ${name}, ${cpr}, bor på ${address}, tlf. ${phone}, ${email}.`);
    expect([...found].sort()).toEqual(['address', 'cpr', 'email', 'name', 'phone']);
  });

  it('are none in an ordinary text', () => {
    expect(redactor('Hun er 17 og har angst.')).toEqual({ text: 'Hun er 17 og har angst.', found: [] });
  });
});
