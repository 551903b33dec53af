import { type CatalogueQuery, catalogueQuerySchema } from '../contract/catalogue-schema.ts';
import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { checkRequest } from './check-request.ts';
import { ProblemError } from './problem.ts';

/**
 * The query parameters of a catalogue list.
 *
 * @throws {ProblemError} where one is unknown, given twice, or breaks the schema
 */
export function readCatalogueQuery(url: string, texts: HttpTexts): CatalogueQuery {
  const parameters = new URL(url).searchParams;
  const known = Object.keys(catalogueQuerySchema.shape);
  const repeated = known.filter((name) => parameters.getAll(name).length > 1);
  if (repeated.length > 0) {
    throw new ProblemError('invalidRequest', {
      errors: repeated.map((field) => ({ field, message: texts.fields.repeated })),
    });
  }
  return checkRequest(Object.fromEntries(parameters), catalogueQuerySchema, texts);
}
