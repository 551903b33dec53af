import fc from 'fast-check';
import { changedMessage, randomMessage } from '../../support/mcp-messages-by-chance.ts';
import { MARK, NASTY_STRINGS } from './nasty-strings.ts';

/** How a request comes over the wire: whole, cut off before its end, or in two halves with a pause between them. */
export type Delivery = 'whole' | 'truncated' | 'slow';

/** One request of the campaign. */
export interface FuzzRequest {
  readonly face: 'match' | 'chat' | 'stream' | 'completions' | 'mcp' | 'form' | 'page';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly delivery: Delivery;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };

const isRare = fc.oneof({ weight: 19, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });

const danish = fc
  .array(
    fc.constantFrom('17-årig', 'angst', 'ikke', 'stoppet', 'på', 'gymnasiet', 'FGU', 'vil', 'job', 'mentor', ','),
    {
      maxLength: 30,
    },
  )
  .map((words) => words.join(' '));
const nasty = fc.constantFrom(...NASTY_STRINGS);
const oversized = fc
  .record({ unit: nasty, times: fc.constantFrom(100, 1000, 9000) })
  .map(({ unit, times }) => unit.repeat(times).slice(0, 700_000));

/** A text by chance, of right Danish, nasty strings, any characters and far too much, often marked. */
const text = fc
  .oneof(
    { weight: 4, arbitrary: danish },
    {
      weight: 4,
      arbitrary: fc.array(fc.oneof(nasty, danish), { minLength: 1, maxLength: 5 }).map((all) => all.join(' ')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
    { weight: 1, arbitrary: oversized },
  )
  .chain((told) => fc.boolean().map((marked) => (marked ? `${told.slice(0, 300)} ${MARK}` : told)));

/** Without halves of characters, which no address can hold. */
const wellFormed = (told: string): string => new TextDecoder().decode(new TextEncoder().encode(told));

/** A value where another is expected: mostly right, sometimes anything. */
const orAnything = <Value>(right: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) });

const filters = fc.record(
  {
    phase: orAnything(fc.constantFrom('grundskole', 'efter-grundskolen', 'fastholdelse')),
    municipality: orAnything(nasty),
    age: orAnything(fc.integer({ min: -1, max: 130 })),
  },
  { requiredKeys: [] },
);
const matchBody = fc.record(
  { text: orAnything(text), limit: orAnything(fc.integer({ min: 0, max: 21 })), filters: orAnything(filters) },
  { requiredKeys: ['text'] },
);
const message = fc.record(
  {
    role: orAnything(fc.constantFrom('user', 'assistant')),
    content: orAnything(text),
    leaveOut: orAnything(fc.array(nasty, { maxLength: 3 })),
  },
  { requiredKeys: ['role', 'content'] },
);
const messages = fc
  .array(message, { maxLength: 6 })
  .chain((all) => text.map((last) => [...all, { role: 'user', content: last }]));
const chatBody = fc.record(
  { messages: orAnything(messages), filters: orAnything(filters) },
  { requiredKeys: ['messages'] },
);
const completionBody = fc.record(
  { messages: orAnything(messages), model: orAnything(nasty), stream: orAnything(fc.boolean()) },
  { requiredKeys: ['messages'] },
);

/** JSON as it is, with a byte of it changed, nested without end, or no JSON at all. */
const jsonOf = (value: fc.Arbitrary<unknown>): fc.Arbitrary<FuzzRequest['body']> =>
  fc.oneof(
    { weight: 10, arbitrary: value.map((told) => JSON.stringify(told)) },
    {
      weight: 2,
      arbitrary: fc.record({ value, at: fc.nat(), byte: fc.nat(255) }).map(({ value: told, at, byte }) => {
        const bytes = new TextEncoder().encode(JSON.stringify(told));
        bytes[at % Math.max(bytes.length, 1)] = byte;
        return bytes;
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('['.repeat(20_000), `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, '', '\ufeff{}'),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array(bytes)) },
  );

const delivery: fc.Arbitrary<Delivery> = fc.oneof(
  { weight: 60, arbitrary: fc.constant<Delivery>('whole') },
  { weight: 2, arbitrary: fc.constant<Delivery>('truncated') },
  { weight: 1, arbitrary: fc.constant<Delivery>('slow') },
);

const post = (
  face: FuzzRequest['face'],
  path: string,
  body: fc.Arbitrary<FuzzRequest['body']>,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
) =>
  fc.record({ body, isOther: isRare, delivery }).map(
    ({ body: told, isOther, delivery: way }): FuzzRequest => ({
      face,
      method: 'POST',
      path,
      // Now and then the type is wrong or missing.
      headers: isOther ? { ...headers, 'Content-Type': 'text/plain' } : headers,
      body: told,
      delivery: way,
    }),
  );

const formBody = fc
  .record({
    field: fc.oneof({ weight: 9, arbitrary: fc.constant('tekst') }, { weight: 1, arbitrary: nasty }),
    text,
    isRaw: isRare,
  })
  // Some are sent as it stands: broken escapes, bytes that are no UTF-8.
  .map(({ field, text: told, isRaw }) =>
    isRaw ? `${field}=${told}` : new URLSearchParams({ [field]: told }).toString(),
  );

const PATHS = [
  '/',
  '/praksis',
  '/praksis/',
  '/fokuspunkter',
  '/sammenlign',
  '/moede',
  '/api/practices',
  '/api/practices/',
  '/api/focus-points',
  '/v1/models/',
  '/openapi.json',
  '/healthz',
  '/',
];
const PARAMETERS = ['q', 'fase', 'alder', 'kommune', 'metode', 'ids', 'phase', 'municipality', 'x'];

const page = fc
  .record({
    path: fc.constantFrom(...PATHS),
    more: fc.oneof(
      fc.constant(''),
      text.map((told) => told.slice(0, 500)),
    ),
    query: fc.array(
      fc.tuple(
        fc.constantFrom(...PARAMETERS),
        text.map((told) => told.slice(0, 500)),
      ),
      { maxLength: 3 },
    ),
    method: fc.oneof(
      { weight: 18, arbitrary: fc.constant('GET') },
      { weight: 2, arbitrary: fc.constantFrom('PUT', 'DELETE', 'HEAD', 'OPTIONS') },
    ),
    accept: fc.constantFrom('text/html', '*/*', 'application/json', 'x/y;q=nej'),
  })
  .map(({ path, more, query, method, accept }): FuzzRequest => {
    const segment = path.endsWith('/') ? encodeURIComponent(wellFormed(more)) : '';
    const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`;
    return {
      face: 'page',
      method,
      path: `${path}${segment}${search}`,
      headers: { Accept: accept },
      body: undefined,
      delivery: 'whole',
    };
  });

const mcp = fc.oneof({ weight: 4, arbitrary: changedMessage }, { weight: 1, arbitrary: randomMessage }).map(
  ({ body, headers }): FuzzRequest => ({
    face: 'mcp',
    method: 'POST',
    path: '/mcp',
    headers: { ...JSON_TYPE, ...headers },
    body,
    delivery: 'whole',
  }),
);

/** A request by chance to any of the faces. */
export const fuzzRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  post('match', '/api/match', jsonOf(matchBody)),
  post('chat', '/api/chat', jsonOf(chatBody)),
  post('stream', '/api/chat', jsonOf(chatBody), { ...JSON_TYPE, Accept: 'text/event-stream' }),
  post('completions', '/v1/chat/completions', jsonOf(completionBody)),
  post('form', '/', formBody, FORM_TYPE),
  page,
  mcp,
);
