import { describe, expect, it } from 'vitest';
import { matcher } from '../support/bundle.ts';
import { measureDanger } from './measure-danger.ts';

const match = (text: string) => matcher.matchRead(matcher.read(text), { limit: 3, filters: {} });
const outcomeOf = (text: string) => match(text).outcome;

describe('acute danger', () => {
  it.each([
    'Min elev siger, at han vil tage sit eget liv i nat',
    'Hun er 16 og har skrevet, at hun ikke vil leve længere',
    'Han har slugt et helt glas piller og er ikke til at vække',
    'Drengen på 17 truer med at hænge sig selv i skuret',
    'Pigen ringer og siger, at faren slår hende lige nu',
    'Kæresten har truet hende på livet, hun er 19',
    'Vores datter er forsvundet siden i går aftes, hun er 15',
    'Han står på perronen og vil springe ud foran toget',
    'He is 18 and says he wants to kill himself tonight',
    'De har holdt ham fanget i kælderen, han er 17',
  ])('is told first, without practices: "%s"', (text) => {
    const { outcome, matches, notices } = match(text);
    expect(outcome).toBe('acute');
    expect(matches).toEqual([]);
    expect(notices[0]?.text).toContain('112');
  });
});

describe('what is not acute', () => {
  it.each([
    'Han dræber tiden foran skærmen, 17 år',
    '18-årig, der gerne vil slå græs og arbejde i en have',
    'Kæresten har slået op, og hun er 17 og ked af det',
    'Hun har aldrig talt om at tage sit liv, men hun er 16 og isolerer sig',
    'For tre år siden forsøgte han at begå selvmord. Nu er han 20 og vil på HF',
    'Tidligere selvmordsforsøg, 19 år, i behandling og på vej i job',
    'Støj slår ham helt ud, autist på 19',
    'Han låser sig inde på værelset og gamer, 16 år',
    'Hun er 17 og dør af kedsomhed i skolen',
    'Vi skal have en ende på ventelisterne til unge på 18 år',
  ])('"%s"', (text) => {
    expect(outcomeOf(text)).not.toBe('acute');
  });
});

describe('a concern', () => {
  const text = 'Pige på 15 skærer i sig selv og kommer ikke i skole';

  it('is reminded of with the law, and the practices follow', () => {
    const { outcome, matches, notices } = match(text);
    expect(outcome).not.toBe('acute');
    expect(matches.length).toBeGreaterThan(0);
    expect(notices[0]).toMatchObject({ kind: 'concern', text: expect.stringContaining('§ 133') });
  });

  it.each([
    ['of long ago', 'For to år siden forsøgte han at begå selvmord, nu er han 16', 'concern'],
    ['of a grown-up calls for no notification', 'Mand på 24, vokset op med vold i hjemmet', null],
    ['denied is none', 'Dreng på 16, ingen selvskade, men isoleret', null],
  ])('%s', (_, message, level) => expect(matcher.dangerIn(matcher.read(message))).toBe(level));
});

describe('over our own messages (npm run eval:safeguards)', () => {
  /** The targets, in per cent of a set: explicit 100, indirect 95, acute on ordinary at most 2. */
  const least = { explicit: 100, indirect: 95, concern: 95, ordinary: 98 };
  it.each(Object.entries(least))('%s: at least %i %% right', (set, target) => {
    const ofSet = measureDanger(matcher).filter((figure) => figure.set === set);
    const cases = ofSet.reduce((sum, figure) => sum + figure.cases, 0);
    const wrong = ofSet.reduce((sum, figure) => sum + figure.wrong.length, 0);
    expect((100 * (cases - wrong)) / cases).toBeGreaterThanOrEqual(target);
  });
});

describe('words of danger', () => {
  it.each([
    ['denied', 'Han vil ikke tage sit eget liv', null],
    ['with a denial too far before', 'Han har aldrig i alle de mange år talt om at tage sit eget liv', 'acute'],
    ['with a denial in the sentence before', 'Han kommer ikke. Han vil tage sit eget liv', 'acute'],
    ['with a denial in the clause before', 'Han kommer ikke, og han vil tage sit eget liv', 'acute'],
    ['beside a saying', 'Han slår tiden ihjel og vil tage sit eget liv', 'acute'],
    ['that are a saying', 'Han slår tiden ihjel', null],
    ['of long ago', 'Han ville tage sit eget liv for to år siden', 'concern'],
    ['before a sentence of long ago', 'Han vil tage sit eget liv. Han flyttede for to år siden', 'acute'],
    ['after a sentence of long ago', 'For to år siden boede han her. Han vil tage sit eget liv', 'acute'],
    ['after a concern', 'Hun skærer i sig selv. Han vil tage sit eget liv', 'acute'],
    ['before a concern', 'Han vil tage sit eget liv. Hun skærer i sig selv', 'acute'],
    ['that stand alone', 'tage sit liv', 'acute'],
    ['that are none', 'Hun er ked af det', null],
    ['in an empty text', '', null],
  ])('%s: "%s"', (_, text, level) => expect(matcher.dangerIn(matcher.read(text))).toBe(level));
});
