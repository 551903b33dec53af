import type { BrowserContext, Frame, Page } from 'playwright-core';
import { ask, DESCRIPTION, fieldOf, frameOf, openerOf } from './converse.ts';

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
  'uden-net': async (page, context) => {
    await fieldOf(page).focus();
    await page.getByLabel('Svar uden at sende noget').check();
    await page.getByText('Kataloget er hentet').waitFor();
    await context.setOffline(true);
    await ask(page, DESCRIPTION);
  },
};

/** States of the widget on a page of `hostPages`. */
export const WIDGET_STATES: Readonly<
  Record<string, { readonly path: string; readonly bring: (page: Page) => Promise<void> }>
> = {
  lukket: { path: '/flydende', bring: (page) => openerOf(page).waitFor() },
  aaben: {
    path: '/flydende',
    bring: async (page) => {
      await openerOf(page).click();
      await fieldOf(await frameOf(page)).waitFor();
    },
  },
  'aaben-svar': {
    path: '/flydende',
    bring: async (page) => {
      await openerOf(page).click();
      await ask(await frameOf(page), DESCRIPTION);
    },
  },
  plads: {
    path: '/plads',
    bring: async (page) => {
      await fieldOf(await frameOf(page)).waitFor();
    },
  },
  'plads-svar': {
    path: '/plads',
    bring: async (page) => ask(await frameOf(page), DESCRIPTION),
  },
};
