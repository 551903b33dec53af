import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FuzzRequest } from './make-requests.ts';

/** An answer, or null where the client went away before there could be one. */
export type Answered = { readonly status: number; readonly headers: Headers; readonly text: string } | null;

/** Longer than this is a hang. */
const LONGEST_MS = 20_000;

const PAUSE_MS = 40;

/**
 * Sends a request as its delivery says and waits for the whole answer.
 *
 * @throws {Error} where none comes in time, or the connection breaks
 */
export async function sendRequest(origin: string, request: FuzzRequest): Promise<Answered> {
  if (request.delivery !== 'whole') return sendInPieces(origin, request);
  const { method, path, headers, body } = request;
  const response = await fetch(`${origin}${path}`, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_MS),
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Over a socket of its own: half of the body, then a pause and the rest, or nothing more. */
async function sendInPieces(origin: string, { method, path, headers, body, delivery }: FuzzRequest): Promise<Answered> {
  const { hostname, port, host } = new URL(origin);
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array(0));
  const half = Math.floor(bytes.length / 2);
  const socket = connect(Number(port), hostname);
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('close', () => resolve());
    socket.on('error', (error) => (delivery === 'truncated' ? resolve() : reject(error)));
    socket.setTimeout(LONGEST_MS, () => reject(new Error('no answer to a slow request')));
  });
  const all = { ...headers, Host: host, Connection: 'close', 'Content-Length': String(bytes.length) };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${path} HTTP/1.1\r\n${head.join('')}\r\n`);
  socket.write(bytes.subarray(0, half));
  await wait(PAUSE_MS);
  if (delivery === 'truncated') socket.destroy();
  else socket.write(bytes.subarray(half));
  await ended;
  if (delivery === 'truncated') return null;
  const [start = '', ...rest] = Buffer.concat(chunks).toString('utf8').split('\r\n\r\n');
  const [line = '', ...fields] = start.split('\r\n');
  const parsed = fields.map((field): [string, string] => {
    const at = field.indexOf(':');
    return [field.slice(0, at), field.slice(at + 1).trim()];
  });
  return { status: Number(line.split(' ')[1]), headers: new Headers(parsed), text: rest.join('\r\n\r\n') };
}
