import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import worker from '../../src/worker.ts';
import { ask, DESCRIPTION, post, question } from './request.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: Record<
    string,
    { readonly $ref?: string; readonly content?: Record<string, { readonly schema: object }> }
  >;
}

interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: {
    readonly schemas: Record<string, object>;
    readonly responses: Record<string, Operation['responses'][string]>;
  };
}

const describeWorker = async (): Promise<Description> => (await ask('/openapi.json')).json() as Promise<Description>;

/** Requests whose responses are compared with the description, at least one for each operation. */
const REQUESTS: [string, string, string, () => Promise<Response>][] = [
  ['/api/match', 'post', 'a description', () => post('/api/match', { text: DESCRIPTION, limit: 20 })],
  ['/api/match', 'post', 'an off-topic text', () => post('/api/match', { text: 'Hvad er en god opskrift på boller?' })],
  ['/api/match', 'post', 'no body', () => post('/api/match', '')],
  ['/api/match', 'post', 'a wrong field', () => post('/api/match', { text: 1 })],
  ['/api/match', 'post', 'a wrong type', () => post('/api/match', '{}', { 'Content-Type': 'text/plain' })],
  ['/api/match', 'post', 'too large a body', () => post('/api/match', 'x'.repeat(600_000))],
  ['/api/chat', 'post', 'a question', () => post('/api/chat', question(DESCRIPTION))],
  ['/api/chat', 'post', 'a wrong field', () => post('/api/chat', { messages: [] })],
  ['/api/practices', 'get', 'no parameter', () => ask('/api/practices')],
  ['/api/practices', 'get', 'a wrong parameter', () => ask('/api/practices?phase=voksen')],
  ['/api/practices/{id}', 'get', 'an id', () => ask('/api/practices/ips-ung')],
  ['/api/practices/{id}', 'get', 'an unknown id', () => ask('/api/practices/intet')],
  ['/api/focus-points', 'get', 'no parameter', () => ask('/api/focus-points')],
  ['/v1/chat/completions', 'post', 'a question', () => post('/v1/chat/completions', question(DESCRIPTION))],
  ['/v1/chat/completions', 'post', 'a wrong field', () => post('/v1/chat/completions', { messages: [] })],
  ['/v1/chat/completions', 'post', 'too large a body', () => post('/v1/chat/completions', 'x'.repeat(600_000))],
  ['/v1/models', 'get', 'nothing', () => ask('/v1/models')],
  ['/v1/models/{id}', 'get', 'the id', () => ask('/v1/models/lovende-praksis')],
  ['/v1/models/{id}', 'get', 'an unknown id', () => ask('/v1/models/intet')],
  ['/healthz', 'get', 'nothing', () => ask('/healthz')],
  ['/readyz', 'get', 'nothing', () => ask('/readyz')],
  ['/openapi.json', 'get', 'nothing', () => ask('/openapi.json')],
];

describe('the OpenAPI description', () => {
  it('is OpenAPI 3.1 in which every reference leads somewhere', async () => {
    const description = await describeWorker();
    expect(description.openapi).toMatch(/^3\.1\./);
    for (const [, path] of JSON.stringify(description).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = path?.split('/').reduce<unknown>((value, key) => Reflect.get(Object(value), key), description);
      expect(target, path).toBeTypeOf('object');
    }
  });

  it('describes every route for programs, and no other', async () => {
    const { paths } = await describeWorker();
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = worker.routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/(api\/|v1\/|healthz|readyz|openapi\.json)/.test(path))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(described.sort()).toEqual([...new Set(served)].sort());
  });

  it('names every parameter of a path', async () => {
    const { paths } = await describeWorker();
    for (const [path, operations] of Object.entries(paths)) {
      for (const [, name] of path.matchAll(/\{(\w+)\}/g)) {
        for (const { parameters } of Object.values(operations))
          expect(parameters?.map((each) => each.name)).toContain(name);
      }
    }
  });

  it('is compared with a response of every operation', async () => {
    const { paths } = await describeWorker();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(new Set(REQUESTS.map(([path, method]) => `${method} ${path}`))).toEqual(new Set(operations));
  });

  it.each(REQUESTS)('holds for %s %s with %s', async (path, method, _name, request) => {
    const { paths, components } = await describeWorker();
    const response = await request();
    const declared = paths[path]?.[method]?.responses[response.status];
    const { content } = declared?.$ref === undefined ? (declared ?? {}) : (components.responses['Problem'] ?? {});
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
    const schema = content?.[type]?.schema;
    expect(schema, `${response.status} ${type} is described`).toBeDefined();
    const whole = { ...schema, components: { schemas: components.schemas } };
    expect(readSchema(whole).safeParse(await response.json())).toMatchObject({ success: true });
  });
});

/** A check made from the published JSON Schema alone. */
function readSchema(schema: object): z.ZodType {
  const { components, ...rest } = JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/'));
  return z.fromJSONSchema({ ...rest, $defs: components.schemas });
}
