import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../src/contract/match-schema.ts';
import { type Problem, problemSchema } from '../../src/contract/problem-schema.ts';
import { ask, DESCRIPTION, post, question } from './request.ts';

/** What no error may ever repeat. */
const SECRET = 'Rigmor Hemmelig 010203-1234';

async function problemOf(response: Response): Promise<Problem> {
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  const text = await response.text();
  expect(text).not.toContain('Rigmor');
  const problem = problemSchema.parse(JSON.parse(text));
  expect(problem.status).toBe(response.status);
  expect(response.headers.get('X-Request-Id')).toBe(problem.requestId);
  return problem;
}

const tooDeep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;

describe.each(['/api/match', '/api/chat'])('a body that cannot be read, sent to %s', (path) => {
  it.each([
    ['nothing', '', 400, 'emptyBody'],
    ['blanks', ' \n ', 400, 'emptyBody'],
    ['no JSON', `{"text": "${SECRET}`, 400, 'invalidJson'],
    ['a raw NUL', `{"text": "\u0000${SECRET}"}`, 400, 'invalidJson'],
    ['deep nesting', tooDeep, 422, 'invalidRequest'],
    ['deep nesting in a field', `{"text": ${tooDeep}}`, 422, 'invalidRequest'],
    ['a list', [SECRET], 422, 'invalidRequest'],
    ['null', 'null', 422, 'invalidRequest'],
    ['a text', JSON.stringify(SECRET), 422, 'invalidRequest'],
    ['an unknown field named by the caller', { [SECRET]: 1 }, 422, 'invalidRequest'],
    ['a field of the prototype', '{"__proto__": {"text": "x"}}', 422, 'invalidRequest'],
  ])('%s', async (_name, body, status, code) => {
    expect(await problemOf(await post(path, body))).toMatchObject({ status, code });
  });

  it('refuses one megabyte before it is parsed', async () => {
    expect(await problemOf(await post(path, 'x'.repeat(1_000_000)))).toMatchObject({ status: 413, code: 'tooLarge' });
  });

  it('refuses one megabyte sent without a length', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(50_000));
    let left = 20;
    const body = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
    });
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, duplex: 'half' };
    expect(await problemOf(await ask(path, init as RequestInit))).toMatchObject({ status: 413 });
  });

  it('refuses invalid UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]);
    const response = await ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
    expect(await problemOf(response)).toMatchObject({ status: 400, code: 'unreadableBody' });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'refuses the type "%s"',
    async (type) => {
      expect(await problemOf(await post(path, '{}', { 'Content-Type': type }))).toMatchObject({ status: 415 });
    },
  );

  it('refuses a compressed body', async () => {
    expect(await problemOf(await post(path, '{}', { 'Content-Encoding': 'gzip' }))).toMatchObject({ status: 415 });
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE'])('refuses %s and says what is allowed', async (method) => {
    const response = await ask(path, { method });
    expect(response.headers.get('Allow')).toBe('POST');
    expect(await problemOf(response)).toMatchObject({ status: 405, code: 'methodNotAllowed' });
  });
});

describe('a match request with a wrong field', () => {
  it.each([
    ['text', {}, 'Feltet mangler.'],
    ['text', { text: 7 }, 'Feltet skal være en tekst.'],
    ['text', { text: '' }, 'Feltet må ikke være tomt.'],
    ['text', { text: ' \t ' }, 'Feltet må ikke være tomt.'],
    ['text', { text: 'x'.repeat(LONGEST_TEXT + 1) }, 'Feltet må højst være på 8000 tegn.'],
    [
      'text',
      { text: `${SECRET}\u0000` },
      'Teksten indeholder tegn, der ikke kan bruges (nultegn eller halve tegnpar).',
    ],
    [
      'text',
      `{"text": "${SECRET}\\ud800"}`,
      'Teksten indeholder tegn, der ikke kan bruges (nultegn eller halve tegnpar).',
    ],
    ['limit', { text: 'x', limit: '3' }, 'Feltet skal være et tal.'],
    ['limit', { text: 'x', limit: 1.5 }, 'Feltet skal være et helt tal.'],
    ['limit', { text: 'x', limit: 0 }, 'Tallet skal være mindst 1.'],
    ['limit', { text: 'x', limit: 21 }, 'Tallet må højst være 20.'],
    ['filters', { text: 'x', filters: null }, 'Feltet skal være et objekt.'],
    [
      'filters.phase',
      { text: 'x', filters: { phase: SECRET } },
      'Feltet skal være en af værdierne: grundskole, efter-grundskolen, fastholdelse.',
    ],
    ['filters.age', { text: 'x', filters: { age: -1 } }, 'Tallet skal være mindst 0.'],
    ['filters.municipality', { text: 'x', filters: { municipality: '' } }, 'Feltet må ikke være tomt.'],
    [
      'filters',
      { text: 'x', filters: { [SECRET]: 1 } },
      'Der er et felt her, som ikke kendes. Felterne står i /openapi.json.',
    ],
    ['', { text: 'x', [SECRET]: 1 }, 'Der er et felt her, som ikke kendes. Felterne står i /openapi.json.'],
  ])('%s (%#)', async (field, body, message) => {
    const problem = await problemOf(await post('/api/match', body));
    expect(problem).toMatchObject({ status: 422, code: 'invalidRequest', errors: [{ field, message }] });
  });
});

describe('a chat request with a wrong field', () => {
  const lastMessage = 'Den sidste besked skal være fra brugeren (role "user") og må ikke være tom.';
  it.each([
    ['messages', {}, 'Feltet mangler.'],
    ['messages', { messages: SECRET }, 'Feltet skal være en liste.'],
    [
      'messages',
      { messages: Array.from({ length: 61 }, () => ({ role: 'user', content: 'x' })) },
      'Listen må højst have 60 elementer.',
    ],
    ['messages', question('  '), lastMessage],
    ['messages', { messages: [{ role: 'assistant', content: SECRET }] }, lastMessage],
    [
      'messages.0.role',
      { messages: [{ role: SECRET, content: 'x' }] },
      'Feltet skal være en af værdierne: user, assistant.',
    ],
    ['messages.0.content', { messages: [{ role: 'user', content: 3 }] }, 'Feltet skal være en tekst.'],
    [
      'messages.0.content',
      question(`${SECRET}\u0000`),
      'Teksten indeholder tegn, der ikke kan bruges (nultegn eller halve tegnpar).',
    ],
  ])('%s (%#)', async (field, body, message) => {
    const { errors } = await problemOf(await post('/api/chat', body));
    expect(errors).toContainEqual({ field, message });
  });
});

describe('a catalogue address with a wrong parameter', () => {
  it.each([
    ['phase=voksen', 'phase'],
    ['phase=', 'phase'],
    ['q=', 'q'],
    ['q=%00', 'q'],
    [`q=${'x'.repeat(301)}`, 'q'],
    ['municipality=', 'municipality'],
    ['phase=grundskole&phase=fastholdelse', 'phase'],
    [`${encodeURIComponent(SECRET)}=1`, ''],
  ])('%# is refused', async (query, field) => {
    for (const path of ['/api/practices', '/api/focus-points']) {
      const problem = await problemOf(await ask(`${path}?${query}`));
      expect(problem).toMatchObject({ status: 422, errors: [{ field }] });
    }
  });
});

describe('an address that is not there', () => {
  it.each(['findes-ikke', '%00', '%ff', '..%2f..%2fetc', encodeURIComponent(SECRET), 'x'.repeat(5000), '__proto__'])(
    'practice %# is unknown',
    async (id) => {
      expect(await problemOf(await ask(`/api/practices/${id}`))).toMatchObject({
        status: 404,
        code: 'unknownPractice',
      });
    },
  );

  it('is a problem under /api and a page elsewhere', async () => {
    expect(await problemOf(await ask('/api/intet'))).toMatchObject({ status: 404, code: 'notFound' });
    const page = await ask('/intet');
    expect(page.status).toBe(404);
    expect(page.headers.get('Content-Type')).toMatch(/^text\/html/);
  });
});

describe('any body whatsoever', () => {
  const paths = fc.constantFrom('/api/match', '/api/chat', '/');
  const types = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data',
  );

  it('of arbitrary bytes never gives a 5xx', async () => {
    await fc.assert(
      fc.asyncProperty(paths, types, fc.uint8Array({ maxLength: 300 }), async (path, type, body) => {
        const response = await ask(path, {
          method: 'POST',
          headers: { 'Content-Type': type },
          body: new Uint8Array(body),
        });
        await response.arrayBuffer();
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });

  it('of arbitrary JSON never gives a 5xx', async () => {
    await fc.assert(
      fc.asyncProperty(paths, fc.json(), async (path, body) => {
        expect((await post(path, body)).status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });

  it('with arbitrary text in it gives an answer or a 4xx', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.constantFrom('angst', '17', 'år', 'ikke', 'Randers', '\ud800', '\u0000', '\u202e', '<script>'), {
          maxLength: 30,
        })
        .map((words) => words.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect([200, 422]).toContain((await post('/api/match', { text })).status);
        expect([200, 422]).toContain((await post('/api/chat', question(text))).status);
      }),
      { numRuns: 150 },
    );
  });

  it('of a proper question is answered', async () => {
    expect((await post('/api/match', { text: DESCRIPTION })).status).toBe(200);
  });
});
