import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a widget costs the thread that also answers a visitor, on a processor four times slower; the least of all runs. */
export interface MainThread {
  /** Milliseconds of script, as Chromium counts them. */
  readonly script: number;
  /** Milliseconds by which tasks were longer than the 50 that nobody feels, summed. */
  readonly blocking: number;
}

/** Where a widget is measured: its host page, what opens it, and the document that it shows in a frame, if it does. */
interface Measured {
  readonly page: string;
  readonly opener: string | null;
  readonly frame: string | null;
}

const SLOWER = 4;
const RUNS = 5;
const SETTLE_MS = 3000;

/**
 * Measures a widget while it stands closed and once it was opened. A frame of another site has a thread of its own: it is
 * measured as a page, and added.
 */
export async function measureMainThread(
  browser: Browser,
  { page, opener, frame }: Measured,
): Promise<{ readonly closed: MainThread; readonly opened: MainThread }> {
  const closed: MainThread[] = [];
  const opened: MainThread[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const host = await loadSlowly(browser, page);
    closed.push(await host.read());
    if (opener !== null) await host.page.locator(opener).first().click();
    await host.page.waitForTimeout(SETTLE_MS);
    const sum = await host.read();
    await host.page.context().close();
    if (frame === null) opened.push(sum);
    else {
      const inner = await loadSlowly(browser, frame);
      const { script, blocking } = await inner.read();
      await inner.page.context().close();
      opened.push({ script: sum.script + script, blocking: sum.blocking + blocking });
    }
  }
  return { closed: least(closed), opened: least(opened) };
}

async function loadSlowly(browser: Browser, url: string): Promise<{ page: Page; read: () => Promise<MainThread> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Performance.enable');
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  return { page, read: () => read(page, session) };
}

async function read(page: Page, session: CDPSession): Promise<MainThread> {
  const { metrics } = await session.send('Performance.getMetrics');
  const script = (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  return { script, blocking: long.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0) };
}

const least = (runs: readonly MainThread[]): MainThread => ({
  script: Math.round(Math.min(...runs.map(({ script }) => script))),
  blocking: Math.round(Math.min(...runs.map(({ blocking }) => blocking))),
});
