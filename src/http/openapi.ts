import * as z from 'zod';
import { catalogueQuerySchema } from '../contract/catalogue-schema.ts';
import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { describeOpenaiPaths } from './openai-paths.ts';
import { describeSchemas, type SchemaName, schemaReference } from './openapi-schemas.ts';

type OpenApiTexts = HttpTexts['openapi'];

const JSON_MEDIA = 'application/json';

/**
 * The OpenAPI 3.1 description of the programming interface.
 *
 * @param version - the version of the corpus that answers
 */
export function describeApi(texts: OpenApiTexts, version: string): object {
  const { operations, parameters, responses } = texts;
  const answer = (schema: SchemaName) => ({
    description: responses.ok,
    content: { [JSON_MEDIA]: { schema: schemaReference(schema) } },
  });
  const stream = {
    description: responses.stream,
    content: {
      [JSON_MEDIA]: { schema: schemaReference('ChatReply') },
      'text/event-stream': { schema: { type: 'string' }, 'x-events': schemaReference('ChatEvent') },
    },
  };
  const body = (schema: SchemaName) => ({
    required: true,
    content: { [JSON_MEDIA]: { schema: schemaReference(schema) } },
  });
  const query = queryParameters(parameters);
  const id = { name: 'id', in: 'path', required: true, description: parameters.id, schema: { type: 'string' } };
  const problems = (...statuses: number[]) =>
    Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Problem' }]));

  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: texts.title, description: texts.description, version },
    servers: [{ url: '/' }],
    security: [],
    paths: {
      '/api/match': {
        post: {
          operationId: 'match',
          ...operations.match,
          requestBody: body('MatchRequest'),
          responses: { 200: answer('MatchResponse'), ...problems(400, 413, 415, 422, 429, 500) },
        },
      },
      '/api/chat': {
        post: {
          operationId: 'chat',
          ...operations.chat,
          requestBody: body('ChatRequest'),
          responses: { 200: stream, ...problems(400, 413, 415, 422, 429, 500) },
        },
      },
      '/api/practices': {
        get: {
          operationId: 'listPractices',
          ...operations.listPractices,
          parameters: query,
          responses: { 200: answer('PracticeList'), ...problems(422, 429, 500) },
        },
      },
      '/api/practices/{id}': {
        get: {
          operationId: 'getPractice',
          ...operations.getPractice,
          parameters: [id],
          responses: { 200: answer('Practice'), ...problems(404, 500) },
        },
      },
      '/api/focus-points': {
        get: {
          operationId: 'listFocusPoints',
          ...operations.listFocusPoints,
          parameters: query,
          responses: { 200: answer('FocusPointList'), ...problems(422, 429, 500) },
        },
      },
      ...describeOpenaiPaths(texts),
      '/healthz': {
        get: { operationId: 'health', ...operations.health, responses: { 200: answer('Health'), ...problems(500) } },
      },
      '/readyz': {
        get: { operationId: 'ready', ...operations.ready, responses: { 200: answer('Health'), ...problems(503) } },
      },
      '/openapi.json': {
        get: {
          operationId: 'openapi',
          ...operations.openapi,
          responses: { 200: { description: responses.ok, content: { [JSON_MEDIA]: { schema: { type: 'object' } } } } },
        },
      },
    },
    components: {
      schemas: describeSchemas(),
      responses: {
        Problem: {
          description: responses.problem,
          content: { 'application/problem+json': { schema: schemaReference('Problem') } },
        },
      },
    },
  };
}

function queryParameters(descriptions: OpenApiTexts['parameters']): object[] {
  return Object.entries(catalogueQuerySchema.shape).map(([name, schema]) => {
    const { $schema: _dialect, ...jsonSchema } = z.toJSONSchema(schema, { io: 'input' });
    return {
      name,
      in: 'query',
      description: descriptions[name as keyof typeof catalogueQuerySchema.shape],
      schema: jsonSchema,
    };
  });
}
