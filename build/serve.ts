import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import browserFiles from '../dist/browser.js';
import bundle from '../dist/corpus.js';
import { createService } from '../src/create-service.ts';
import { readSettings } from '../src/settings/read-settings.ts';

/** Answers that are on their way get so long to end after the signal to stop. */
const LONGEST_FAREWELL_MS = 10_000;

/**
 * The service on Node, for a server of one's own: the same app as the Worker, its settings from the environment. The
 * build makes dist/serve.js of this file and all that it needs, so that nothing but Node is needed to run it.
 */
function main(): void {
  const { host, port, trustsProxy } = readSettings(process.env).server;
  const service = createService({ bundle, browserFiles }, process.env, (c) => addressOf(c, trustsProxy));
  const server = serve({ fetch: service.fetch, hostname: host, port }, ({ address, port: bound }) =>
    console.log(`Lovende Praksis: http://${address.includes(':') ? `[${address}]` : address}:${bound}`),
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    console.error(`npm run serve: ${error.code ?? error.name} on HOST ${host}, PORT ${port}`);
    process.exit(1);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      setTimeout(() => process.exit(0), LONGEST_FAREWELL_MS).unref();
    });
  }
}

/** The caller: who opened the connection, or whom our own proxy says it speaks for. */
function addressOf(c: Context, trustsProxy: boolean): string | null {
  const forwarded = trustsProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || (getConnInfo(c).remote.address ?? null);
}

try {
  main();
} catch (error) {
  // Wrong settings: the message says which, and has no value in it.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
