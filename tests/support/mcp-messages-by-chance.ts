import fc from 'fast-check';
import { modernHeaders, modernRequest, request } from './mcp-requests.ts';

/** A message to /mcp and its headers; the content type is JSON. */
export interface McpMessage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const call = (name: string, args: unknown) => ['tools/call', { name, arguments: args }] as const;

/** Right calls of everything there is; what is sent are changed copies of them. */
const CALLS: readonly (readonly [method: string, params: Record<string, unknown>])[] = [
  ['initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'fuzz', version: '1' } }],
  ['server/discover', {}],
  ['ping', {}],
  ['tools/list', {}],
  ['resources/list', { cursor: 'bzI1' }],
  ['resources/templates/list', {}],
  ['resources/read', { uri: 'praksis://skub' }],
  ['prompts/list', {}],
  ['prompts/get', { name: 'find_indsats', arguments: { situation: 'Dreng på 16' } }],
  [
    'completion/complete',
    { ref: { type: 'ref/resource', uri: 'praksis://{id}' }, argument: { name: 'id', value: 's' } },
  ],
  call('match_situation', { text: '17-årig med angst', limit: 3, detail: 'full', phase: 'grundskole', age: 17 }),
  call('search_catalogue', { query: 'mentor', kind: 'practice', municipality: 'Herning' }),
  call('get_practice', { ids: ['skub', 'ips-ung'], sections: ['Målgruppe'] }),
  call('compare_practices', { ids: ['skub', 'ips-ung'] }),
  call('list_practices', { limit: 5, cursor: 'bzU' }),
  call('answer_question', { question: 'Hvad koster SKUB?', earlier: ['Fortæl om SKUB'] }),
  ['logging/setLevel', { level: 'debug' }],
  ['tasks/get', { taskId: '1' }],
];

const WAYS = ['left out', 'replaced', 'beside'] as const;

type Way = (typeof WAYS)[number];

const wrongValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    null,
    -1,
    1e308,
    '',
    '\ud800',
    '\u0000',
    '__proto__',
    '../../etc',
    'praksis://%',
    'x'.repeat(9000),
    [],
  ),
);

/** Changes a value at one place, which numbers lead to: it is left out, replaced, or gets something beside it. */
function change(value: unknown, [step = 0, ...rest]: readonly number[], way: Way, wrong: unknown): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const entries: [string, unknown][] = Object.entries(value);
  const at = step % Math.max(entries.length, 1);
  const [key, part] = entries[at] ?? ['', undefined];
  if (rest.length > 0) entries[at] = [key, change(part, rest, way, wrong)];
  else if (way === 'beside') entries.push([JSON.stringify(wrong) ?? '', wrong]);
  else if (way === 'replaced') entries[at] = [key, wrong];
  else entries.splice(at, 1);
  return Array.isArray(value) ? entries.map(([, entry]) => entry) : Object.fromEntries(entries);
}

const id = fc.oneof(
  { weight: 8, arbitrary: fc.integer() },
  { weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined, 1.5, {}, []) },
);

const inHeader = (version: string) => ({ 'MCP-Protocol-Version': version });

/** A right call, changed at up to three places, perhaps cut off. */
export const changedMessage: fc.Arbitrary<McpMessage> = fc
  .record({
    at: fc.nat(CALLS.length - 1),
    isModern: fc.boolean(),
    id,
    changes: fc.array(
      fc.record({
        steps: fc.array(fc.nat(20), { minLength: 3, maxLength: 6 }),
        way: fc.constantFrom(...WAYS),
        wrong: wrongValue,
      }),
      { maxLength: 3 },
    ),
    isCut: fc.nat(9).map((one) => one === 0),
    cut: fc.nat(400),
    version: fc.oneof(
      { weight: 8, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.constantFrom('2025-03-26', '2026-07-28', '1999-01-01', '').map(inHeader) },
    ),
    accept: fc.constantFrom('application/json, text/event-stream', 'application/json', 'text/event-stream', '*/*'),
  })
  .map(({ at, isModern, id: given, changes, isCut, cut, version, accept }) => {
    const [method, params] = CALLS[at] as (typeof CALLS)[number];
    const whole = isModern ? modernRequest(method, params, given) : request(method, params, given);
    const changed = changes.reduce<unknown>((value, { steps, way, wrong }) => change(value, steps, way, wrong), whole);
    const body = JSON.stringify(changed) ?? '';
    const named = params['name'] ?? params['uri'];
    const name = typeof named === 'string' ? named : undefined;
    const headers = { Accept: accept, ...(isModern && modernHeaders(method, name)), ...version };
    return { body: isCut ? body.slice(0, cut) : body, headers: present(headers) };
  });

const present = (headers: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/** Anything at all. */
export const randomMessage: fc.Arbitrary<McpMessage> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json({ maxDepth: 5 }),
    fc
      .record({ jsonrpc: fc.constant('2.0'), id, method: fc.string(), params: fc.jsonValue() })
      .map((message) => JSON.stringify(message)),
    fc.record({ jsonrpc: fc.constant('2.0'), id, result: fc.jsonValue() }).map((message) => JSON.stringify(message)),
  )
  .map((body) => ({ body, headers: { Accept: 'application/json' } }));
