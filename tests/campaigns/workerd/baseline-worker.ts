import product from '../../../src/worker.ts';
import { createBaselines } from './baselines.ts';

const bare = createBaselines();

/** The service, and the baselines in the same isolate of the same workerd. */
export default {
  fetch(request: Request): Response | Promise<Response> {
    return new URL(request.url).pathname.startsWith('/bare/') ? bare.fetch(request) : product.fetch(request);
  },
};
