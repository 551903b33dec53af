import { createServer } from 'node:http';
import { type LocalSite, listenOnLocalhost } from '../support/listen-on-localhost.ts';

/** A page of a site that embeds the widget. */
export interface HostPage {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly csp?: string;
}

/**
 * Starts a site that embeds the widget. Its host is "localhost" and the Worker's is 127.0.0.1: two sites to a browser.
 *
 * @param port - 0 for any free one
 */
export async function startHostSite(pages: Readonly<Record<string, HostPage>>, port: number): Promise<LocalSite> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const policy = page.csp === undefined ? {} : { 'Content-Security-Policy': page.csp };
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy }).end(page.html);
  });
  return listenOnLocalhost(server, port);
}
