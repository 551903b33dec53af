import * as z from 'zod';

/** The name of the one model that the OpenAI face serves. */
export const MODEL_ID = 'lovende-praksis';

/** The most messages that are read of one request; system and tool messages count too, though they are dropped. */
const MOST_MESSAGES = 200;

const textPartSchema = z.looseObject({ type: z.literal('text'), text: z.string() });

const messageSchema = z.looseObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
  content: z.union([z.string(), z.array(textPartSchema), z.null()]).optional(),
});

/** A request for a chat completion. Every other parameter of that interface is accepted and has no effect. */
export const completionRequestSchema = z.looseObject({
  messages: z.array(messageSchema).min(1).max(MOST_MESSAGES),
  /** Any name is accepted: there is one model, and the answer names it. */
  model: z.string().optional(),
  stream: z.boolean().nullish(),
  stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
});

export type CompletionRequest = z.infer<typeof completionRequestSchema>;

/** Words and marks of the messages read and of the reply: a measure of size, not of any tokenizer. */
const usageSchema = z.strictObject({
  prompt_tokens: z.int().min(0),
  completion_tokens: z.int().min(0),
  total_tokens: z.int().min(0),
});

export type Usage = z.infer<typeof usageSchema>;

/** A source of the reply, in the shape that this interface has for cited pages. */
const annotationSchema = z.strictObject({
  type: z.literal('url_citation'),
  url_citation: z.strictObject({
    title: z.string(),
    url: z.url(),
    /** Where its "[n]" stands in the content, in UTF-16 units; `end_index` not included. */
    start_index: z.int().min(0),
    end_index: z.int().min(0),
  }),
});

export type Annotation = z.infer<typeof annotationSchema>;

const envelope = {
  id: z.string(),
  created: z.int(),
  model: z.string(),
  /** The version of the corpus that answered. */
  system_fingerprint: z.string(),
};

export const completionSchema = z.strictObject({
  ...envelope,
  object: z.literal('chat.completion'),
  choices: z
    .array(
      z.strictObject({
        index: z.literal(0),
        message: z.strictObject({
          role: z.literal('assistant'),
          content: z.string(),
          refusal: z.null(),
          annotations: z.array(annotationSchema),
        }),
        logprobs: z.null(),
        finish_reason: z.literal('stop'),
      }),
    )
    .length(1),
  usage: usageSchema,
});

export type Completion = z.infer<typeof completionSchema>;

export const completionChunkSchema = z.strictObject({
  ...envelope,
  object: z.literal('chat.completion.chunk'),
  choices: z
    .array(
      z.strictObject({
        index: z.literal(0),
        delta: z.strictObject({ role: z.literal('assistant').optional(), content: z.string().optional() }),
        logprobs: z.null(),
        finish_reason: z.literal('stop').nullable(),
      }),
    )
    .max(1),
  /** Present where it was asked for: null in all chunks but the last. */
  usage: usageSchema.nullable().optional(),
});

export type CompletionChunk = z.infer<typeof completionChunkSchema>;

export const modelSchema = z.strictObject({
  id: z.string(),
  object: z.literal('model'),
  created: z.int(),
  owned_by: z.string(),
});

export type Model = z.infer<typeof modelSchema>;

export const modelListSchema = z.strictObject({ object: z.literal('list'), data: z.array(modelSchema) });

/** An error as clients of this interface expect it; the message is Danish and quotes nothing of the request. */
export const openaiErrorSchema = z.strictObject({
  error: z.strictObject({
    message: z.string(),
    type: z.enum(['invalid_request_error', 'server_error']),
    /** The field that is wrong, where it is one. */
    param: z.string().nullable(),
    code: z.string().nullable(),
  }),
});

export type OpenaiError = z.infer<typeof openaiErrorSchema>;
