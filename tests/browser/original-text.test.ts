import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSource } from '../../build/source/build-source.ts';
import { splitTextSheets } from '../../build/source/split-text-sheets.ts';
import browserFiles from '../../dist/browser.js';
import { createService } from '../../src/create-service.ts';
import { compileBundle } from '../../src/matching/compile-bundle.ts';
import { entries, TEXT } from '../source/tiny-catalogue.ts';
import { ask, lastTurn } from './converse.ts';
import { findAxeFaults } from './find-axe-faults.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();
const QUESTION = 'SKUB til en ung på 17 med angst, der sover hele dagen';
const QUOTE = 'Unge mellem 15 og 25 år, som sover hele dagen';

let server: ServerType;
let origin: string;

beforeAll(async () => {
  const { source } = buildSource(splitTextSheets(TEXT), entries);
  const service = createService({ bundle: compileBundle(entries, [], source), browserFiles }, {}, () => null);
  server = serve({ fetch: service.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('where the catalogue’s own text is built in', () => {
  it('a card quotes it with its page, and leads to the whole of it, unfolded', async () => {
    const { page, faults } = await open(`${origin}/`);
    await ask(page, QUESTION);
    const quote = lastTurn(page).locator('.card .quote');
    expect((await quote.textContent())?.replace(/\s+/g, ' ').trim()).toBe(
      `Kataloget, side 19: ${QUOTE} Vis originalteksten`,
    );
    expect(await quote.locator('q').textContent()).toBe(QUOTE);
    expect(await findAxeFaults(page)).toEqual([]);
    await quote.getByRole('link', { name: 'Vis originalteksten' }).click();
    await page.locator('details[open] blockquote').filter({ hasText: QUOTE }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/praksis/skub');
    expect(faults).toEqual([]);
  });

  it('the answer without scripts does so too', async () => {
    const { page } = await open(`${origin}/`, { javaScriptEnabled: false });
    await page.locator('textarea').fill(QUESTION);
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('.card .quote q').textContent()).toBe(QUOTE);
    await page.getByRole('link', { name: 'Vis originalteksten' }).click();
    await page.locator('details[open] blockquote').filter({ hasText: QUOTE }).waitFor();
  });
});

describe('where it is not', () => {
  it('a card quotes nothing', async () => {
    const { page } = await open('/');
    await ask(page, QUESTION);
    expect(await lastTurn(page).locator('.card').count()).toBeGreaterThan(0);
    expect(await page.locator('.quote').count()).toBe(0);
  });
});
