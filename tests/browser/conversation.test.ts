import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, DESCRIPTION, fieldOf, lastTurn } from './converse.ts';
import { useBrowser } from './open-page.ts';
import { type SlowServer, startSlowServer } from './slow-server.ts';

const open = useBrowser();
let slow: SlowServer;
beforeAll(async () => {
  slow = await startSlowServer(inject('origin'));
});
afterAll(() => slow.close());

const hasFocus = (page: Page): Promise<boolean> => fieldOf(page).evaluate((field) => field === document.activeElement);

/** Presses Tab (or Shift+Tab) until a control with the name has focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key);
    const label = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`no way by keyboard to ${name}`);
}

describe('a conversation by keyboard alone', () => {
  it('goes from description to meeting list, and focus stays in the field while answers come', async () => {
    const { page, faults } = await open('/');
    await fieldOf(page).waitFor();
    for (let step = 0; step < 30 && !(await hasFocus(page)); step++) await page.keyboard.press('Tab');
    await page.keyboard.type(DESCRIPTION);
    await page.keyboard.press('Enter');
    await lastTurn(page).waitFor();
    expect(await hasFocus(page)).toBe(true);
    expect(await fieldOf(page).inputValue()).toBe('');
    await tabTo(page, /^Gem til mødet: /, 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.shortlist a').first().getAttribute('href')).toMatch(/^\/moede\?ids=[a-z0-9-]+$/);
    await tabTo(page, /^Fortæl mere om/);
    await page.keyboard.press('Enter');
    await page.locator('.log .turn').nth(1).waitFor();
    expect(await hasFocus(page)).toBe(true);
    expect(await lastTurn(page).locator('.source-list li').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('is told to a screen reader once for each answer: that it comes, and the whole of it', async () => {
    const { page } = await open('/');
    await fieldOf(page).waitFor();
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const region = '[role="log"], [role="status"], [role="alert"], [aria-live]';
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const live = (target.nodeType === 1 ? (target as Element) : target.parentElement)?.closest(region);
          const text =
            addedNodes.length > 0 ? [...addedNodes].map((node) => node.textContent).join('') : target.textContent;
          if (live && text?.trim()) told.push(text.replace(/\s+/g, ' ').trim());
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    await ask(page, DESCRIPTION);
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told.filter((text) => text.includes('IPS-UNG')).length).toBe(1);
    expect(told.at(-1)).toContain(DESCRIPTION);
  });
});

describe('what is sent', () => {
  it('has lost personal data in the browser already, and the page says so', async () => {
    const { page } = await open('/');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await ask(page, `${DESCRIPTION} Hun hedder Mette Hansen, CPR 010107-1234, mette@example.dk, tlf. 12 34 56 78.`);
    expect(sent.filter((each) => each.includes('/api/chat')).length).toBe(1);
    expect(sent.join(' ')).not.toMatch(/Mette|Hansen|010107|mette@|12 34 56 78/);
    expect(await lastTurn(page).locator('.redacted').textContent()).toMatch(/navn.*CPR|CPR.*navn/);
    expect(await page.locator('.log').textContent()).not.toContain('Mette');
  });

  it('is stored nowhere', async () => {
    const { page, context } = await open('/');
    await ask(page, DESCRIPTION);
    const stored = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    expect(stored).toEqual([0, 0, '', 0, 0]);
    expect(await context.cookies()).toEqual([]);
    expect(page.url()).not.toContain('angst');
  });
});

describe('what was understood', () => {
  it('is shown as chips; a removed one is gone and the answer follows', async () => {
    const { page } = await open('/');
    await ask(page, DESCRIPTION);
    const chips = () => lastTurn(page).locator('.told > button:first-child').allInnerTexts();
    expect(await chips()).toEqual(expect.arrayContaining(['17 år', 'angst']));
    await lastTurn(page).getByRole('button', { name: 'Fjern angst' }).click();
    await page.locator('.log .turn').nth(1).waitFor();
    expect(await chips()).toContain('17 år');
    expect(await chips()).not.toContain('angst');
    expect(await hasFocus(page)).toBe(true);
  });

  it('is corrected in place', async () => {
    const { page } = await open('/');
    await ask(page, DESCRIPTION);
    await lastTurn(page).getByRole('button', { name: 'Ret 17 år' }).click();
    await page.keyboard.type('19');
    await page.keyboard.press('Enter');
    await page.locator('.log .turn').nth(1).waitFor();
    expect(await lastTurn(page).locator('.told').first().textContent()).toContain('19 år');
  });

  it('is left as it was by Escape, and focus goes back to the field', async () => {
    const { page } = await open('/');
    await ask(page, DESCRIPTION);
    await lastTurn(page).getByRole('button', { name: 'Ret angst' }).click();
    await page.keyboard.press('Escape');
    expect(await page.locator('.correction').count()).toBe(0);
    expect(await hasFocus(page)).toBe(true);
  });
});

describe('a conversation that begins again', () => {
  it('has nothing left of the one before, and the field has focus', async () => {
    const { page } = await open('/');
    await ask(page, DESCRIPTION);
    await page
      .getByRole('button', { name: /^Gem til mødet: / })
      .first()
      .click();
    await page.getByRole('button', { name: 'Begynd forfra' }).click();
    expect(await page.locator('.turn').count()).toBe(0);
    expect(await page.locator('.shortlist').count()).toBe(0);
    expect(await hasFocus(page)).toBe(true);
    const sent = page.waitForRequest('**/api/chat');
    await ask(page, 'En dreng i 8. klasse vil ikke i skole');
    expect((await sent).postDataJSON().messages).toHaveLength(1);
  });
});

describe('a conversation that its site has set to one municipality', () => {
  it('shows practices of no other', async () => {
    const { page } = await open('/indlejret?municipality=Herning');
    await ask(page, 'En ung vil gerne i gang med uddannelse eller job');
    const places = await lastTurn(page).locator('.card .facts').allTextContents();
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toContain('Herning');
  });
});

describe('an answer that takes its time', () => {
  it('shows that it is on its way, and is not announced before it is whole', async () => {
    const { page } = await open(`${slow.origin}/`);
    await fieldOf(page).fill(DESCRIPTION);
    const held = slow.hold();
    await fieldOf(page).press('Enter');
    await page.locator('.current .waiting').waitFor();
    await held;
    expect(await page.locator('.log .turn').count()).toBe(0);
    expect(await hasFocus(page)).toBe(true);
    expect(await fieldOf(page).isEnabled()).toBe(true);
    slow.release();
    await lastTurn(page).waitFor();
    expect(await page.locator('.current').count()).toBe(0);
  });

  it('can be stopped and asked for again', async () => {
    const { page } = await open(`${slow.origin}/`);
    await fieldOf(page).fill(DESCRIPTION);
    const held = slow.hold();
    await fieldOf(page).press('Enter');
    await page.locator('.current .waiting').waitFor();
    await held;
    await page.keyboard.press('Escape');
    expect(await lastTurn(page).textContent()).toContain('Svaret blev stoppet');
    slow.release();
    await lastTurn(page).getByRole('button', { name: 'Prøv igen' }).click();
    await lastTurn(page).locator('.card').first().waitFor();
    expect(await page.locator('.log .turn').count()).toBe(1);
  });

  it('says so when it is cut off, and keeps what was asked', async () => {
    const { page } = await open(`${slow.origin}/`);
    await fieldOf(page).fill(DESCRIPTION);
    const held = slow.hold();
    await fieldOf(page).press('Enter');
    await page.locator('.current .waiting').waitFor();
    await held;
    slow.cut();
    await lastTurn(page).locator('.notice.urgent').waitFor();
    await lastTurn(page).getByRole('button', { name: 'Prøv igen' }).click();
    await lastTurn(page).locator('.card').first().waitFor();
  });
});

describe('without the network', () => {
  it('says that nothing was sent, and goes on when it is back', async () => {
    const { page, context } = await open('/');
    await ask(page, DESCRIPTION);
    await context.setOffline(true);
    await ask(page, 'Fortæl mere om nummer 1');
    expect(await lastTurn(page).textContent()).toContain('ikke forbindelse');
    await context.setOffline(false);
    await lastTurn(page).getByRole('button', { name: 'Prøv igen' }).click();
    await lastTurn(page).locator('.source-list').waitFor();
  });
});

describe('an answer', () => {
  it('does not move what is being read while it comes', async () => {
    const { page } = await open(`${slow.origin}/`, { viewport: { width: 390, height: 700 } });
    await ask(page, DESCRIPTION);
    await fieldOf(page).fill('Vis flere');
    const held = slow.hold();
    await fieldOf(page).press('Enter');
    await page.locator('.current .waiting').waitFor();
    await held;
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, -500);
    const card = page.locator('.log .card').nth(2);
    const place = () => card.evaluate((element) => element.getBoundingClientRect().bottom);
    await expect.poll(place).toBeGreaterThan(100);
    const before = await place();
    slow.release();
    await page.locator('.log .turn').nth(1).waitFor();
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  });

  it('brings its question to the top of the window, where there is room below', async () => {
    const { page } = await open('/', { viewport: { width: 390, height: 700 } });
    await ask(page, DESCRIPTION);
    await ask(page, 'Vis flere');
    const top = () => lastTurn(page).evaluate((turn) => turn.getBoundingClientRect().top);
    await expect.poll(top).toBeGreaterThanOrEqual(0);
    expect(await top()).toBeLessThanOrEqual(40);
  });

  it('is copied with its sources', async () => {
    const { page, context } = await open('/');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await ask(page, DESCRIPTION);
    await page.getByRole('button', { name: 'Kopiér svaret med kilder' }).click();
    await page.locator('[role="status"]', { hasText: 'kopieret' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const shown = await lastTurn(page).locator('.card h3').allTextContents();
    expect(shown).toHaveLength(3);
    for (const name of shown) expect(copied).toContain(name.trim());
    expect(copied).toMatch(/\[1\] .*kataloget, side/);
    expect(copied).not.toMatch(/\*\*|\]\(/);
  });

  it('leads from the number of a source to the source', async () => {
    const { page } = await open('/');
    await ask(page, 'Fortæl mere om IPS-UNG');
    const mark = lastTurn(page).locator('a.mark').first();
    const target = await mark.getAttribute('href');
    expect(await page.locator(target ?? '').count()).toBe(1);
  });

  it('keeps what was not told apart from what speaks against a practice', async () => {
    const { page } = await open('/');
    await ask(page, 'En pige får uddannelseshjælp og vil gerne i job');
    const told = (heading: string) =>
      lastTurn(page)
        .locator('.card')
        .evaluateAll(
          (cards, wanted) =>
            cards.flatMap((card) =>
              [...card.querySelectorAll('h4')]
                .filter(({ textContent }) => textContent === wanted)
                .map((each) => each.nextElementSibling?.textContent ?? ''),
            ),
          heading,
        );
    expect((await told('Bør afklares')).join()).toContain('alderen er ikke nævnt');
    expect((await told('Passer ikke')).join()).not.toContain('ikke nævnt');
    expect((await told('Ikke oplyst')).length).toBeGreaterThan(0);
  });

  it('that tells of danger stands alone, with numbers to ring', async () => {
    const { page } = await open('/');
    await ask(page, 'Han siger, at han vil tage sit liv i aften');
    expect(await lastTurn(page).locator('.notice.urgent a[href="tel:112"]').count()).toBe(1);
    expect(await lastTurn(page).locator('.card').count()).toBe(0);
  });
});
