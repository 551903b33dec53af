import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { ask, DESCRIPTION, fieldOf, frameOf, lastTurn } from './converse.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { startHostSite } from './host-site.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

/** What stands under a heading of the page to be copied. */
const codeUnder = async (page: Page, heading: string): Promise<string> => {
  const code = page.locator('.code', { has: page.getByRole('heading', { name: heading }) }).locator('code');
  return (await code.textContent()) ?? '';
};

/** The pinned tag that the page gives for a floating widget. */
async function pinnedTag(): Promise<string> {
  const { page } = await open('/widget?placement=floating&label=Spørg%20her');
  return codeUnder(page, 'En fast udgave');
}

/** Opens a page of another site, one that may show the widget, with something of ours in it. */
async function openOnHost(body: string, spoil?: string) {
  const host = await startHostSite(
    { '/': { html: `<!doctype html><html lang="da"><title>Kommunen</title><body>${body}</body></html>` } },
    inject('hostPort'),
  );
  const opened = await open('about:blank');
  if (spoil !== undefined)
    await opened.context.route(spoil, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n` });
    });
  await opened.page.goto(host.origin);
  return { ...opened, close: () => host.close() };
}

describe('the configurator of the widget', () => {
  it('shows each choice at once in every code, in the preview and in the address, and says so', async () => {
    const { page, faults } = await open('/widget');
    await page.getByLabel('Overskrift').fill('Unge & "vej"');
    await page.getByLabel('Plads på siden').selectOption('floating');
    await page.getByLabel('Teksten på knappen i hjørnet').fill('Spørg her');
    await page.getByLabel('Største højde midt i siden').fill('900');
    const expected = [
      'heading="Unge &amp; &quot;vej&quot;"',
      'placement="floating"',
      'label="Spørg her"',
      'max-height="900"',
    ];
    for (const heading of ['Koden til jeres side', 'En fast udgave'])
      for (const attribute of expected) await expect.poll(() => codeUnder(page, heading)).toContain(attribute);
    expect(await page.locator('iframe.preview').getAttribute('src')).toContain('heading=Unge');
    expect(new URL(page.url()).searchParams.get('label')).toBe('Spørg her');
    await expect.poll(() => page.locator('#status').textContent()).toBe('Koden og prøven er opdateret.');
    expect(await findAxeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('copies the code by keyboard, and says so', async () => {
    const { page } = await open('/widget', { permissions: ['clipboard-read', 'clipboard-write'] });
    const button = page.getByRole('button', { name: 'Kopiér' }).last();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#status').textContent()).toBe('Kopieret');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('integrity="sha384-');
    expect(copied).toBe(await codeUnder(page, 'En fast udgave'));
  });

  it('works by its button where scripts are off', async () => {
    const { page } = await open('/widget', { javaScriptEnabled: false });
    await page.getByLabel('Overskrift').fill('Til jer');
    await page.getByRole('button', { name: 'Vis' }).click();
    expect(await codeUnder(page, 'Koden til jeres side')).toContain('heading="Til jer"');
    expect(await page.getByRole('button', { name: 'Kopiér' }).count()).toBe(0);
  });
});

describe('what it gives to copy', () => {
  it('is a pinned tag that works on another site', async () => {
    const { page, close } = await openOnHost(await pinnedTag());
    await page.getByRole('button', { name: 'Spørg her' }).click();
    const frame = await frameOf(page);
    await ask(frame, DESCRIPTION);
    expect(await lastTurn(frame).locator('.card').count()).toBe(3);
    close();
  });

  it('is refused by the browser once its file was changed; the link stays', async () => {
    const { page, faults, close } = await openOnHost(await pinnedTag(), '**/widget/*.js');
    await expect.poll(() => faults.join()).toContain('integrity');
    expect(await page.evaluate(() => customElements.get('lovende-praksis') === undefined)).toBe(true);
    expect(await page.getByRole('link', { name: 'Find en lovende praksis' }).isVisible()).toBe(true);
    close();
  });

  it('is a frame that works where no script of ours runs', async () => {
    const { page: own } = await open('/widget?heading=Til%20jer');
    const { page, close } = await openOnHost(await codeUnder(own, 'Kun en ramme'));
    const frame = page.frames().at(-1);
    if (frame === undefined) throw new Error('there is no frame');
    await fieldOf(frame).waitFor();
    expect(await frame.locator('h1').textContent()).toBe('Til jer');
    close();
  });
});
