import worker from '../../src/worker.ts';

const ORIGIN = 'https://lovende-praksis.example';

/** Asks the real Worker, in this very runtime. */
export function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return Promise.resolve(worker.fetch(new Request(new URL(path, ORIGIN), init)));
}

/** Posts a value as JSON; a string is sent as it is. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** Posts the form of the front page. */
export function postForm(fields: Record<string, string>): Promise<Response> {
  return ask('/', { method: 'POST', body: new URLSearchParams(fields) });
}

/** A question to the chat with one message. */
export const question = (content: string) => ({ messages: [{ role: 'user', content }] });

/** A description that the catalogue has an answer to. */
export const DESCRIPTION = 'En 17-årig med angst er stoppet på gymnasiet og ved ikke, hvad hun vil.';
