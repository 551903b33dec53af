import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
};

/** What any of the peers takes for an answer, or for a bot that asks for a text. */
const ANSWER = {
  text: 'Svar',
  output: 'Svar',
  sessionId: 's',
  resultId: 'r',
  typebot: { id: 'x', version: '6.1', theme: {}, settings: {}, publishedAt: null },
  messages: [],
  input: { id: 'i', outgoingEdgeId: 'e', type: 'text input', options: {} },
};

/** A page of the host site. */
export interface SitePage {
  readonly html: string;
  readonly csp?: string;
}

interface Site {
  readonly origin: string;
  /** How many bytes of files it has sent so far, packed; pages of the host are not among them. */
  bytes(): number;
  close(): void;
}

async function listen(
  host: string,
  port: number,
  answer: (
    path: string,
    method: string,
    body: Buffer,
  ) => Promise<{ status: number; headers: Record<string, string>; body: Buffer; isHostPage?: boolean }>,
): Promise<Site> {
  let bytes = 0;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { status, headers, body, isHostPage } = await answer(
      request.url ?? '/',
      request.method ?? 'GET',
      Buffer.concat(chunks),
    );
    // Everybody's files travel as they would: compressed alike.
    const packed = gzipSync(body, { level: 9 });
    if (status === 200 && isHostPage !== true) bytes += packed.length;
    response.writeHead(status, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': String(packed.length) });
    response.end(packed);
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens to no port');
  return {
    origin: `http://${host}:${address.port}`,
    bytes: () => bytes,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The site that embeds a widget; the peers' files lie on it. */
export function startSite(
  pages: () => Readonly<Record<string, SitePage>>,
  folder: string,
  port: number,
): Promise<Site> {
  return listen('localhost', port, async (path, method) => {
    const page = pages()[path];
    if (page !== undefined) {
      const policy = page.csp === undefined ? {} : { 'Content-Security-Policy': page.csp };
      return {
        status: 200,
        headers: { 'Content-Type': 'text/html; charset=utf-8', ...policy },
        body: Buffer.from(page.html),
        isHostPage: true,
      };
    }
    if (path === '/favicon.ico') return { status: 404, headers: {}, body: Buffer.alloc(0) };
    const [, file] = /^\/peers(\/.*)$/.exec(path) ?? [];
    if (file === undefined || method !== 'GET')
      return {
        status: 200,
        headers: { 'Content-Type': 'application/json' },
        body: Buffer.from(JSON.stringify(ANSWER)),
      };
    try {
      const body = readFileSync(join(folder, normalize(file)));
      return {
        status: 200,
        headers: { 'Content-Type': TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream' },
        body,
      };
    } catch {
      return { status: 404, headers: {}, body: Buffer.alloc(0) };
    }
  });
}

/** The Worker's answers, compressed as its host in the network does. */
export function startCompressed(behind: string): Promise<Site> {
  return listen('127.0.0.1', 0, async (path, method, body) => {
    const asked =
      method === 'POST'
        ? { body: body.toString('utf8'), headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' } }
        : {};
    const answer = await fetch(new URL(path, behind), { method, ...asked });
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name)),
    );
    return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
  });
}
