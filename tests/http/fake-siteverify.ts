import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it answers to a token; null for never. */
const ANSWERS: Readonly<Record<string, { status: number; body: string } | null>> = {
  right: { status: 200, body: '{"success": true, "error-codes": []}' },
  used: { status: 200, body: '{"success": false, "error-codes": ["timeout-or-duplicate"]}' },
  'our-secret-is-wrong': { status: 200, body: '{"success": false, "error-codes": ["invalid-input-secret"]}' },
  down: { status: 502, body: '<h1>Bad gateway</h1>' },
  strange: { status: 200, body: '{"success": "true"}' },
  slow: null,
};

export interface FakeSiteverify {
  readonly url: string;
  /** What it was sent so far. */
  readonly asked: unknown[];
  close(): void;
}

/** A stand-in for Cloudflare's siteverify: it knows one token, and can be down, slow, wrongly set up or out of its mind. */
export async function startSiteverify(): Promise<FakeSiteverify> {
  const asked: unknown[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString());
      asked.push(body);
      const answer = ANSWERS[body.response] ?? null;
      if (answer !== null) response.writeHead(answer.status).end(answer.body);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/siteverify`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
