import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

describe('the buttons for copying on /mcp-hjaelp', () => {
  it('copy the address by keyboard, and say so', async () => {
    const { page, faults } = await open('/mcp-hjaelp', { permissions: ['clipboard-read', 'clipboard-write'] });
    const place = page.locator('.to-copy').first();
    const button = place.getByRole('button', { name: 'Kopiér' });
    await button.focus();
    await page.keyboard.press('Enter');
    await place.getByRole('button', { name: 'Kopieret' }).waitFor();
    expect(await place.getByRole('status').textContent()).toBe('Kopieret');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('/mcp', page.url()).href);
    expect(faults).toEqual([]);
  });

  it('are not there without scripts, where the texts can still be marked', async () => {
    const { page } = await open('/mcp-hjaelp', { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Kopiér' }).count()).toBe(0);
    expect(await page.locator('.to-copy code').first().textContent()).toContain('/mcp');
  });
});
