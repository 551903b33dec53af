import { LONGEST_TEXT } from '../../../src/contract/match-schema.ts';
import { installTool } from '../install-tool.ts';
import type { Expression } from './collect-expressions.ts';
import { expressionsOfService } from './expressions-of-service.ts';
import { worstInputs } from './worst-inputs.ts';

interface Checked {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly type: string; readonly summary: string };
  readonly attack?: { readonly string: string };
}

interface Recheck {
  checkSync(source: string, flags: string, options: { timeout: number }): Checked;
}

/**
 * Checks every expression for catastrophic backtracking (recheck), and times those that are not plainly linear on the
 * worst inputs.
 *
 * @param seconds - how long each may be looked at
 */
export async function run(seconds: number): Promise<void> {
  const expressions = await expressionsOfService();
  process.env['RECHECK_BACKEND'] = 'pure';
  const { load } = installTool('recheck', ['recheck@4.5.0']);
  const { checkSync } = load('recheck') as Recheck;
  const kinds = new Map<string, number>();
  const slow: string[] = [];
  for (const expression of expressions) {
    const { status, complexity, attack } = checkSync(expression.source, expression.flags, { timeout: seconds * 1000 });
    const kind = status === 'unknown' ? 'not told in time' : (complexity?.type ?? status);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (status === 'safe') continue;
    const most = longestTime(expression, attack === undefined ? [] : [attack.string.slice(0, LONGEST_TEXT)]);
    const shown = expression.source.length > 60 ? `${expression.source.slice(0, 60)}…` : expression.source;
    slow.push(
      `${(complexity?.summary ?? kind).padEnd(30)}${most.toFixed(1).padStart(8)} ms  ${expression.at}  ${shown}`,
    );
  }
  console.log(`${expressions.length} expressions, of which`);
  for (const [kind, count] of kinds) console.log(`  ${kind.padEnd(20)}${String(count).padStart(5)}`);
  console.log(`\nNot shown to be linear, with the longest time on inputs of ${LONGEST_TEXT} characters:\n`);
  console.log(slow.join('\n'));
}

function longestTime({ source, flags }: Expression, attacks: readonly string[]): number {
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  return Math.max(
    ...[...attacks, ...worstInputs(LONGEST_TEXT)].map((input) => {
      const start = performance.now();
      input.replace(expression, '');
      return performance.now() - start;
    }),
  );
}
