import type { Context } from 'hono';
import type { HttpEnv } from './http-env.ts';
import { routeOf } from './route-of.ts';

/** Logs a fault of ours: request id, route and name of the error. Its message may quote the request and is left out. */
export function reportError(c: Context<HttpEnv>, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(JSON.stringify({ requestId: c.get('requestId'), route: routeOf(c), error: name }));
}
