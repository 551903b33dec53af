import type { Context } from 'hono';
import type { FieldError, Problem, ProblemCode } from '../contract/problem-schema.ts';
import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { fillText } from '../language/fill-text.ts';
import type { HttpEnv } from './http-env.ts';

const STATUS = {
  emptyBody: 400,
  unreadableBody: 400,
  invalidJson: 400,
  invalidRequest: 422,
  unsupportedType: 415,
  tooLarge: 413,
  tooManyRequests: 429,
  challengeFailed: 403,
  challengeUnavailable: 503,
  notFound: 404,
  unknownPractice: 404,
  unknownModel: 404,
  methodNotAllowed: 405,
  serverError: 500,
  notReady: 503,
} as const satisfies Record<ProblemCode, number>;

interface ProblemFacts {
  /** Values for the places in the problem's detail. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly errors?: readonly FieldError[];
  /** Headers that belong to the problem, such as Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that cannot be answered: thrown anywhere, turned into a response in one place. Its message names the code only. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** The problem as people and programs get to see it: Danish, and without a word of the request. */
export function describeProblem(error: ProblemError, texts: HttpTexts, requestId: string): Problem {
  const { title, detail } = texts.problems[error.code];
  return {
    type: 'about:blank',
    title,
    status: STATUS[error.code],
    detail: fillText(detail, error.facts.values ?? {}),
    code: error.code,
    requestId,
    ...(error.facts.errors === undefined ? {} : { errors: [...error.facts.errors] }),
  };
}

/** A problem as `application/problem+json` (RFC 9457). */
export function respondWithProblem(c: Context<HttpEnv>, problem: Problem): Response {
  return c.body(JSON.stringify(problem), STATUS[problem.code], { 'Content-Type': 'application/problem+json' });
}
