import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { type SchemaName, schemaReference } from './openapi-schemas.ts';

/** The paths of the OpenAI face in the description of the programming interface; its errors have a shape of their own. */
export function describeOpenaiPaths({ operations, parameters, responses }: HttpTexts['openapi']): object {
  const json = (schema: SchemaName) => ({ 'application/json': { schema: schemaReference(schema) } });
  const errors = (...statuses: number[]) =>
    Object.fromEntries(
      statuses.map((status) => [status, { description: responses.problem, content: json('OpenaiError') }]),
    );
  const model = { name: 'id', in: 'path', required: true, description: parameters.model, schema: { type: 'string' } };
  return {
    '/v1/chat/completions': {
      post: {
        operationId: 'createChatCompletion',
        ...operations.createChatCompletion,
        requestBody: { required: true, content: json('CompletionRequest') },
        responses: {
          200: {
            description: responses.completion,
            content: {
              ...json('Completion'),
              'text/event-stream': { schema: { type: 'string' }, 'x-events': schemaReference('CompletionChunk') },
            },
          },
          ...errors(400, 413, 415, 429, 500),
        },
      },
    },
    '/v1/models': {
      get: {
        operationId: 'listModels',
        ...operations.listModels,
        responses: { 200: { description: responses.ok, content: json('ModelList') }, ...errors(500) },
      },
    },
    '/v1/models/{id}': {
      get: {
        operationId: 'getModel',
        ...operations.getModel,
        parameters: [model],
        responses: { 200: { description: responses.ok, content: json('Model') }, ...errors(404, 500) },
      },
    },
  };
}
