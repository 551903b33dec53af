import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** The pattern of the route that a request was for, such as "/praksis/:id", and never its address; "/*" where there is none. */
export const routeOf = (c: Context): string =>
  matchedRoutes(c)
    .map(({ path }) => path)
    .findLast((path) => path !== '/*') ?? '/*';
