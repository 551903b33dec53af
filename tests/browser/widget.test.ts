import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { LocalSite } from '../support/listen-on-localhost.ts';
import { ask, DESCRIPTION, fieldOf, frameOf, lastTurn, openerOf } from './converse.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { hostPages } from './host-pages.ts';
import { startHostSite } from './host-site.ts';
import { useBrowser } from './open-page.ts';
import { SIZES } from './sizes.ts';

const open = useBrowser();
let host: LocalSite;
let stranger: LocalSite;
beforeAll(async () => {
  host = await startHostSite(hostPages(inject('origin')), inject('hostPort'));
  stranger = await startHostSite(hostPages(inject('origin')), 0);
});
afterAll(() => {
  host.close();
  stranger.close();
});

describe('a widget in place', () => {
  it('answers in a frame of its own origin, and tells its host the practices but no text', async () => {
    const { page } = await open(`${host.origin}/plads`);
    await page.evaluate(() => {
      const events: unknown[] = [];
      Object.assign(globalThis, { events });
      addEventListener('lovende-praksis-answer', (event) => events.push((event as CustomEvent).detail));
    });
    const frame = await frameOf(page);
    await ask(frame, DESCRIPTION);
    expect(await lastTurn(frame).locator('.card').count()).toBe(3);
    await expect
      .poll(() => page.evaluate(() => JSON.stringify((globalThis as unknown as { events: unknown }).events)))
      .toMatch(/^\[\{"ids":\["[a-z0-9-]+"(,"[a-z0-9-]+"){2}\]\}\]$/);
  });

  it('grows with what is in it, up to a bound, and opens links beside the page', async () => {
    const { page } = await open(`${host.origin}/plads`);
    const frame = await frameOf(page);
    const height = () =>
      page.locator('lovende-praksis iframe').evaluate((element: HTMLElement) => element.offsetHeight);
    const before = await height();
    await ask(frame, DESCRIPTION);
    await expect.poll(height).toBeGreaterThan(before);
    expect(await height()).toBeLessThanOrEqual(722);
    expect(await lastTurn(frame).locator('.card h3 a').first().getAttribute('target')).toBe('_blank');
  });

  it('loads nothing before it is near the window', async () => {
    const { page, requests } = await open(`${host.origin}/fjernt`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((address) => address.startsWith(inject('origin')))).toEqual([
      `${inject('origin')}/widget.js`,
    ]);
    await page.mouse.wheel(0, 4000);
    await frameOf(page);
  });

  it('stands beside another, each with its own settings', async () => {
    const { page } = await open(`${host.origin}/to`);
    const [one, other] = [await frameOf(page, 0), await frameOf(page, 1)];
    expect(await one.locator('h1').textContent()).toBe('Den ene');
    expect(await other.locator('.examples button').allTextContents()).toEqual(['Fravær i 7. klasse', 'Ensom dreng']);
    await ask(one, DESCRIPTION);
    expect(await other.locator('.turn').count()).toBe(0);
  });
});

describe('a floating widget', () => {
  it('is one Tab stop while closed, with nothing loaded and nothing stored', async () => {
    const { page, context, requests } = await open(`${host.origin}/flydende`);
    await openerOf(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await openerOf(page).evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await openerOf(page).evaluate((button) => button.matches(':focus'))).toBe(false);
    expect(requests.filter((address) => address.includes('indlejret'))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  it('opens by keyboard with the field focused, and closes by one Escape that gives focus back', async () => {
    const { page } = await open(`${host.origin}/flydende`);
    await openerOf(page).focus();
    for (let time = 0; time < 2; time++) {
      await page.keyboard.press('Enter');
      const frame = await frameOf(page);
      await expect.poll(() => fieldOf(frame).evaluate((field) => field.matches(':focus'))).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => openerOf(page).evaluate((button) => button.matches(':focus'))).toBe(true);
      expect(await page.locator('lovende-praksis dialog').isVisible()).toBe(false);
    }
  });

  it('brings a question up to its bar and not under it', async () => {
    const { page } = await open(`${host.origin}/flydende`);
    await openerOf(page).click();
    const frame = await frameOf(page);
    await ask(frame, DESCRIPTION);
    const bar = await frame.locator('.bar').evaluate((element) => element.getBoundingClientRect().bottom);
    const top = () => lastTurn(frame).evaluate((turn) => turn.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(bar);
    expect(await top()).toBeLessThanOrEqual(bar + 40);
  });

  it('keeps the conversation while it is closed', async () => {
    const { page } = await open(`${host.origin}/flydende`);
    await openerOf(page).click();
    const frame = await frameOf(page);
    await ask(frame, DESCRIPTION);
    await frame.getByRole('button', { name: 'Luk samtalen' }).click();
    await openerOf(page).click();
    expect(await lastTurn(frame).locator('.card').count()).toBe(3);
  });

  it('fills the screen of a phone and is modal there', async () => {
    const { page } = await open(`${host.origin}/flydende`, { viewport: SIZES.phone });
    await openerOf(page).click();
    await frameOf(page);
    const dialog = page.locator('lovende-praksis dialog');
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, ...SIZES.phone });
  });
});

describe('on a hostile host page', () => {
  it('looks the same, and works', async () => {
    const looks = async (path: string): Promise<unknown> => {
      const { page } = await open(`${host.origin}${path}`);
      await frameOf(page);
      await openerOf(page).click();
      await frameOf(page, 1);
      // No method of arrays: the host page has patched them.
      return page.evaluate(() => {
        const found: unknown[] = [];
        for (const { shadowRoot } of document.querySelectorAll('lovende-praksis'))
          for (const element of shadowRoot?.querySelectorAll('*') ?? []) {
            const { display, color, font, letterSpacing, float } = getComputedStyle(element);
            found.push([element.localName, display, color, font, letterSpacing, float]);
          }
        return found;
      });
    };
    expect(await looks('/fjendtlig')).toEqual(await looks('/uroert'));
  });

  it('gives a key logger nothing', async () => {
    const { page } = await open(`${host.origin}/fjendtlig`);
    await openerOf(page).click();
    const frame = await frameOf(page);
    await fieldOf(frame).pressSequentially('Hemmeligt om angst');
    await fieldOf(frame).press('Enter');
    await lastTurn(frame).waitFor();
    const logged = await page.evaluate(() => (globalThis as unknown as { logged: string[] }).logged);
    expect(logged.filter((line) => !line.startsWith('message '))).toEqual([]);
    expect(logged.join(' ')).not.toMatch(/angst|Hemmeligt/i);
    // What is written lies out of reach of every script of the host page.
    const reached = await page.evaluate(() => {
      try {
        const root = document.querySelectorAll('lovende-praksis')[0]?.shadowRoot;
        return String(root?.querySelector('iframe')?.contentWindow?.document);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });

  it('needs no more of a strict policy than scripts and frames of one origin', async () => {
    const { page, faults } = await open(`${host.origin}/streng`);
    await openerOf(page).click();
    const frame = await frameOf(page, 1);
    await ask(frame, DESCRIPTION);
    await ask(frame, 'Fortæl mere om nummer 1');
    await frame.getByRole('button', { name: 'Luk samtalen' }).click();
    expect(faults).toEqual([]);
  });
});

describe('a plain frame', () => {
  it('works without the script', async () => {
    const { page } = await open(`${host.origin}/ramme`);
    const frame = page.frames()[1] as Frame;
    await ask(frame, DESCRIPTION);
    expect(await frame.locator('h1').textContent()).toBe('Egen ramme');
  });

  it('is refused on a site that is not allowed, and the widget then shows a link', async () => {
    const { page } = await open(`${stranger.origin}/plads`);
    const link = page.getByRole('link', { name: 'Åbn samtalen på en side for sig' });
    await link.waitFor({ timeout: 15_000 });
    expect(await link.getAttribute('href')).toBe(`${inject('origin')}/`);
    expect(page.frames().length).toBe(1);
  });

  it('is a link where scripts are off', async () => {
    const { page } = await open(`${host.origin}/plads`, { javaScriptEnabled: false });
    expect(await page.getByRole('link', { name: 'Lovende praksis' }).isVisible()).toBe(true);
  });

  it('answers by form where scripts are off', async () => {
    const { page } = await open('/indlejret', { javaScriptEnabled: false });
    await fieldOf(page).fill(DESCRIPTION);
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('.card').count()).toBe(3);
    await page.getByRole('button', { name: /^Fortæl mere om/ }).click();
    expect(await page.locator('.source-list li').count()).toBeGreaterThan(0);
  });
});

describe('the host page with a widget', () => {
  it('breaks no rule of axe-core, closed and open', async () => {
    const { page } = await open(`${host.origin}/flydende`);
    await openerOf(page).waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
    await openerOf(page).click();
    await frameOf(page);
    expect(await findAxeFaults(page)).toEqual([]);
  });
});
