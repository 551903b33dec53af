import { createServer, type IncomingMessage } from 'node:http';

/** A server between browser and Worker that can hold a streamed answer back, or cut it. */
export interface SlowServer {
  readonly origin: string;
  /** Stops the next answer after its first piece of text, until it is released or cut; resolves when it stands still. */
  hold(): Promise<void>;
  /** Lets the answers held go on. */
  release(): void;
  /** Ends the answers held in the middle. */
  cut(): void;
  close(): void;
}

/** Starts it on a free port. It changes nothing in what the Worker says, only when it comes. */
export async function startSlowServer(behind: string): Promise<SlowServer> {
  let isHolding = false;
  let tellHeld = (): void => undefined;
  let waiting: ((isWhole: boolean) => void)[] = [];
  const settle = (isWhole: boolean): void => {
    isHolding = false;
    for (const go of waiting.splice(0)) go(isWhole);
  };
  const server = createServer(async (request, response) => {
    const answer = await passOn(request, behind);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    const text = Buffer.from(await answer.arrayBuffer());
    const end = isHolding && request.url === '/api/chat' ? text.indexOf('\n\n', text.indexOf('event: delta')) : -1;
    if (end < 0) return void response.end(text);
    response.write(text.subarray(0, end + 2));
    const isWhole = new Promise<boolean>((resolve) => waiting.push(resolve));
    tellHeld();
    if (await isWhole) response.end(text.subarray(end + 2));
    else response.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens to no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    hold: () => {
      isHolding = true;
      return new Promise((resolve) => {
        tellHeld = resolve;
      });
    },
    release: () => settle(true),
    cut: () => settle(false),
    close: () => {
      waiting = [];
      server.closeAllConnections();
      server.close();
    },
  };
}

async function passOn(request: IncomingMessage, behind: string): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
  const answer = await fetch(new URL(request.url ?? '/', behind), {
    method: request.method ?? 'GET',
    headers: headers as Record<string, string>,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    redirect: 'manual',
  });
  const passed = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection']) passed.delete(name);
  return new Response(answer.body, { status: answer.status, headers: passed });
}
