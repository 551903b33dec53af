import { createServer } from 'node:http';

/** A page of a site that embeds the widget. */
export interface HostPage {
  readonly html: string;
  /** Its Content-Security-Policy. */
  readonly csp?: string;
}

/** A running site. */
export interface HostSite {
  readonly origin: string;
  close(): void;
}

/**
 * Starts a site that embeds the widget. Its host is "localhost" and the Worker's is 127.0.0.1: two sites to a browser.
 *
 * @param port - 0 for any free one
 */
export async function startHostSite(pages: Readonly<Record<string, HostPage>>, port: number): Promise<HostSite> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) {
      response.writeHead(404).end();
      return;
    }
    const policy = page.csp === undefined ? {} : { 'Content-Security-Policy': page.csp };
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...policy }).end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens to no port');
  return {
    origin: `http://localhost:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
