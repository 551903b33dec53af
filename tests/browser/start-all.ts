import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findFreePort, startWorker } from '../support/running-worker.ts';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Worker answers, without a slash at the end. */
    origin: string;
    /** Where the one browser of all tests listens. */
    browser: string;
    /** The port where a site may run that is allowed to show the widget. */
    hostPort: number;
  }
}

/** Starts the real Worker and one Chromium for all browser tests, and ends them afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const hostPort = await findFreePort();
  const settings = { EMBED_SITES: `http://localhost:${hostPort}`, RATE_LIMIT_PER_MINUTE: 'off' };
  // One after the other: unpacking the browser points this process's folder for temporary files elsewhere for a while.
  const found = await findChromium();
  const worker = await startWorker(settings);
  const browser = await chromium.launchServer({ ...found, args: [...found.args], host: '127.0.0.1' });
  project.provide('origin', worker.url(''));
  project.provide('browser', browser.wsEndpoint());
  project.provide('hostPort', hostPort);
  return async () => {
    await browser.close();
    worker.process.kill('SIGTERM');
  };
}
