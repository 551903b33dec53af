import { env } from 'cloudflare:workers';
import browserList from '../dist/browser-list.js';
import bundle from '../dist/corpus.js';
import { createService } from './create-service.ts';
import { readAsset } from './settings/read-asset.ts';

const browserFiles = {
  ...browserList,
  files: browserList.files.map((file) => ({ ...file, read: () => readAsset(env, file.path) })),
};

/** The Worker. Cloudflare sets the header itself and takes no caller's word for it. */
export default createService({ bundle, browserFiles }, env, (c) => c.req.header('CF-Connecting-IP') ?? null);
