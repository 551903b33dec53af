import type { BrowserContext, Frame, Page } from 'playwright-core';
import { ask, DESCRIPTION, fieldOf } from './converse.ts';

/** Ways to bring a conversation into a state that is looked at and held to rules. */
export const CONVERSATION_STATES: Readonly<
  Record<string, (page: Page | Frame, context: BrowserContext) => Promise<void>>
> = {
  begyndelse: async (page) => fieldOf(page).waitFor(),
  svar: async (page) => {
    await ask(page, `${DESCRIPTION} Hun hedder Mette Hansen.`);
    await page
      .getByRole('button', { name: /^Gem til mødet: / })
      .first()
      .click();
  },
  opfoelgning: async (page) => {
    await ask(page, DESCRIPTION);
    await ask(page, 'Fortæl mere om nummer 1');
  },
  rettelse: async (page) => {
    await ask(page, DESCRIPTION);
    await page.getByRole('button', { name: 'Ret angst' }).click();
    await page.getByText('Læs mere').first().click();
  },
  akut: async (page) => ask(page, 'Han siger, at han vil tage sit liv i aften'),
  intet: async (page) => ask(page, 'Hvad er satsen for uddannelseshjælp?'),
  tomt: async (page) => page.getByRole('button', { name: 'Send' }).click(),
  venter: async (page, context) => {
    await context.route('**/api/chat', () => new Promise(() => undefined));
    await fieldOf(page).fill(DESCRIPTION);
    await fieldOf(page).press('Enter');
    await page.locator('.current .waiting').waitFor();
  },
  fejl: async (page, context) => {
    await fieldOf(page).focus();
    await context.route('**/api/chat', (route) => route.abort());
    await ask(page, DESCRIPTION);
  },
  stoppet: async (page, context) => {
    await context.route('**/api/chat', () => new Promise(() => undefined));
    await fieldOf(page).fill(DESCRIPTION);
    await fieldOf(page).press('Enter');
    await page.locator('.current .waiting').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.log .turn').waitFor();
  },
};
