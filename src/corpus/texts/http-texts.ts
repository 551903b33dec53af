import * as z from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

const problemTextsSchema = z.strictObject({ title: textSchema, detail: textSchema });

const operationTextsSchema = z.strictObject({ summary: textSchema, description: textSchema });

/** corpus/texts/http.yaml: every sentence of the programming interface: errors and the OpenAPI description. */
export const httpTextsSchema = z.strictObject({
  /** One for each problem code. */
  problems: z.strictObject({
    emptyBody: problemTextsSchema,
    unreadableBody: problemTextsSchema,
    invalidJson: problemTextsSchema,
    invalidRequest: problemTextsSchema,
    unsupportedType: problemTextsSchema.extend({ detail: templateSchema('expected') }),
    tooLarge: problemTextsSchema.extend({ detail: templateSchema('most') }),
    tooManyRequests: problemTextsSchema.extend({ detail: templateSchema('seconds') }),
    challengeFailed: problemTextsSchema,
    challengeUnavailable: problemTextsSchema,
    notFound: problemTextsSchema,
    unknownPractice: problemTextsSchema,
    unknownModel: problemTextsSchema,
    methodNotAllowed: problemTextsSchema.extend({ detail: templateSchema('methods') }),
    serverError: problemTextsSchema,
    notReady: problemTextsSchema,
  }),
  /** What is wrong with one field. */
  fields: z.strictObject({
    missing: textSchema,
    wrongType: templateSchema('type'),
    notWhole: textSchema,
    empty: textSchema,
    tooLong: templateSchema('most'),
    tooSmall: templateSchema('least'),
    tooBig: templateSchema('most'),
    tooMany: templateSchema('most'),
    notOneOf: templateSchema('values'),
    unknown: textSchema,
    lastMessage: textSchema,
    tooLongTogether: templateSchema('most'),
    tooDeep: textSchema,
    brokenText: textSchema,
    repeated: textSchema,
    other: textSchema,
  }),
  /** A description that always has an answer: asked to see whether the service is ready. */
  readiness: textSchema,
  /** The names of JSON types in `fields.wrongType`. */
  types: z.strictObject({
    string: textSchema,
    number: textSchema,
    int: textSchema,
    array: textSchema,
    object: textSchema,
    other: textSchema,
  }),
  openapi: z.strictObject({
    title: textSchema,
    description: textSchema,
    operations: z.strictObject({
      match: operationTextsSchema,
      chat: operationTextsSchema,
      listPractices: operationTextsSchema,
      getPractice: operationTextsSchema,
      listFocusPoints: operationTextsSchema,
      createChatCompletion: operationTextsSchema,
      listModels: operationTextsSchema,
      getModel: operationTextsSchema,
      health: operationTextsSchema,
      ready: operationTextsSchema,
      openapi: operationTextsSchema,
    }),
    parameters: z.strictObject({
      phase: textSchema,
      municipality: textSchema,
      q: textSchema,
      id: textSchema,
      model: textSchema,
    }),
    responses: z.strictObject({ ok: textSchema, stream: textSchema, completion: textSchema, problem: textSchema }),
  }),
});

export type HttpTexts = z.infer<typeof httpTextsSchema>;
