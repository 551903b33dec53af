import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

describe('the list of practices', () => {
  it('narrows as one types and chooses, keeps it in the address, and says how many are left', async () => {
    const { page, faults } = await open('/praksis');
    await page.getByLabel('Søg på emne eller navn').pressSequentially('mentor');
    await page.waitForURL('**/praksis?q=mentor');
    await page.getByLabel('Sted').focus();
    await page.getByLabel('Sted').selectOption('Viborg');
    await page.waitForURL('**/praksis?q=mentor&sted=Viborg');
    const names = await page.locator('.practices .name').allTextContents();
    expect(names).toContain('Frivillige erhvervsmentorer');
    expect(names.length).toBeLessThan(10);
    expect(await page.getByRole('status').textContent()).toBe(await page.locator('#antal').textContent());
    expect(await page.getByLabel('Sted').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.reload();
    expect(await page.locator('.practices .name').allTextContents()).toEqual(names);
    expect(faults).toEqual([]);
  });

  it('keeps the boxes that were ticked', async () => {
    const { page } = await open('/praksis');
    await page.getByLabel('Vælg IPS-UNG').check();
    await page.getByLabel('Fase').selectOption('efter-grundskolen');
    await page.waitForURL('**/praksis?fase=efter-grundskolen');
    await page.getByLabel('Vælg SKUB').check();
    await page.getByRole('button', { name: 'Sammenlign valgte' }).click();
    expect(await page.locator('.compare thead a').allTextContents()).toEqual(['IPS-UNG', 'SKUB']);
  });

  it('works the same without scripts', async () => {
    const { page } = await open('/praksis', { javaScriptEnabled: false });
    await page.getByLabel('Metode').selectOption('mentor');
    await page.getByRole('button', { name: 'Vis indsatser' }).click();
    expect(page.url()).toContain('metode=mentor');
    await page.getByLabel('Vælg Frivillige erhvervsmentorer').check();
    await page.getByRole('button', { name: 'Lav mødeark' }).click();
    expect(new URL(page.url()).pathname).toBe('/moede');
    expect(await page.locator('.sheet h3').first().textContent()).toContain('Frivillige erhvervsmentorer');
  });
});

describe('a word of the field', () => {
  it('is explained by keyboard and by touch, and closes with Escape', async () => {
    const { page } = await open('/praksis/fremskudte-indsatser-fgu', { hasTouch: true });
    const word = page.getByRole('button', { name: 'FGU: hvad betyder det?' });
    const explanation = page.locator('#ord-fgu');
    await word.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => explanation.isVisible()).toBe(true);
    expect(await explanation.textContent()).toContain('forberedende grunduddannelse');
    await page.keyboard.press('Escape');
    await expect.poll(() => explanation.isVisible()).toBe(false);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
    await word.tap();
    await expect.poll(() => explanation.isVisible()).toBe(true);
  });
});
