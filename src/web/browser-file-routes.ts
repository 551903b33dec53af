import { Hono } from 'hono';
import type { BrowserFile, BrowserFiles } from './browser-files.ts';

const LASTING = 'public, max-age=31536000, immutable';
/** An address that stays while its content changes: a new version is out everywhere within the hour. */
const RENEWED = 'public, max-age=3600';

/** Serves what the build made for browsers. */
export function createBrowserFileRoutes({ files }: BrowserFiles): Hono {
  const routes = new Hono();
  for (const file of files) routes.get(file.path, async (c) => c.body(await file.read(), 200, headersOf(file)));
  return routes;
}

const headersOf = ({ type, isLasting }: BrowserFile): Record<string, string> => ({
  'Content-Type': type,
  'Cache-Control': isLasting ? LASTING : RENEWED,
});
