import { describe, expect, it } from 'vitest';
import { findAxeFaults } from './find-axe-faults.ts';
import { useBrowser } from './open-page.ts';
import { SIZES } from './sizes.ts';

const open = useBrowser();

describe('the front page', () => {
  it('breaks no rule of axe-core, light or dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('/', { colorScheme });
      expect(await findAxeFaults(page)).toEqual([]);
    }
  });

  it('needs no scrolling sideways on the smallest phone', async () => {
    const { page } = await open('/', { viewport: SIZES.small });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SIZES.small.width);
  });

  it('loads nothing from elsewhere and stores nothing', async () => {
    const { page, context, requests, faults } = await open('/');
    expect(requests.filter((address) => !address.startsWith(page.url()))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
