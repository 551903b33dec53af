import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './find-axe-faults.ts';
import { useBrowser } from './open-page.ts';
import { PAGES_TO_SHOW } from './pages-to-show.ts';
import { SIZES } from './sizes.ts';

const open = useBrowser();
const pages = Object.entries(PAGES_TO_SHOW);

/** The spacing that a reader may ask for (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }`;

/** How far a page is wider than its window, in pixels. */
const widthTooMuch = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe.each(pages)('%s', (_name, path) => {
  it('breaks no rule of axe-core: light, dark, forced colours, narrow', async () => {
    for (const options of [
      {},
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
      { viewport: SIZES.small },
    ] as const) {
      const { page } = await open(path, options);
      expect(await findAxeFaults(page), JSON.stringify(options)).toEqual([]);
    }
  });

  it('needs no scrolling sideways on the smallest phone, with large letters or with wide spacing', async () => {
    const { page } = await open(path, { viewport: SIZES.small });
    expect(await page.evaluate(widthTooMuch)).toBe(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(widthTooMuch)).toBe(0);
    await page.evaluate((css) => {
      document.documentElement.style.fontSize = '';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, TEXT_SPACING);
    expect(await page.evaluate(widthTooMuch)).toBe(0);
  });

  it('loads nothing from elsewhere, stores nothing, and nothing of it is refused', async () => {
    const { page, context, requests, faults } = await open(path);
    const { origin } = new URL(page.url());
    expect(requests.filter((address) => !address.startsWith(origin))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  });
});
