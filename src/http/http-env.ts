import type { RequestIdVariables } from 'hono/request-id';

/** What the middleware of the app gives every handler. */
export interface HttpEnv {
  Variables: RequestIdVariables;
}
