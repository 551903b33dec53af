import { createServer } from 'node:http';
import { WIDGET_ATTRIBUTES } from './places.ts';

/** A municipality's site without any policy of its own. */
export interface Host {
  readonly origin: string;
  close(): void;
}

/**
 * Starts it on a free port of localhost, which is another site than 127.0.0.1. At `/` it shows the widget, in its place and floating, with all
 * attributes set to the query's `p`; at `/raw` it writes `p` into its page as it is, so that it is seen that a payload
 * that acts would be found.
 *
 * @param service - gives the origin of the service that the widget is loaded from
 */
export async function startHost(service: () => string): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const payload = searchParams.get('p') ?? '';
    const tagWith = (names: readonly string[]): string =>
      `<lovende-praksis${names.map((name) => ` ${name}="${escapeAttribute(payload)}"`).join('')}`;
    const floating = `${tagWith(WIDGET_ATTRIBUTES.filter((name) => name !== 'placement'))} placement="floating"`;
    const body =
      pathname === '/raw'
        ? payload
        : `<script type="module" src="${service()}/widget.js"></script>${tagWith(WIDGET_ATTRIBUTES)}></lovende-praksis>${floating}></lovende-praksis>`;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Kommunen</title><main>${body}</main>`);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
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

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
