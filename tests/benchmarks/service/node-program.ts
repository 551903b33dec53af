/** The service on Node with the baselines beside it, as a program of its own; it is bundled and started by start-node.ts. */
import { serve } from '@hono/node-server';
import browserFiles from '../../../dist/browser.js';
import bundle from '../../../dist/corpus.js';
import { createService } from '../../../src/create-service.ts';
import { createBaselines } from '../../campaigns/workerd/baselines.ts';
import { type MeasuredRequest, measureAllocation } from './measure-allocation.ts';

const service = createService(
  { bundle, browserFiles },
  { RATE_LIMIT_PER_MINUTE: 'off', LOG_REQUESTS: 'false' },
  () => null,
);
const bare = createBaselines();

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname !== '/allocation') return pathname.startsWith('/bare/') ? bare.fetch(request) : service.fetch(request);
  const asked = (await request.json()) as MeasuredRequest;
  const app = asked.path.startsWith('/bare/') ? bare : service;
  return Response.json(await measureAllocation((each) => app.fetch(each), asked));
}

serve({ fetch: answer, hostname: '127.0.0.1', port: 0 }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
