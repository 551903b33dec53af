import * as z from 'zod';
import {
  focusPointListSchema,
  practiceListSchema,
  practiceViewSchema,
  serviceHealthSchema,
} from '../contract/catalogue-schema.ts';
import { chatEventSchema } from '../contract/chat-event-schema.ts';
import { chatReplySchema, chatRequestSchema } from '../contract/chat-schema.ts';
import { matchRequestSchema, matchResponseSchema, matchSchema, noticeSchema } from '../contract/match-schema.ts';
import {
  completionChunkSchema,
  completionRequestSchema,
  completionSchema,
  modelListSchema,
  modelSchema,
  openaiErrorSchema,
} from '../contract/openai-schema.ts';
import { problemSchema } from '../contract/problem-schema.ts';
import { situationSchema } from '../contract/situation-schema.ts';
import { focusPointSchema } from '../corpus/practice-schema.ts';

const REQUESTS = {
  MatchRequest: matchRequestSchema,
  ChatRequest: chatRequestSchema,
  CompletionRequest: completionRequestSchema,
};

const RESPONSES = {
  MatchResponse: matchResponseSchema,
  Match: matchSchema,
  Situation: situationSchema,
  Notice: noticeSchema,
  ChatReply: chatReplySchema,
  ChatEvent: chatEventSchema,
  Practice: practiceViewSchema,
  PracticeList: practiceListSchema,
  FocusPoint: focusPointSchema,
  FocusPointList: focusPointListSchema,
  Completion: completionSchema,
  CompletionChunk: completionChunkSchema,
  Model: modelSchema,
  ModelList: modelListSchema,
  OpenaiError: openaiErrorSchema,
  Health: serviceHealthSchema,
  Problem: problemSchema,
};

/** The name of a schema in the OpenAPI description. */
export type SchemaName = keyof typeof REQUESTS | keyof typeof RESPONSES;

/** A reference to a schema of the description. */
export function schemaReference(name: SchemaName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** The JSON Schemas (2020-12) of the contract, from the zod schemas that requests are read with. */
export function describeSchemas(): Record<string, object> {
  return { ...toJsonSchemas(REQUESTS, 'input'), ...toJsonSchemas(RESPONSES, 'output') };
}

function toJsonSchemas(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` }).schemas;
  return Object.fromEntries(
    Object.entries(described).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [name, schema]),
  );
}
