import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** What the server does instead of streaming its text to the end. */
export type Fault = 'none' | 'slow' | 'endless' | 'status429' | 'status500' | 'broken' | 'malformed' | 'cut' | 'silent';

/** What the server answers to one call. */
export interface Script {
  readonly fault: Fault;
  /** The text that it writes, from the lines that it was sent. */
  readonly write: (lines: readonly string[]) => string;
  /** How many characters go into one piece. */
  readonly pieceLength: number;
}

/** A model server on this machine that speaks the OpenAI interface and does as it is told. */
export interface FakeModelServer {
  /** The base address of calls that follow a script. */
  follow(script: Script): string;
  /** The bodies of all calls so far. */
  readonly received: string[];
  close(): void;
}

/** Long past any budget of the tests. */
const SLOW_MS = 3000;

/** The sentences of a prompt that asks to rephrase them. */
const linesOf = (body: string): string[] => {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] };
  return Array.from((messages.at(-1)?.content ?? '').matchAll(/^\d+: (.*)$/gm), ([, line = '']) => line);
};

/** Starts the server on a free port. */
export async function startFakeModelServer(): Promise<FakeModelServer> {
  const scripts = new Map<string, Script>();
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push(body);
    const script = scripts.get(request.url?.split('/')[1] ?? '');
    if (script === undefined) response.writeHead(404).end();
    else await play(script, linesOf(body), response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    follow: (script) => {
      const id = String(scripts.size);
      scripts.set(id, script);
      return `http://127.0.0.1:${port}/${id}/v1`;
    },
    received,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function play(
  { fault, write, pieceLength }: Script,
  lines: readonly string[],
  response: ServerResponse,
): Promise<void> {
  if (fault === 'status429' || fault === 'status500') {
    const status = Number(fault.slice('status'.length));
    response.writeHead(status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'hemmelig fejl', type: 'server_error' } }));
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const send = (data: unknown) => response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`);
  const chunk = (delta: object, finish: string | null) =>
    send({
      id: 'fake',
      object: 'chat.completion.chunk',
      created: 1,
      model: 'fake',
      choices: [{ index: 0, delta, finish_reason: finish }],
    });
  const text = write(lines);
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${pieceLength}}`, 'g')) ?? [];
  const half = Math.floor(pieces.length / 2);
  for (const [at, content] of pieces.entries()) {
    if (at === half && fault === 'slow') await wait(SLOW_MS, undefined, { ref: false });
    if (at === half && fault === 'silent') return;
    if (at === half && fault === 'broken') {
      response.destroy();
      return;
    }
    if (at === half && fault === 'malformed') send('{"choices": [{"delta":');
    if (at === half && fault === 'cut') break;
    chunk({ content }, null);
  }
  while (fault === 'endless' && !response.destroyed) {
    chunk({ content: 'og så videre, '.repeat(20) }, null);
    await wait(1);
  }
  chunk({}, fault === 'cut' ? 'length' : 'stop');
  send('[DONE]');
  response.end();
}
