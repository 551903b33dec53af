import { z } from 'zod';
import type { CorpusProblem } from './corpus-problem.ts';
import { describeIssue } from './describe-issue.ts';
import type { YamlSource } from './read-yaml.ts';

/**
 * Holds a YAML source against its schema.
 *
 * @returns the checked value, or undefined where it has a fault, and every fault found
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
): { value: z.output<Schema> | undefined; problems: CorpusProblem[] } {
  if (source.problems.length > 0) return { value: undefined, problems: [...source.problems] };
  if (source.data === null || typeof source.data !== 'object') {
    const message = 'Filen er tom eller har ingen felter. Se, hvordan de andre filer i mappen begynder.';
    return { value: undefined, problems: [{ file: source.file, line: 1, message }] };
  }
  const result = schema.safeParse(source.data, { reportInput: true });
  if (result.success) return { value: result.data, problems: [] };
  const fields = fieldNames(schema);
  const problems = result.error.issues.flatMap(splitUnknownKeys).map((issue) => ({
    file: source.file,
    line: source.lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path),
    message: describeIssue(issue, valueAt(source.data, issue.path), fields),
  }));
  return { value: undefined, problems };
}

/** One issue a key, so that each gets its own line. */
function splitUnknownKeys(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown> | null | undefined)?.[step], data);
}

/** Every field name that a schema knows, at any depth. */
function fieldNames(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const visit = (part: unknown): void => {
    if (part === null || typeof part !== 'object') return;
    for (const [key, value] of Object.entries(part)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) names.add(name);
      visit(value);
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...names];
}
