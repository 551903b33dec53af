import { env } from 'cloudflare:workers';
import browserList from '../dist/browser-list.js';
import bundle from '../dist/corpus.js';
import { createService } from './create-service.ts';

/** Cloudflare's binding to the static assets of a Worker. */
interface AssetsBinding {
  fetch(address: URL): Promise<Response>;
}

const browserFiles = {
  ...browserList,
  files: browserList.files.map((file) => ({ ...file, read: () => readAsset(file.path) })),
};

/** The Worker. Cloudflare sets the header itself and takes no caller's word for it. */
export default createService({ bundle, browserFiles }, env, (c) => c.req.header('CF-Connecting-IP') ?? null);

/**
 * Reads a static asset (dist/assets) through the binding that wrangler.toml names.
 *
 * @throws {Error} where it is missing: the Worker was not deployed with what was built with it
 */
async function readAsset(path: string): Promise<ReadableStream> {
  const assets = Reflect.get(env, 'ASSETS') as AssetsBinding | undefined;
  // Only the path of the address counts.
  const response = await assets?.fetch(new URL(path, 'https://assets.invalid'));
  if (!response?.ok || response.body === null)
    throw new Error(`assets: ${path} is missing; deploy with npm run deploy, which uploads dist/assets too`);
  return response.body;
}
