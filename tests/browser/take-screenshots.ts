import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startWorker } from '../support/running-worker.ts';
import { findChromium } from './chromium.ts';
import { PAGES_TO_SHOW } from './pages-to-show.ts';
import { SIZES } from './sizes.ts';

// npm run screenshots [-- NAME...]: every page and state, on a phone and on a desk, light and dark, to dist/screenshots/.
// With ORIGIN set it looks at what runs there, else it starts the Worker.
const FOLDER = join(import.meta.dirname, '../../dist/screenshots');
const wanted = process.argv.slice(2);

mkdirSync(FOLDER, { recursive: true });
const given = process.env['ORIGIN'];
const worker = given === undefined ? await startWorker() : null;
const { args, ...found } = await findChromium();
const browser = await chromium.launch({ ...found, args: [...args] });
for (const [name, path] of Object.entries({ forside: '/', ...PAGES_TO_SHOW })) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const size of ['phone', 'desk'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: SIZES[size], colorScheme, locale: 'da-DK' });
      await page.goto(`${given ?? worker?.url('')}${path}`);
      await page.screenshot({ path: join(FOLDER, `${name}-${SIZES[size].width}-${colorScheme}.png`), fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
worker?.process.kill('SIGTERM');
console.log(FOLDER);
