import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });

const SHOWN = ['Dreng på 17 med angst, stoppet i gymnasiet'];
const TOLD = ['Hvad er Energi til hinanden?'];

const intentOf = async (before: readonly string[], text: string): Promise<string> => {
  const messages = [...before, text].map((content) => ({ role: 'user' as const, content }));
  return (await assistant.chat({ messages })).intent;
};

/** None of these stands among the wordings that were learned from, nor does a phrase hold any of them. */
describe('a wish in words of its own', () => {
  it.each([
    [SHOWN, 'Vi har været forbi dem alle tre, er der andre muligheder?', 'more'],
    [SHOWN, 'Hvad med at vise mig et par andre muligheder?', 'more'],
    [SHOWN, 'Kan du skrive et udkast til en indstilling?', 'meeting'],
    [SHOWN, 'Lav noget, jeg kan sende rundt til kollegerne', 'meeting'],
    [SHOWN, 'Rangér de tre for mig', 'compare'],
    [SHOWN, 'Visk alt ud og begynd igen', 'startOver'],
    [TOLD, 'Findes den slags andre steder i landet?', 'similar'],
    [TOLD, 'Kunne en lille ø-kommune gøre det samme?', 'usable'],
    [TOLD, 'Hvordan tager man det første skridt?', 'start'],
    [[], 'Er det en maskine, jeg taler med?', 'help'],
    [[], 'Er det okay, at jeg skriver om en konkret borger?', 'help'],
    [[], 'Hvad kalder I en lovende praksis?', 'about'],
    [[], 'Hvordan får vi vores forvaltninger til at arbejde i samme retning?', 'focus'],
  ] as const)('%j, then %s: %s', async (before, text, intent) => {
    expect(await intentOf(before, text)).toBe(intent);
  });

  it.each([
    [SHOWN, 'Hun er meget ked af det og sover hele dagen', 'refine'],
    [[], 'Hun er 16 og er blevet væk fra skolen siden jul', 'describe'],
    [TOLD, 'Hvor mange har de ansat?', 'fact'],
  ] as const)('is not heard in what tells or asks something else: %j, then %s', async (before, text, intent) => {
    expect(await intentOf(before, text)).toBe(intent);
  });

  it.each([
    ['Han er droppet ud af gymnasiet', 'refine'],
    ['Hun dropper nok ud igen', 'refine'],
    ['Drop det med angsten', 'leaveOut'],
    ['Slet det med alderen', 'leaveOut'],
    ['Slet det hele', 'startOver'],
  ] as const)('tells, takes back or begins anew: %s: %s', async (text, intent) => {
    expect(await intentOf(SHOWN, text)).toBe(intent);
  });

  it('is counted only where practices have been shown that it can be of', async () => {
    expect(await intentOf([], 'Vis de øvrige')).not.toBe('more');
  });
});
