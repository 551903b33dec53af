import { rmSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { findChromium } from '../../browser/chromium.ts';
import { findAxeFaults } from '../../browser/find-axe-faults.ts';
import { findFreePort, startWorker } from '../../support/running-worker.ts';
import { measureMainThread } from './measure-main-thread.ts';
import { fetchPeers, PEERS } from './widget-peers.ts';
import { type SitePage, startCompressed, startSite } from './widget-site.ts';

// npm run bench:widgets: our widget beside four known ones on the same host page, each in a new profile of one Chromium.
const HOSTILE = `html{font-size:62.5%}*{color:lime!important;letter-spacing:4px!important;float:right!important}button,input,textarea,p,a{width:20px!important;font:30px serif!important}`;
const SECRET = 'hemmeligt';
/** So long a widget is given to load, open or answer. */
const SETTLE_MS = 2500;

interface Row {
  readonly widget: string;
  readonly kbClosed: number;
  readonly kbOpen: number;
  readonly kbWritten: number;
  readonly requestsClosed: number;
  readonly requestsOpen: number;
  readonly foreign: number;
  readonly opensByKeyboard: string;
  readonly fieldFocused: string;
  readonly escapeCloses: string;
  readonly axe: string;
  readonly hostReads: string;
  readonly changed: string;
  readonly cspBreaks: number;
  readonly scriptMs: string;
  readonly blockingMs: string;
}

const folder = fetchPeers();
const port = await findFreePort();
const worker = await startWorker({ EMBED_SITES: `http://localhost:${port}` });
const ours = await startCompressed(worker.url(''));
const widgets = [
  {
    name: 'ours',
    html: () =>
      `<script type="module" src="${ours.origin}/widget.js"></script><lovende-praksis placement="floating"></lovende-praksis>`,
    own: ours.origin,
    opener: 'lovende-praksis button' as string | null,
  },
  ...PEERS.map((peer) => ({ name: peer.name, html: () => peer.html('/peers'), own: '', opener: peer.opener })),
];
const pages: Record<string, SitePage> = {};
const site = await startSite(() => pages, folder, port);
const { args, ...found } = await findChromium();
const browser = await chromium.launch({ ...found, args: [...args] });
const rows: Row[] = [];
for (const { name, html, own, opener } of widgets) {
  const page = (head = ''): string =>
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title>${head}</head><body><main><h1>Kommunen</h1><p>Tekst</p></main>${html()}</body></html>`;
  const from = own === '' ? "'self'" : own;
  pages['/plain'] = { html: page() };
  pages['/hostile'] = { html: page(`<style>${HOSTILE}</style>`) };
  pages['/strict'] = {
    html: page(),
    csp: `default-src 'none'; script-src ${from}; frame-src ${from}; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
  };
  const { closed, opened } = await measureMainThread(browser, {
    page: `${site.origin}/plain`,
    opener,
    frame: own === '' ? null : `${own}/indlejret?placement=floating`,
  });
  rows.push({
    ...(await measure(browser, name, [site.origin, ours.origin])),
    hostReads: (await readsWhatIsTyped(browser, opener)) ? 'yes' : 'no',
    scriptMs: `${closed.script}, ${opened.script}`,
    blockingMs: `${closed.blocking}, ${opened.blocking}`,
  });
  console.log(rows.at(-1));
}
await browser.close();
site.close();
ours.close();
worker.process.kill('SIGTERM');
rmSync(folder, { recursive: true });
console.table(rows);

async function measure(
  browser: Browser,
  widget: string,
  known: readonly string[],
): Promise<Omit<Row, 'hostReads' | 'scriptMs' | 'blockingMs'>> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const sentBefore = site.bytes() + ours.bytes();
  const sentSince = (): number => (site.bytes() + ours.bytes() - sentBefore) / 1000;
  const requests: string[] = [];
  const foreign = new Set<string>();
  context.on('request', (request) => {
    if (request.url().startsWith('data:') || request.url().endsWith('/plain') || request.url().endsWith('favicon.ico'))
      return;
    requests.push(request.url());
    if (!known.some((origin) => request.url().startsWith(origin))) foreign.add(new URL(request.url()).host);
  });
  await page.goto(`${site.origin}/plain`);
  await page.waitForTimeout(SETTLE_MS);
  const kbClosed = sentSince();
  const requestsClosed = requests.length;
  const axe: string[] = await findAxeFaults(page);
  const before = await deepFocus(page);
  let opened = false;
  for (let step = 0; step < 12 && !opened; step++) {
    await page.keyboard.press('Tab');
    const now = await deepFocus(page);
    if (now === before || now === 'BODY') continue;
    if (now === 'TEXTAREA' || now === 'INPUT' || now.startsWith('EDITABLE')) opened = true;
    else if (now === 'BUTTON') {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(SETTLE_MS);
      opened = true;
    }
  }
  if (!opened) await page.mouse.click(1280 - 45, 900 - 45);
  await page.waitForTimeout(SETTLE_MS);
  const focus = await deepFocus(page);
  const isField = /^(TEXTAREA|INPUT|EDITABLE|FRAME:TEXTAREA)/.test(focus);
  for (const frame of page.frames()) axe.push(...(await findAxeFaults(frame).catch(() => [])));
  const kbOpen = sentSince();
  const requestsOpen = requests.length;
  await page.keyboard.type(SECRET);
  await page.waitForTimeout(SETTLE_MS);
  const kbWritten = sentSince();
  await page.keyboard.press('Escape');
  await page.waitForTimeout(500);
  const after = await deepFocus(page);
  const row = {
    widget,
    kbClosed: Math.round(kbClosed * 10) / 10,
    kbOpen: Math.round(kbOpen * 10) / 10,
    kbWritten: Math.round(kbWritten * 10) / 10,
    requestsClosed,
    requestsOpen,
    foreign: foreign.size,
    opensByKeyboard: opened ? 'yes' : 'no',
    fieldFocused: isField ? 'yes' : 'no',
    escapeCloses: after === 'BUTTON' && focus !== 'BUTTON' ? 'yes' : 'no',
    axe: `${new Set(axe.map((fault) => fault.split(':')[0])).size}`,
    changed: String(await countChanged(context, widget === 'ours')),
    cspBreaks: await countBreaks(context),
  };
  await context.close();
  return row;
}

/** Whether a script of the host page learns what is typed into the widget's field, opened by mouse. */
async function readsWhatIsTyped(browser: Browser, opener: string | null): Promise<boolean> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => {
    const typed: string[] = [];
    Object.assign(globalThis, { typed });
    addEventListener('keydown', ({ key }) => typed.push(key), true);
  });
  await page.goto(`${site.origin}/plain`);
  await page.waitForTimeout(SETTLE_MS);
  if (opener !== null) await page.locator(opener).first().click();
  await page.waitForTimeout(SETTLE_MS);
  const fields = await Promise.all(
    page.frames().map((frame) => frame.locator('textarea, input[type="text"], [contenteditable="true"]').all()),
  );
  const visible: Locator[] = [];
  for (const field of fields.flat()) if (await field.isVisible()) visible.push(field);
  const [field] = visible;
  if (field === undefined) throw new Error('there is no field to type in');
  await field.click();
  await page.keyboard.type(SECRET);
  const typed = await page.evaluate(() => (globalThis as unknown as { typed: string[] }).typed.join(''));
  await page.close();
  return typed.includes(SECRET);
}

/** What has focus, through open shadow roots and into a frame of ours. */
async function deepFocus(page: Page): Promise<string> {
  const name = await page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element instanceof HTMLElement && element.isContentEditable ? 'EDITABLE' : (element?.tagName ?? 'BODY');
  });
  if (name !== 'IFRAME') return name;
  const inner = page.frames().at(-1);
  return `FRAME:${await inner?.evaluate(() => document.activeElement?.tagName).catch(() => '')}`;
}

/** How many of the widget's elements look otherwise where the host page's styles are hostile. */
async function countChanged(context: ReturnType<Page['context']>, isOurs: boolean): Promise<number> {
  const looks = async (path: string): Promise<string[]> => {
    const page = await context.newPage();
    await page.goto(`${site.origin}${path}`);
    await page.waitForTimeout(SETTLE_MS);
    const found = await page.evaluate(() => {
      const all: string[] = [];
      const walk = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          if (element.closest('main, head, script, style, link') !== null || element === document.body) continue;
          const { color, fontSize, letterSpacing, cssFloat, width } = getComputedStyle(element);
          all.push([element.tagName, color, fontSize, letterSpacing, cssFloat, width].join(' '));
          if (element.shadowRoot) walk(element.shadowRoot);
        }
      };
      walk(document.body);
      return all;
    });
    await page.close();
    return found;
  };
  const [plain, hostile] = [await looks('/plain'), await looks('/hostile')];
  // Our host element has no box of its own; its styles touch nothing.
  return plain.filter((each, at) => each !== hostile[at] && !(isOurs && each.startsWith('LOVENDE-PRAKSIS'))).length;
}

/** What a strict policy of the host page refuses while the widget loads. */
async function countBreaks(context: ReturnType<Page['context']>): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.assign(globalThis, { breaks: 0 });
    addEventListener('securitypolicyviolation', () => (globalThis as unknown as { breaks: number }).breaks++);
  });
  await page.goto(`${site.origin}/strict`);
  await page.waitForTimeout(SETTLE_MS);
  const breaks = await page.evaluate(() => (globalThis as unknown as { breaks: number }).breaks);
  await page.close();
  return breaks;
}
