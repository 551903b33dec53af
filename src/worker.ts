import { env } from 'cloudflare:workers';
import browserFiles from '../dist/browser.js';
import bundle from '../dist/corpus.js';
import { createService } from './create-service.ts';

/** The Worker. Cloudflare sets the header itself and takes no caller's word for it. */
export default createService({ bundle, browserFiles }, env, (c) => c.req.header('CF-Connecting-IP') ?? null);
