/** Cloudflare's binding to the static assets of a Worker. */
interface AssetsBinding {
  fetch(address: URL): Promise<Response>;
}

/**
 * Reads a static asset (dist/assets) through the binding that wrangler.toml names.
 *
 * @param env - the Worker's environment
 * @param path - as the build lists it
 * @throws {Error} where there is no such asset or no binding: the Worker was not deployed with what was built with it
 */
export async function readAsset(env: object, path: string): Promise<ReadableStream> {
  const assets: AssetsBinding | undefined = Reflect.get(env, 'ASSETS');
  // Only the path of the address counts.
  const response = await assets?.fetch(new URL(path, 'https://assets.invalid'));
  if (!response?.ok || response.body === null)
    throw new Error(`assets: ${path} is missing; deploy with npm run deploy, which uploads dist/assets too`);
  return response.body;
}
