import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../../browser/chromium.ts';
import { startFakeModelServer } from '../../language-model/fake-model-server.ts';
import { startWorkerd } from '../workerd/start-workerd.ts';
import { PLACES, type Place, type Sites } from './places.ts';
import { startHost } from './start-host.ts';
import { openWatchedPage, type WatchedPage } from './watch-page.ts';

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

/** So many payloads share a profile. */
const PER_PROFILE = 20;

/** No place takes longer, but on a machine that stands still. */
const LONGEST_MS = 30_000;

/**
 * Brings every payload to every place, in a real Chromium, and tells which of them act.
 *
 * @param tell - hears of each place that is done, and of how many payloads did something there
 */
export async function measureXss(
  payloads: readonly string[],
  tell: (place: string, found: number) => void = () => undefined,
): Promise<MeasuredXss> {
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
  const browser = new KeptBrowser();
  const sites: Sites = { service: service.url(''), lying: lying.url(''), host: host.origin };
  const tellLie = (payload: string): void => {
    lie = payload;
  };
  try {
    const places = Object.entries(PLACES);
    const rest = places.values();
    const found: Found[] = [];
    const work = async (): Promise<void> => {
      for (const [name, place] of rest) {
        const ofPlace = await tryPlace(browser, sites, name, place, payloads, tellLie);
        tell(name, ofPlace.length);
        found.push(...ofPlace);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const active = await countActive(browser, sites, payloads);
    return { tried: payloads.length * places.length, found, active, lies: model.received.length };
  } finally {
    await browser.close();
    await Promise.all([service.stop(), lying.stop()]);
    host.close();
    model.close();
  }
}

/** Keeps one browser running: Chromium ends itself now and then under thousands of visits. */
class KeptBrowser {
  #current: Promise<Browser | null> = Promise.resolve(null);

  get(): Promise<Browser> {
    const next = this.#current.then((browser) => (browser?.isConnected() === true ? browser : launch()));
    this.#current = next;
    return next;
  }

  async close(): Promise<void> {
    await (await this.#current)?.close();
  }
}

async function launch(): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({ ...found, args: [...found.args] });
}

/** How many payloads act where a page writes them as they are. */
async function countActive(browser: KeptBrowser, sites: Sites, payloads: readonly string[]): Promise<number> {
  const writeRaw: Place = async (page, { host }, payload) => {
    await page.goto(`${host}/raw?p=${encodeURIComponent(payload)}`).catch(() => null);
  };
  return (await tryPlace(browser, sites, 'raw', writeRaw, payloads, () => undefined)).length;
}

async function tryPlace(
  browser: KeptBrowser,
  sites: Sites,
  name: string,
  place: Place,
  payloads: readonly string[],
  tellLie: (payload: string) => void,
): Promise<Found[]> {
  const found: Found[] = [];
  let watched: WatchedPage | null = null;
  const close = async (): Promise<void> => {
    await watched?.page
      .context()
      .close()
      .catch(() => undefined);
    watched = null;
  };
  const visit = async (payload: string): Promise<string[] | 'ended'> => {
    const kept = await browser.get();
    try {
      watched ??= await openWatchedPage(kept, Object.values(sites));
      watched.page.setDefaultTimeout(LONGEST_MS);
      await place(watched.page, sites, payload);
      return await watched.takeFaults();
    } catch (error) {
      return kept.isConnected() ? [`it did not come there: ${error}`] : 'ended';
    }
  };
  for (const [at, payload] of payloads.entries()) {
    if (at % PER_PROFILE === 0) await close();
    tellLie(payload);
    let faults = await visit(payload);
    if (faults === 'ended') {
      await close();
      faults = await visit(payload);
    }
    if (faults === 'ended') faults = ['it ends the browser, twice'];
    if (faults.length === 0) continue;
    found.push({ place: name, payload, faults });
    // What has acted may go on.
    await close();
  }
  await close();
  return found;
}
