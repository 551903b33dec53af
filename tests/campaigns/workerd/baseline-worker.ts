import { Hono } from 'hono';
import product from '../../../src/worker.ts';

/** The bare Hono application that the service is measured beside. */
const bare = new Hono()
  .get('/bare/hello', (c) => c.text('hello'))
  .post('/bare/json', (c) => c.json({ hello: 'world' }));

/** The service, and the baseline in the same isolate of the same workerd. */
export default {
  fetch(request: Request): Response | Promise<Response> {
    return new URL(request.url).pathname.startsWith('/bare/') ? bare.fetch(request) : product.fetch(request);
  },
};
