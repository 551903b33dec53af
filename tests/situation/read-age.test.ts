import { describe, expect, it } from 'vitest';
import { understand } from '../support/bundle.ts';

const ageIn = (text: string) => understand(text).age;
const exactly = (age: number) => ({ from: age, to: age });

describe('an age', () => {
  it.each([
    ['17-årig pige', 17],
    ['17årig', 17],
    ['en dreng på 16', 16],
    ['en dreng paa 16 aar', 16],
    ['pige 19, panikangst', 19],
    ['hun er 20 og vil have en HF', 20],
    ['lige fyldt 18', 18],
    ['sytten år', 17],
    ['en sekstenårig', 16],
    ['ung 22 uddhj AP', 22],
    ['fgu elev 17 mega fravær', 17],
    ['a 19-year-old who keeps failing', 19],
    ['Young man aged 20', 20],
    ['ung mnd 24 i Lemvig', 24],
    ['Lige løsladt, 19. Hvad nu?', 19],
    ['ensom, 23, på kontanthjælp', 23],
    ['elev m. 17 på FGU', 17],
    ['en mand, som nu er 25 og fik hjælp som 15-årig', 25],
  ])('is read from "%s"', (text, age) => {
    expect(ageIn(text)).toEqual(exactly(age));
  });

  it.each([
    ['15-17-årige uden job', 15, 17],
    ['mellem 18 og 29 år', 18, 29],
    ['unge på 15-16 stykker', 15, 16],
    ['to drenge på 15 og 17', 15, 17],
    ['født i 2008', 17, 18],
    ['født i marts 2008', 17, 18],
    ['unge ml 18 og 19', 18, 19],
    ['han går i 8. klasse', 14, 15],
    ['niende klasse', 15, 16],
    ['går i 2.g', 17, 18],
  ])('may be a range: "%s"', (text, from, to) => {
    expect(ageIn(text)).toEqual({ from, to });
  });

  it('may be open at one end', () => {
    expect(ageIn('unge under 18 år')).toEqual({ from: null, to: 17 });
    expect(ageIn('unge over 18 år')).toEqual({ from: 18, to: null });
  });

  it.each([
    'har været hjemme i 3 år',
    'for 12 år siden',
    'i 10 år har han været på ydelse',
    'spiller til kl. 4',
    'har søgt 15 pladser',
    'fravær på 40 procent',
    '25 timer om ugen',
    'hold 14, 16, 18 og 20 spiller i aften',
    'det fylder tolv af fjorten sider',
  ])('is not read from "%s"', (text) => {
    expect(ageIn(text)).toBeNull();
  });

  it('is the young person’s own and not a brother’s or an earlier one', () => {
    expect(ageIn('Hans storebror på 24 er i fængsel. Selv er han 16 år.')).toEqual(exactly(16));
    expect(ageIn('Mor til en dreng på 16')).toEqual(exactly(16));
    expect(ageIn('Drengen går i 8. klasse. Bror på 20 er ledig.')).toEqual({ from: 14, to: 15 });
    expect(
      ageIn('Den ældste dreng, nu 24, klarer sig. Den mellemste er en pige på 20. Sagen gælder en dreng på 16.'),
    ).toEqual(exactly(16));
    expect(ageIn('Lillebror er 9, og han er 16.')).toEqual(exactly(16));
    expect(ageIn('Min lillebror på 16 går ikke i skole')).toEqual(exactly(16));
    expect(ageIn('Hans mor er 45 år og han har angst')).toBeNull();
    expect(ageIn('Hendes far på 50 år drikker, hun er 17 år')).toEqual(exactly(17));
    expect(ageIn('En ung mor på 19 år')).toEqual(exactly(19));
    expect(ageIn('Som 12-årig blev hun mobbet. Nu er hun 18 år.')).toEqual(exactly(18));
  });

  it('told outright goes before one worked out from a grade', () => {
    expect(ageIn('Han går i 9. klasse og er 17 år')).toEqual(exactly(17));
  });
});
