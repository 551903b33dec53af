import type * as z from 'zod';
import { isTooDeep } from '../contract/json-depth.ts';
import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { checkRequest } from './check-request.ts';
import { ProblemError } from './problem.ts';

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * The JSON body of a request, checked against a schema.
 *
 * @throws {ProblemError} where it is missing, unreadable, no JSON, or breaks the schema
 */
export async function readJsonBody<Output>(
  request: Request,
  schema: z.ZodType<Output>,
  texts: HttpTexts,
): Promise<Output> {
  const encoding = request.headers.get('Content-Encoding') ?? 'identity';
  if (!JSON_TYPE.test(request.headers.get('Content-Type') ?? '') || encoding !== 'identity') {
    throw new ProblemError('unsupportedType', { values: { expected: 'application/json' } });
  }
  const body = await readText(request);
  if (body.trim() === '') throw new ProblemError('emptyBody');
  if (isTooDeep(body))
    throw new ProblemError('invalidRequest', { errors: [{ field: '', message: texts.fields.tooDeep }] });
  return checkRequest(parseJson(body), schema, texts);
}

/** The body as text; anything but whole, valid UTF-8 is refused instead of mended. */
async function readText(request: Request): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await request.arrayBuffer());
  } catch {
    throw new ProblemError('unreadableBody');
  }
}

/** The error of JSON.parse quotes its input, so it is dropped here. */
function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new ProblemError('invalidJson');
  }
}
