import type * as z from 'zod';
import type { FieldError } from '../contract/problem-schema.ts';
import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { fillText } from '../language/fill-text.ts';

/**
 * One schema issue as a Danish message for its field. Neither quotes the request: the path holds only names of
 * known fields and places in lists, since an unknown field is reported at the object that it stands in.
 *
 * @param input - the value that was checked, to tell a missing field from one of the wrong type
 */
export function describeIssue(issue: z.core.$ZodIssue, input: unknown, texts: HttpTexts): FieldError {
  return { field: issue.path.map(String).join('.'), message: messageFor(issue, input, texts) };
}

function messageFor(issue: z.core.$ZodIssue, input: unknown, { fields, types }: HttpTexts): string {
  switch (issue.code) {
    case 'invalid_type':
      if (valueAt(input, issue.path) === undefined) return fields.missing;
      if (issue.expected === 'int' && typeof valueAt(input, issue.path) === 'number') return fields.notWhole;
      return fillText(fields.wrongType, { type: types[typeName(issue.expected)] });
    case 'invalid_value':
      if (valueAt(input, issue.path) === undefined) return fields.missing;
      return fillText(fields.notOneOf, { values: issue.values.map(String).join(', ') });
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return fields.empty;
      return fillText(fields.tooSmall, { least: String(issue.minimum) });
    case 'too_big':
      if (issue.origin === 'string') return fillText(fields.tooLong, { most: String(issue.maximum) });
      if (issue.origin === 'array') return fillText(fields.tooMany, { most: String(issue.maximum) });
      return fillText(fields.tooBig, { most: String(issue.maximum) });
    case 'unrecognized_keys':
      return fields.unknown;
    case 'custom':
      if (typeof issue.params?.['most'] === 'number')
        return fillText(fields.tooLongTogether, { most: issue.params['most'] });
      return issue.path.join('.') === 'messages' ? fields.lastMessage : fields.other;
    default:
      return fields.other;
  }
}

function typeName(expected: string): keyof HttpTexts['types'] {
  switch (expected) {
    case 'string':
    case 'number':
    case 'int':
    case 'array':
    case 'object':
      return expected;
    default:
      return 'other';
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
