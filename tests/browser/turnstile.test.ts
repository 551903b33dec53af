import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeSiteverify, startSiteverify } from '../http/fake-siteverify.ts';
import { type RunningWorker, startWorker } from '../support/running-worker.ts';
import { ask, DESCRIPTION, lastTurn } from './converse.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

let siteverify: FakeSiteverify;
let worker: RunningWorker;

beforeAll(async () => {
  siteverify = await startSiteverify();
  worker = await startWorker({
    TURNSTILE_SITE_KEY: 'offentlig-noegle',
    TURNSTILE_SECRET: 'hemmelig-noegle',
    TURNSTILE_VERIFY_URL: siteverify.url,
    RATE_LIMIT_PER_MINUTE: 'off',
  });
});
afterAll(() => {
  worker?.process.kill('SIGTERM');
  siteverify?.close();
});

/** Puts a stand-in in the place of Turnstile's script, which gives every visitor one token. */
const serveTurnstile = (context: BrowserContext, token: string) =>
  context.route('https://challenges.cloudflare.com/**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.turnstile = {
        render(place, options) {
          place.textContent = options.sitekey;
          setTimeout(() => options.callback('${token}'), 50);
          return 'a';
        },
        remove() {},
      };`,
    }),
  );

const toCloudflare = (requests: readonly string[]) => requests.filter((url) => url.includes('cloudflare'));

describe('a conversation that asks for a person', () => {
  it('loads Turnstile with the first message, and passes it for each', async () => {
    const { page, context, requests, faults } = await open('/', { baseURL: worker.url('') });
    await serveTurnstile(context, 'right');
    expect(toCloudflare(requests)).toEqual([]);
    await ask(page, DESCRIPTION);
    expect(await lastTurn(page).locator('.card').count()).toBe(3);
    await ask(page, 'Fortæl mere om nummer 2');
    expect(siteverify.asked).toHaveLength(2);
    expect(toCloudflare(requests)).toHaveLength(1);
    expect(await page.getByText('offentlig-noegle').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('says so where it was not passed, or could not be loaded, and offers to try again', async () => {
    const { page, context } = await open('/', { baseURL: worker.url('') });
    await context.route('https://challenges.cloudflare.com/**', (route) => route.abort());
    await ask(page, DESCRIPTION);
    expect(await lastTurn(page).textContent()).toContain('Teksten er ikke sendt');
    await context.unroute('https://challenges.cloudflare.com/**');
    await serveTurnstile(context, 'used');
    await lastTurn(page).getByRole('button', { name: 'Prøv igen' }).click();
    await lastTurn(page).getByText('kom ikke med eller er udløbet').waitFor();
  });

  it('says without script that it is needed', async () => {
    const { page } = await open('/', { baseURL: worker.url(''), javaScriptEnabled: false });
    expect(await page.locator('.field-error').textContent()).toContain('Slå JavaScript til');
  });
});

describe('a conversation that asks for none', () => {
  it('calls nobody else', async () => {
    const { page, requests } = await open('/');
    await ask(page, DESCRIPTION);
    expect(toCloudflare(requests)).toEqual([]);
  });
});
