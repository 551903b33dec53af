import type { Context } from 'hono';
import type { OpenaiError } from '../contract/openai-schema.ts';
import type { Problem, ProblemCode } from '../contract/problem-schema.ts';
import type { HttpEnv } from './http-env.ts';

/** The codes of this interface; null where it has none for the problem. */
const CODE = {
  emptyBody: null,
  unreadableBody: null,
  invalidJson: null,
  invalidRequest: null,
  unsupportedType: null,
  tooLarge: 'request_too_large',
  tooManyRequests: 'rate_limit_exceeded',
  challengeFailed: null,
  challengeUnavailable: null,
  notFound: 'unknown_url',
  unknownPractice: null,
  unknownModel: 'model_not_found',
  methodNotAllowed: 'method_not_supported',
  serverError: null,
  notReady: null,
} as const satisfies Record<ProblemCode, string | null>;

/** A problem in the shape that clients of the OpenAI interface read. */
export function toOpenaiError({ code, title, detail, status, errors = [] }: Problem): OpenaiError {
  const [first] = errors;
  const cure = first === undefined ? detail : [first.field, first.message].filter((part) => part !== '').join(': ');
  return {
    error: {
      message: `${title}. ${cure}`,
      type: status >= 500 ? 'server_error' : 'invalid_request_error',
      param: first === undefined || first.field === '' ? null : first.field,
      code: CODE[code],
    },
  };
}

/** A problem as a response in that shape. What /api calls 422 is 400 there. */
export function respondWithOpenaiError(c: Context<HttpEnv>, problem: Problem): Response {
  const status = problem.status === 422 ? 400 : problem.status;
  return c.body(JSON.stringify(toOpenaiError(problem)), status as 400, { 'Content-Type': 'application/json' });
}
