import { describe, expect, it } from 'vitest';
import browserFiles from '../../dist/browser.js';
import bundle from '../../dist/corpus.js';
import { readFactCases, readGivenCases, readOwnCases } from '../dialogues/read-dialogues.ts';
import { ask, DESCRIPTION, fieldOf, lastTurn } from './converse.ts';
import { useBrowser } from './open-page.ts';

const open = useBrowser();

/** The user's messages of all development dialogues. */
const DIALOGUES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'the given dialogues': readGivenCases().map(({ turns }) => turns),
  'our own dialogues': readOwnCases().map(({ turns }) => turns),
  'questions on facts': readFactCases().map(({ practice, question, named }) =>
    named ? [question] : [bundle.practices.find(({ id }) => id === practice)?.name ?? practice, question],
  ),
};

describe('answers from the visitor’s own machine', () => {
  it('come without a single request, with the network cut', async () => {
    const { page, context, requests, faults } = await open('/');
    await fieldOf(page).focus();
    await page.getByLabel('Svar uden at sende noget').check();
    await page.getByText('Kataloget er hentet').waitFor();
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await context.setOffline(true);
    await ask(page, `${DESCRIPTION} Hun hedder Mette Hansen.`);
    expect(await lastTurn(page).locator('.card').count()).toBe(3);
    await lastTurn(page).getByText('Læs mere').first().click();
    await lastTurn(page).locator('details[open] h4').first().waitFor();
    await ask(page, 'Fortæl mere om nummer 2');
    expect(await lastTurn(page).locator('.source-list li').count()).toBeGreaterThan(0);
    expect(requests.slice(before)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(Object.entries(DIALOGUES))('are the same as the server’s: %s', async (_name, dialogues) => {
    // A page without the conversation's program, which has the one policy for the addresses of scripts.
    const { page } = await open('/om');
    const different = await page.evaluate(
      async ({ asked, engine, corpus }) => {
        const policy = (
          globalThis as unknown as {
            trustedTypes: {
              createPolicy: (name: string, rules: object) => { createScriptURL: (url: string) => string };
            };
          }
        ).trustedTypes.createPolicy('lovende-praksis', { createScriptURL: (url: string) => url });
        const worker = new Worker(policy.createScriptURL(engine), { type: 'module' });
        const hear = <Message>(
          wanted: (message: { kind: string; id?: number }) => Message | undefined,
        ): Promise<Message> =>
          new Promise((resolve) => {
            const listen = ({ data }: MessageEvent): void => {
              const found = wanted(data);
              if (found === undefined) return;
              worker.removeEventListener('message', listen);
              resolve(found);
            };
            worker.addEventListener('message', listen);
          });
        const ready = hear(({ kind }) => (kind === 'ready' ? true : undefined));
        worker.postMessage({ kind: 'load', corpus });
        await ready;
        const locally = async (id: number, request: unknown): Promise<unknown[]> => {
          const events: unknown[] = [];
          const done = hear((message) => {
            if (message.id !== id) return undefined;
            if (message.kind === 'event') events.push((message as unknown as { event: unknown }).event);
            return message.kind === 'event' ? undefined : true;
          });
          worker.postMessage({ kind: 'ask', id, request });
          await done;
          return events;
        };
        const fromServer = async (request: unknown): Promise<unknown[]> => {
          const response = await fetch('/api/chat', {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
            body: JSON.stringify(request),
          });
          return (await response.text())
            .split('\n\n')
            .filter((block) => block.startsWith('event: '))
            .map((block) => {
              const [event = '', ...data] = block.split('\n');
              return { event: event.slice(7), data: JSON.parse(data.map((line) => line.slice(6)).join('\n')) };
            });
        };
        const found: string[] = [];
        const rest = asked.entries();
        const lane = async (): Promise<void> => {
          for (const [at, turns] of rest) {
            const request = { messages: turns.map((content) => ({ role: 'user', content })) };
            const [local, server] = await Promise.all([locally(at, request), fromServer(request)]);
            if (local.length === 0 || JSON.stringify(local) !== JSON.stringify(server)) found.push(turns.join(' / '));
          }
        };
        await Promise.all(Array.from({ length: 6 }, lane));
        return found;
      },
      { asked: dialogues, engine: browserFiles.programs['local-engine'] ?? '', corpus: browserFiles.data.corpus },
    );
    expect(dialogues.length).toBeGreaterThan(50);
    expect(different).toEqual([]);
  });
});
