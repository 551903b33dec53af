import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });
const outcomeOf = (text: string) => assistant.match({ text, limit: 3, filters: {} }).outcome;

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
    const { outcome, matches, notices } = assistant.match({ text, limit: 3, filters: {} });
    expect(outcome).toBe('acute');
    expect(matches).toEqual([]);
    expect(notices[0]?.text).toContain('112');
  });

  it('opens the chat’s reply too', async () => {
    const { reply } = await assistant.chat({
      messages: [{ role: 'user', content: 'Hun vil dø og har skrevet et afskedsbrev' }],
    });
    expect(reply).toMatch(/^Det lyder akut.*112/);
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
