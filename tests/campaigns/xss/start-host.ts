import { createServer } from 'node:http';
import { type LocalSite, listenOnLocalhost } from '../../support/listen-on-localhost.ts';
import { WIDGET_ATTRIBUTES } from './places.ts';

/**
 * Starts a municipality's site without any policy of its own. At `/` it shows the widget, in its place and floating, with all
 * attributes set to the query's `p`; at `/raw` it writes `p` into its page as it is, so that it is seen that a payload
 * that acts would be found.
 *
 * @param service - gives the origin of the service that the widget is loaded from
 */
export async function startHost(service: () => string): Promise<LocalSite> {
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
  return listenOnLocalhost(server);
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
