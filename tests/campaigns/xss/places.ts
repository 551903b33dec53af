import type { Page, Route } from 'playwright-core';
import { ask, DESCRIPTION, fieldOf, frameOf, lastTurn } from '../../browser/converse.ts';
import { RIGHT_DOORS, WRONG_DOORS } from '../../privacy/doors.ts';
import { spoilStream } from './spoil-stream.ts';

/** The sites of the campaign. */
export interface Sites {
  /** Where the service answers. */
  readonly service: string;
  /** Where the service answers whose language model lies: it writes the payload into every line. */
  readonly lying: string;
  /** A municipality's site, which shows the widget with all attributes set to its query's `p`. */
  readonly host: string;
}

/** Brings a payload to one place, and waits until it would have acted. */
export type Place = (page: Page, sites: Sites, payload: string) => Promise<void>;

const FILTERS = ['q', 'fase', 'alder', 'gruppe', 'sted', 'metode'];
/** The attributes of the widget, which are the query parameters of its frame and of the page that helps to choose them. */
export const WIDGET_ATTRIBUTES = [
  'placement',
  'heading',
  'introduction',
  'suggestions',
  'mode',
  'phase',
  'municipality',
  'accent',
  'scheme',
  'label',
  'max-height',
];

/** An address with every parameter, one that no page knows, and the fragment set to the payload. */
const pageWith =
  (path: string, names: readonly string[]): Place =>
  async (page, { service }, payload) => {
    const query = new URLSearchParams([...names.map((name) => [name, payload]), [payload, payload]]);
    await page.goto(`${service}${path}?${query}#${encodeURIComponent(payload)}`);
  };

const pathWith =
  (start: string): Place =>
  async (page, { service }, payload) => {
    await page.goto(`${service}${start}${encodeURIComponent(payload)}`);
  };

/** A form posted to a page, as without script, with the payload in the message and in those before it. */
const formTo =
  (path: string, site: 'service' | 'lying' = 'service'): Place =>
  async (page, sites, payload) => {
    await page.goto(`${sites[site]}/om`);
    const text = site === 'lying' ? DESCRIPTION : payload;
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(
        ({ action, values }) => {
          const form = Object.assign(document.createElement('form'), { method: 'post', action });
          for (const [name, value] of values) {
            const field = Object.assign(document.createElement('textarea'), { name, value });
            form.append(field);
          }
          document.body.append(form);
          form.submit();
        },
        {
          action: path,
          values: [
            ['tekst', text],
            ['tidligere', `${DESCRIPTION} ${payload}`],
          ] as const,
        },
      ),
    ]);
  };

/** What a door answers, opened in the browser as a document, with the headers that it came with. */
const answerOf = (door: keyof typeof RIGHT_DOORS | keyof typeof WRONG_DOORS): Place => {
  const make = { ...RIGHT_DOORS, ...WRONG_DOORS }[door];
  if (make === undefined) throw new Error(`there is no door ${door}`);
  return async (page, { service }, payload) => {
    const { path, init } = make(payload);
    const response = await fetch(new URL(path, service), { ...init, redirect: 'manual' });
    const { 'content-encoding': _, 'content-length': __, ...headers } = Object.fromEntries(response.headers);
    const answer = { status: response.status, headers, body: await response.text() };
    const address = `${service}/answer`;
    await page.route(address, (route) => route.fulfill(answer));
    // What is no page may be taken for a download, which ends the navigation; then nothing is shown, and nothing runs.
    await page.goto(address).catch(() => null);
    await page.unroute(address);
  };
};

/** Asks in the conversation of a fresh page. */
const conversationAt =
  (path: string, site: 'service' | 'lying' = 'service'): Place =>
  async (page, sites, payload) => {
    await page.goto(`${sites[site]}${path}`);
    await ask(page, site === 'lying' ? DESCRIPTION : payload);
  };

const LOCAL = '/indlejret?mode=local';

/** The engine is long in coming: one page serves for many payloads, until it has been told enough. */
const MOST_TURNS = 20;

const localConversation: Place = async (page, { service }, payload) => {
  const isFresh = !page.url().endsWith(LOCAL) || (await page.locator('.log .turn').count()) > MOST_TURNS;
  if (isFresh) await page.goto(`${service}${LOCAL}`);
  await ask(page, payload);
};

/** What was understood, corrected to the payload. */
const correction: Place = async (page, { service }, payload) => {
  await page.goto(`${service}/`);
  await ask(page, DESCRIPTION);
  await lastTurn(page).getByRole('button', { name: 'Ret 17 år' }).click();
  await page.locator('.correction input').fill(payload.replaceAll(/\s+/g, ' '));
  await page.keyboard.press('Enter');
  await page.locator('.log .turn').nth(1).waitFor();
};

/** A server whose every text ends with the payload: what the conversation draws of a stream, whatever is in it. */
const spoiltStream: Place = async (page, { service }, payload) => {
  const spoil = async (route: Route): Promise<void> => {
    const response = await route.fetch();
    await route.fulfill({ response, body: spoilStream(await response.text(), payload) });
  };
  await page.route('**/api/chat', spoil);
  await page.goto(`${service}/`);
  await ask(page, DESCRIPTION);
  await fieldOf(page).focus();
  await page.unroute('**/api/chat');
};

const widget: Place = async (page, { host }, payload) => {
  await page.goto(`${host}/?p=${encodeURIComponent(payload)}`);
  await frameOf(page);
};

/** Every place where a text of a user, of a host page or of a language model goes, by what it is. */
export const PLACES: Readonly<Record<string, Place>> = {
  'list of practices, its filters': pageWith('/praksis', FILTERS),
  'comparison, its ids': pageWith('/sammenlign', ['ids']),
  'meeting sheet, its ids': pageWith('/moede', ['ids']),
  'page that makes the tag': pageWith('/widget', WIDGET_ATTRIBUTES),
  'frame, its settings': pageWith('/indlejret', WIDGET_ATTRIBUTES),
  'front page, its query': pageWith('/', ['tekst', 'q']),
  'page of a practice': pathWith('/praksis/'),
  'page that is not': pathWith('/'),
  'front page, posted': formTo('/'),
  'frame, posted': formTo('/indlejret'),
  'conversation by the server': conversationAt('/'),
  'conversation on the visitor’s machine': localConversation,
  'conversation, a correction': correction,
  'conversation, a spoilt event stream': spoiltStream,
  'conversation, a lying language model': conversationAt('/', 'lying'),
  'front page posted, a lying language model': formTo('/', 'lying'),
  'widget, its attributes': widget,
  ...Object.fromEntries(
    [...Object.keys(RIGHT_DOORS), ...Object.keys(WRONG_DOORS)]
      .filter((door) => !['form', 'search', 'unknownPage'].includes(door))
      .map((door) => [`answer as a document: ${door}`, answerOf(door)]),
  ),
};
