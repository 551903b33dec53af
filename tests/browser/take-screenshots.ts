import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findFreePort, startWorker } from '../support/running-worker.ts';
import { findChromium } from './chromium.ts';
import { CONVERSATION_STATES, WIDGET_STATES } from './conversation-states.ts';
import { hostPages } from './host-pages.ts';
import { startHostSite } from './host-site.ts';
import { PAGES_TO_SHOW } from './pages-to-show.ts';
import { SIZES } from './sizes.ts';

// npm run screenshots [-- NAME...]: every page and state, on a phone and on a desk, light and dark, to dist/screenshots/.
// With ORIGIN set it looks at what runs there, else it starts the Worker. The site that shows the widget is then at
// HOST_PORT, and what runs at ORIGIN has http://localhost:HOST_PORT among its EMBED_SITES.
const FOLDER = join(import.meta.dirname, '../../dist/screenshots');

interface Shot {
  readonly name: string;
  readonly url: string;
  readonly bring: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** Of the whole page, or of the window alone where what is shown is laid over the page. */
  readonly fullPage: boolean;
}

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(innerHeight, document.documentElement.scrollHeight));

/**
 * Waits until every frame of a page has been drawn after its last change. A frame of another site is drawn by a process
 * of its own: without this it is at times still white, or half as high as it has just become.
 */
async function settle(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const frame of page.frames())
      await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }
}

const wanted = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const given = process.env['ORIGIN'];
const hostPort = Number(process.env['HOST_PORT'] ?? (await findFreePort()));
const worker = given === undefined ? await startWorker({ EMBED_SITES: `http://localhost:${hostPort}` }) : null;
const origin = given ?? worker?.url('') ?? '';
const host = await startHostSite(hostPages(origin), hostPort);
const { args, ...found } = await findChromium();
const browser = await chromium.launch({ ...found, args: [...args] });

const shots: Shot[] = [
  ...Object.entries({ forside: '/', ...PAGES_TO_SHOW }).map(([name, path]) => ({
    name,
    url: `${origin}${path}`,
    bring: async () => undefined,
    fullPage: true,
  })),
  ...Object.entries(CONVERSATION_STATES).map(([name, bring]) => ({
    name: `samtale-${name}`,
    url: `${origin}/`,
    bring,
    fullPage: true,
  })),
  ...Object.entries(WIDGET_STATES).map(([name, { path, bring }]) => ({
    name: `widget-${name}`,
    url: `${host.origin}${path}`,
    bring,
    fullPage: false,
  })),
];
for (const { name, url, bring, fullPage } of shots) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const size of ['phone', 'desk'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ viewport: SIZES[size], colorScheme, locale: 'da-DK' });
      const page = await context.newPage();
      await page.goto(url);
      await bring(page, context);
      // So high that what sticks to the lower edge is where the page has it.
      if (fullPage) await page.setViewportSize({ width: SIZES[size].width, height: await heightOf(page) });
      await settle(page);
      await page.screenshot({ path: join(FOLDER, `${name}-${SIZES[size].width}-${colorScheme}.png`), fullPage });
      await context.close();
    }
  }
}
await browser.close();
host.close();
worker?.process.kill('SIGTERM');
console.log(FOLDER);
