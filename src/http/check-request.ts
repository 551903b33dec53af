import type * as z from 'zod';
import type { FieldError } from '../contract/problem-schema.ts';
import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { describeIssue } from './describe-issue.ts';
import { ProblemError } from './problem.ts';

/** More errors than this help nobody. */
const MOST_ERRORS = 20;

/**
 * The value of a request, checked against a schema and for characters that no text may hold.
 *
 * @throws {ProblemError} `invalidRequest` with one error a field, none of which quotes the request
 */
export function checkRequest<Output>(value: unknown, schema: z.ZodType<Output>, texts: HttpTexts): Output {
  const checked = schema.safeParse(value);
  const errors = checked.success
    ? brokenTextErrors(checked.data, '', texts)
    : checked.error.issues.map((issue) => describeIssue(issue, value, texts));
  if (!checked.success || errors.length > 0) {
    throw new ProblemError('invalidRequest', { errors: errors.slice(0, MOST_ERRORS) });
  }
  return checked.data;
}

/** Whether a text is whole Unicode without NUL: a lone surrogate cannot be sent back as UTF-8. */
function isSoundText(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
}

/** Walks a value that a schema has accepted, so its depth is bounded. */
function brokenTextErrors(value: unknown, field: string, texts: HttpTexts): FieldError[] {
  if (typeof value === 'string') return isSoundText(value) ? [] : [{ field, message: texts.fields.brokenText }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    brokenTextErrors(inner, field === '' ? key : `${field}.${key}`, texts),
  );
}
