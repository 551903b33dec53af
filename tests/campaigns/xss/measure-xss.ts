import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../browser/chromium.ts';
import { startFakeModelServer } from '../../language-model/fake-model-server.ts';
import { startWorkerd } from '../workerd/start-workerd.ts';
import { PLACES, type Place, type Sites } from './places.ts';
import { startHost } from './start-host.ts';
import { openWatchedPage } from './watch-page.ts';

/** A payload that did something, and what. */
export interface Found {
  readonly place: string;
  readonly payload: string;
  readonly faults: readonly string[];
}

/** What has been seen. */
export interface MeasuredXss {
  /** How many payloads were brought to how many places. */
  readonly tried: number;
  readonly found: readonly Found[];
  /** Payloads that did something where a page writes them as they are: it is seen that such things are found. */
  readonly active: number;
  /** How often the lying language model was asked. */
  readonly lies: number;
}

/** So many pages at once. */
const AT_ONCE = 3;

/** No place takes longer, but on a machine that stands still. */
const LONGEST_MS = 30_000;

/** Brings every payload to every place, in a real Chromium, and tells which of them act. */
export async function measureXss(payloads: readonly string[]): Promise<MeasuredXss> {
  let lie = '';
  const model = await startFakeModelServer();
  const lines = (sent: readonly string[]): string => sent.map((line, at) => `${at + 1}: ${line} ${lie}`).join('\n');
  const host = await startHost(() => service.url(''));
  const settings = { RATE_LIMIT_PER_MINUTE: 'off', LOG_REQUESTS: 'false', EMBED_SITES: host.origin };
  const service = await startWorkerd({ settings });
  const lying = await startWorkerd({
    settings: {
      ...settings,
      LANGUAGE_MODEL_PROVIDER: 'openai-compatible',
      LANGUAGE_MODEL_NAME: 'x',
      LANGUAGE_MODEL_BASE_URL: model.follow({ fault: 'none', write: lines, pieceLength: 200 }),
    },
  });
  const browser = await launch();
  const sites: Sites = { service: service.url(''), lying: lying.url(''), host: host.origin };
  const tellLie = (payload: string): void => {
    lie = payload;
  };
  try {
    const places = Object.entries(PLACES);
    const rest = places.values();
    const found: Found[] = [];
    const work = async (): Promise<void> => {
      for (const [name, place] of rest) found.push(...(await tryPlace(browser, sites, name, place, payloads, tellLie)));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const raw = await tryPlace(browser, sites, 'raw', writeRaw, payloads, tellLie);
    return { tried: payloads.length * places.length, found, active: raw.length, lies: model.received.length };
  } finally {
    await browser.close();
    await Promise.all([service.stop(), lying.stop()]);
    host.close();
    model.close();
  }
}

async function launch(): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({ ...found, args: [...found.args] });
}

const writeRaw: Place = async (page, { host }, payload) => {
  await page.goto(`${host}/raw?p=${encodeURIComponent(payload)}`).catch(() => null);
};

async function tryPlace(
  browser: Browser,
  sites: Sites,
  name: string,
  place: Place,
  payloads: readonly string[],
  tellLie: (payload: string) => void,
): Promise<Found[]> {
  const found: Found[] = [];
  const open = () => openWatchedPage(browser, Object.values(sites));
  let watched = await open();
  watched.page.setDefaultTimeout(LONGEST_MS);
  for (const payload of payloads) {
    tellLie(payload);
    const failed = await place(watched.page, sites, payload).then(
      () => [],
      (error) => [`it did not come there: ${error}`],
    );
    const faults = [...failed, ...(await watched.takeFaults().catch((error) => [`it is not to be seen: ${error}`]))];
    if (faults.length === 0) continue;
    found.push({ place: name, payload, faults });
    // What has acted may go on.
    await watched.page.context().close();
    watched = await open();
  }
  await watched.page.context().close();
  return found;
}
