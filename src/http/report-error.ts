import type { Context } from 'hono';
import { routePath } from 'hono/route';
import type { HttpEnv } from './http-env.ts';

/** Logs a fault of ours: request id, route and name of the error. Its message may quote the request and is left out. */
export function reportError(c: Context<HttpEnv>, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  console.error(JSON.stringify({ requestId: c.get('requestId'), route: routePath(c, -1), error: name }));
}
