import { describe, expect, it } from 'vitest';
import { createTurnReader } from '../../src/conversation/read-turn.ts';
import { slipsBetween } from '../../src/conversation/slips-between.ts';
import { bundle, matcher } from '../support/bundle.ts';

const readTurn = createTurnReader(bundle, matcher);
const namesIn = (text: string): readonly string[] => readTurn(text).names;

describe('a practice that is called by what is left of its name', () => {
  it.each([
    ['inflected', 'Måltallene på jobcentret i Nyborg, hvem står bag?', 'maaltal-jobcenter'],
    ['without its ending, of its municipality', 'Hedensteds støberi, hvem betaler?', 'stoeberiet'],
    ['drawn together', 'Hvor lang tid varer jobbroen i Ringkøbing-Skjern?', 'job-bro-til-uddannelse'],
    [
      'in compounds and in another order',
      'Hvem leder den fremskudte FGU-indsats i Aarhus?',
      'fremskudte-indsatser-fgu',
    ],
    ['cut short', 'oblig. tilbud om erhvervspraktik, hvem står for det?', 'erhvervspraktik-i-udskolingen'],
    ['by its second half', 'Hvor læser jeg om springbrættet til uddannelse i Frederikshavn?', 'platform'],
    ['with two letters changed about', 'herning ung på vje, hvem er med?', 'ung-paa-vej'],
    ['with the end left out', 'Hvor lang tid tager Styrket tidlig indsats i Silkeborg?', 'styrket-tidlig-indsats'],
    ['small and of everyday words, of its municipality', 'hvem driver viborgs unge på vej?', 'unge-paa-vej'],
  ])('is found %s: %s', (_, text, id) => {
    expect(namesIn(text)).toEqual([id]);
  });

  it('is the better spelled of two that are nearly the same', () => {
    expect(namesIn('Hvor mange ungeguides er der i Randers?')).toEqual(['ungeguides']);
    expect(namesIn('Hvad koster ung på vej?')).toEqual(['ung-paa-vej']);
  });

  it('is pointed to', () => {
    expect(namesIn('hvor gammel skal man være til de der feedbacksamtaler')).toEqual([
      'feedbacksamtaler-i-udskolingen',
    ]);
  });

  it('is not its municipality alone', () => {
    expect(namesIn('Hvad gør de i Guldborgsund?')).toEqual([]);
    expect(namesIn('Hvad sker der i Hedensted?')).toEqual([]);
  });
});

describe('everyday words of a name', () => {
  it.each([
    'Han er klar til arbejde igen',
    'Hvordan ved I, at en ung er klar til arbejde?',
    'Hun er ung på vej ud af gymnasiet, hvad kan hun?',
    'En ung i uddannelse med angst, hvad har I?',
    'Hun tager et skridt ad gangen, hvad findes der?',
    'Vi mangler samspil mellem skole og hjem',
    'Har I noget i Viborg med frivillige mentorer?',
    'Hvordan finder vi en virksomhed, og hvad skal virksomheden gøre?',
    'Hvordan får vi de unge til at give hinanden energi?',
    'Hvad findes der for 15-17-årige?',
  ])('name none: %s', (text) => {
    const { names, exceptNames } = readTurn(text);
    expect([...names, ...exceptNames]).toEqual([]);
  });

  it('name one where they are set apart from what is asked', () => {
    expect(namesIn('ung i uddannelse, hvem betaler?')).toEqual(['ung-i-uddannelse']);
  });
});

describe('slips between two words', () => {
  it.each([
    ['vej', 'vje', 1],
    ['vej', 'vej', 0],
    ['samspil', 'samspli', 1],
    ['kurs', 'krus', 1],
    ['kurs', 'kars', 1],
    ['abcd', 'badc', 3],
    ['ung', 'unge', 1],
  ] as const)('%s, %s: %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips);
    expect(slipsBetween(other, one)).toBe(slips);
  });
});
