import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const FOUR = '/moede?ids=ips-ung,skub,energi-til-hinanden,ung-i-uddannelse';

/** The text of each page of a PDF, its pieces in their order, with one blank between words. */
async function textsOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1));
  return Promise.all(
    pages.map(async (page) => {
      const { items } = await (await page).getTextContent();
      const pieces = items.map((item) => ('str' in item ? item.str : ''));
      return pieces.join(' ').replace(/\s+/g, ' ');
    }),
  );
}

const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the sheet for a meeting on paper', () => {
  it('is on A4 without menu or form, and no card or box is cut between two pages', async () => {
    const { page } = await open(FOUR);
    const kept = await page.locator('.sheet .keep').all();
    const parts = await Promise.all(
      kept.map(async (part) => {
        const words = flat(await part.textContent()).split(' ');
        return { first: words.slice(0, 3).join(' '), last: words.slice(-3).join(' ') };
      }),
    );
    expect(parts.length).toBeGreaterThan(6);
    const texts = await textsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.length).toBeLessThanOrEqual(4);
    const whole = texts.join('\n');
    expect(whole).not.toContain('Alle indsatser');
    expect(whole).not.toContain('Tilføj en indsats');
    const cards = await page.locator('.sheet .card h3 a').allTextContents();
    for (const name of cards) {
      const on = texts.filter((text) => text.includes(name) && text.includes('Passer den her?'));
      expect(on.length, name).toBeGreaterThan(0);
    }
    for (const { first, last } of parts) {
      const squeezed = texts.map((text) => text.replaceAll(' ', ''));
      const together = squeezed.some(
        (text) => text.includes(first.replaceAll(' ', '')) && text.includes(last.replaceAll(' ', '')),
      );
      expect(together, `${first} … ${last}`).toBe(true);
    }
  });
});
