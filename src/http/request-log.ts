import type { Context, MiddlewareHandler } from 'hono';
import type { HttpEnv } from './http-env.ts';
import { routeOf } from './route-of.ts';

/** What an answer adds to its line in the log: never a word of what was asked. */
export interface LoggedAnswer {
  /** How it was answered: the intent of a chat reply, the outcome of a match. */
  intent: string | null;
  /** The ids of the practices that were found. */
  practices: string[];
  /** Set by a stream: it writes the line itself when it has ended. */
  isStreamed: boolean;
}

/**
 * Writes one line a request: id, route (its pattern, never the address), status, milliseconds, intent and the ids of the
 * practices found. Nothing else of a request or answer is ever written. The checks of health are left out.
 */
export function logRequests(isOn: boolean): MiddlewareHandler<HttpEnv> {
  return async (c, next) => {
    const start = Date.now();
    const answer: LoggedAnswer = { intent: null, practices: [], isStreamed: false };
    c.set('answer', answer);
    c.set('writeLog', () => {
      if (isOn) write(c, answer, Date.now() - start);
    });
    await next();
    if (!answer.isStreamed) c.get('writeLog')();
  };
}

function write(c: Context<HttpEnv>, { intent, practices }: LoggedAnswer, durationMs: number): void {
  const route = routeOf(c);
  if (route === '/healthz' || route === '/readyz') return;
  const line = { requestId: c.get('requestId'), route, status: c.res.status, durationMs, intent, practices };
  console.log(JSON.stringify(line));
}
