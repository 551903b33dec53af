import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

const ROOT = join(import.meta.dirname, '../../..');

/** A regular expression of the service, and where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** File and line; for those made at run time, where `new RegExp` stands. */
  readonly at: string;
}

/** Every expression that stands written in src/, in the order of files and lines. */
export function writtenExpressions(): Expression[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .flatMap((path) => {
      const text = readFileSync(join(ROOT, 'src', path), 'utf8');
      const found: Expression[] = [];
      new Visitor({
        Literal(node) {
          if (!('regex' in node)) return;
          const line = text.slice(0, node.start).split('\n').length;
          found.push({ source: node.regex.pattern, flags: node.regex.flags, at: `src/${path}:${line}` });
        },
      }).visit(parseSync(path, text).program);
      return found;
    });
}

/**
 * Every expression that src/ makes at run time while something is done: the constructor is watched meanwhile.
 *
 * @param act - loads the service and has it answer; what was loaded before is not seen
 */
export async function expressionsMadeBy(act: () => Promise<void>): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?], newTarget) {
      const made = Reflect.construct(target, [source, flags], newTarget) as RegExp;
      const caller = callerInSource();
      if (caller !== null) found.set(`${made}`, { source: made.source, flags: made.flags, at: caller });
      return made;
    },
  });
  try {
    await act();
  } finally {
    globalThis.RegExp = Original;
  }
  return [...found.values()];
}

/** The file and line below src/ that calls, or null where it is a package that does. */
function callerInSource(): string | null {
  const [, , , line = ''] = (new Error('where').stack ?? '').split('\n');
  return /\/(src\/[^:]+\.tsx?:\d+)/.exec(line.replaceAll('\\', '/'))?.[1] ?? null;
}
