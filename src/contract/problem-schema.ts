import * as z from 'zod';

/** What is wrong with one field of a request. It never quotes what the caller wrote. */
const fieldErrorSchema = z.strictObject({
  /** Where it stands, as "messages.0.content"; empty for the whole body. */
  field: z.string(),
  message: z.string(),
});

export type FieldError = z.infer<typeof fieldErrorSchema>;

/** The kinds of error that a caller can meet; `code` in a problem. */
export const problemCodeSchema = z.enum([
  'emptyBody',
  'unreadableBody',
  'invalidJson',
  'invalidRequest',
  'unsupportedType',
  'tooLarge',
  'tooManyRequests',
  'challengeFailed',
  'challengeUnavailable',
  'notFound',
  'unknownPractice',
  'unknownModel',
  'methodNotAllowed',
  'serverError',
  'notReady',
]);

export type ProblemCode = z.infer<typeof problemCodeSchema>;

/** Problem details (RFC 9457), with title, detail and messages in Danish. */
export const problemSchema = z.strictObject({
  /** Always "about:blank": `status` and `code` tell the kind. */
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  code: problemCodeSchema,
  /** The id of the request, to give when asking for help. */
  requestId: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
});

export type Problem = z.infer<typeof problemSchema>;
