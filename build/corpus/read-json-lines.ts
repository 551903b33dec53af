import type { z } from 'zod';
import type { CorpusProblem } from './corpus-problem.ts';

/** A line that has the right form, and where it stands. */
interface Line<Value> {
  readonly value: Value;
  readonly line: number;
}

/**
 * Reads a file of JSON Lines, one value a line; empty lines are passed over.
 *
 * @param schema - the form of a line
 * @param message - what is told of a line that has another form: how to write it
 */
export function readJsonLines<Value>(
  schema: z.ZodType<Value>,
  file: string,
  contents: string,
  message: string,
): { lines: Line<Value>[]; problems: CorpusProblem[] } {
  const lines: Line<Value>[] = [];
  const problems: CorpusProblem[] = [];
  contents.split('\n').forEach((text, at) => {
    if (text.trim() === '') return;
    const result = schema.safeParse(parse(text));
    if (result.success) lines.push({ value: result.data, line: at + 1 });
    else problems.push({ file, line: at + 1, message });
  });
  return { lines, problems };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
