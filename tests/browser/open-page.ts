import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { SIZES } from './sizes.ts';

/** A page with all that it asked the network for. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of all requests so far, in their order. */
  readonly requests: readonly string[];
  /** Errors, and what a Content-Security-Policy or Trusted Types refused, as the console tells them. */
  readonly faults: readonly string[];
}

/**
 * Opens pages of the running Worker in the browser that all tests share; each page has a new profile, closed after the
 * test. Call it once in a test file.
 */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(() => browser.close());

  return async (path, options = {}) => {
    const context = await browser.newContext({
      baseURL: inject('origin'),
      viewport: SIZES.desk,
      locale: 'da-DK',
      ...options,
    });
    contexts.push(context);
    const page = await context.newPage();
    const requests: string[] = [];
    const faults: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(path);
    return { page, context, requests, faults };
  };
}
