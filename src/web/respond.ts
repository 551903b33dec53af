import type { Context } from 'hono';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import type { Frame } from './frame.ts';

/** What changes only with a new version of the Worker may be kept for a while. */
export const LASTING = 'public, max-age=300';

/** What every page is told of the request that it answers. */
export function frameOf(c: Context, texts: WebTexts): Frame {
  return { texts, origin: new URL(c.req.url).origin };
}

/** The element of a whole page as the text of a document. */
export function asDocument(page: unknown): string {
  return `<!doctype html>${String(page)}`;
}
