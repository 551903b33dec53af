import { describe, expect, it } from 'vitest';
import { CONVERSATION_STATES } from './conversation-states.ts';
import { ask, DESCRIPTION, fieldOf } from './converse.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { useBrowser } from './open-page.ts';
import { SIZES } from './sizes.ts';

const open = useBrowser();

/** What stands across the window's edge, or is wider than it. */
const findCutOff = () =>
  [...document.querySelectorAll('button, a, input, textarea, summary, h1, h2:not(.unseen), h3')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -0.5 || right > innerWidth + 0.5);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

describe.each(Object.entries(CONVERSATION_STATES))('the state "%s"', (_name, bring) => {
  it('breaks no rule of axe-core: light, dark, forced colours, in the frame and on a phone', async () => {
    const looks = [
      { path: '/', options: { colorScheme: 'light' } },
      { path: '/', options: { colorScheme: 'dark' } },
      { path: '/', options: { forcedColors: 'active' } },
      { path: '/indlejret?placement=floating', options: { viewport: SIZES.phone } },
    ] as const;
    for (const { path, options } of looks) {
      const { page, context } = await open(path, options);
      await bring(page, context);
      expect(await findAxeFaults(page)).toEqual([]);
      await context.close();
    }
  });
});

describe('a small window', () => {
  it.each([SIZES.small, { width: 320, height: 256 }])(
    'of %o cuts nothing off, and nothing scrolls sideways',
    async (viewport) => {
      const { page } = await open('/indlejret', { viewport });
      await ask(page, DESCRIPTION);
      await page.getByRole('button', { name: 'Ret 17 år' }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      expect(await page.evaluate(findCutOff)).toEqual([]);
    },
  );

  it('loses nothing to the text spacing of WCAG 1.4.12 or to letters of double size', async () => {
    for (const style of [
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }',
      'html { font-size: 200% !important; }',
    ]) {
      const { page, context } = await open('/', { viewport: SIZES.phone, bypassCSP: true });
      await ask(page, DESCRIPTION);
      await page.addStyleTag({ content: style });
      expect(await page.evaluate(findCutOff)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SIZES.phone.width);
      await context.close();
    }
  });

  it('has targets of 44 pixels', async () => {
    const { page } = await open('/indlejret', { viewport: SIZES.small });
    await ask(page, DESCRIPTION);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, .card h3 a, summary, .field textarea, .mode')]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return height > 0 && (height < 43.5 || width < 43.5);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(small).toEqual([]);
  });
});

describe('reduced motion', () => {
  it('moves nothing', async () => {
    const { page, context } = await open('/', { reducedMotion: 'reduce' });
    await CONVERSATION_STATES['venter']?.(page, context);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await expect.poll(() => fieldOf(page).isEnabled()).toBe(true);
  });
});
