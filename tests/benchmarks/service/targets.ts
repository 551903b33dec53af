import { request } from '../../support/mcp-requests.ts';
import type { MeasuredRequest } from './measure-allocation.ts';

/** One thing that the service does, beside what the same would cost without it. */
export interface Target {
  readonly name: string;
  readonly own: MeasuredRequest;
  readonly baselines: Readonly<Record<string, MeasuredRequest>>;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const MCP_TYPES = { ...JSON_TYPE, Accept: 'application/json, text/event-stream' };

/** What is measured: a match, a turn of the chat, a call by MCP, and a page. */
export function targetsOf(texts: readonly string[], pageBytes: number): Target[] {
  const post = (path: string, toBody: (text: string) => unknown, headers = JSON_TYPE): MeasuredRequest => ({
    path,
    method: 'POST',
    headers,
    bodies: texts.map((text) => JSON.stringify(toBody(text))),
  });
  const get = (path: string): MeasuredRequest => ({ path, method: 'GET', headers: {}, bodies: [] });
  const call = (path: string, name: string): MeasuredRequest =>
    post(path, (text) => request('tools/call', { name, arguments: { text } }), MCP_TYPES);
  const toMatch = (text: string) => ({ text });
  return [
    {
      name: 'a match',
      own: post('/api/match', toMatch),
      baselines: {
        'bare Hono, JSON': post('/bare/json', toMatch),
        'MiniSearch behind bare Hono': post('/bare/search', toMatch),
      },
    },
    {
      name: 'a turn of the chat',
      own: post('/api/chat', (content) => ({ messages: [{ role: 'user', content }] })),
      baselines: { 'bare Hono, JSON': post('/bare/json', toMatch) },
    },
    {
      name: 'a call by MCP',
      own: call('/mcp', 'match_situation'),
      baselines: { 'bare tool of the SDK': call('/bare/mcp', 'hello') },
    },
    {
      name: 'a page',
      own: get('/praksis/ips-ung'),
      baselines: { 'bare Hono, a page as long': get(`/bare/page?bytes=${pageBytes}`) },
    },
  ];
}
