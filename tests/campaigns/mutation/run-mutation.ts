import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installTool } from '../install-tool.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What is changed: all that guards a young person, and what decides whether practices are shown, and which. */
const MUTATED = ['src/safeguards/*.ts', 'src/matching/match-situation.ts'];

/**
 * What is made once when a file is loaded (expressions, lists of words) is met by every test, so that each change of it
 * takes all of them; with ALL_CHANGES=true it is changed too, which takes hours.
 */
const ignoresStatic = process.env['ALL_CHANGES'] !== 'true';

/** In per cent, over all files. */
const AIM = 80;

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'CompileError' | 'RuntimeError' | 'Ignored';
  readonly location: { readonly start: { readonly line: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/**
 * Changes the code in one place at a time and prints how many changes the tests notice, by file, and those that none does
 * (Stryker). What was tried before and has not changed since is not tried again.
 *
 * @param atOnce - processes
 */
export function run(atOnce: number): void {
  const { folder } = installTool('stryker', ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1']);
  const scratch = mkdtempSync(join(tmpdir(), 'lovende-praksis-mutation-'));
  try {
    const report = join(scratch, 'report.json');
    const config = join(scratch, 'config.json');
    writeFileSync(config, JSON.stringify(describeRun(folder, scratch, report, atOnce)));
    const program = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    const { status } = spawnSync(process.execPath, [program, 'run', config], { cwd: ROOT, stdio: 'inherit' });
    if (status !== 0) throw new Error('Stryker did not come to its end');
    const score = printReport(JSON.parse(readFileSync(report, 'utf8')));
    if (score < AIM) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const describeRun = (folder: string, scratch: string, report: string, atOnce: number): object => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/campaigns/mutation/vitest.config.ts', related: false },
  mutate: MUTATED,
  coverageAnalysis: 'perTest',
  ignoreStatic: ignoresStatic,
  concurrency: atOnce,
  incremental: true,
  incrementalFile: join(folder, 'incremental.json'),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  tempDirName: join(scratch, 'sandbox'),
  ignorePatterns: ['/docs', '/corpus'],
  // Stryker would rewrite it with an interface that TypeScript 7 has not; the tests need no such file.
  tsconfigFile: 'none',
});

/** Prints the score of each file and what survived, and gives the score of all in per cent. */
function printReport({ files }: Report): number {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  console.log(`\n${'file'.padEnd(46)}  changes  noticed    score`);
  for (const [file, { mutants }] of Object.entries(files)) console.log(row(file, mutants));
  console.log(row('all', all));
  console.log('\nNoticed by no test:\n');
  for (const [file, { mutants }] of Object.entries(files))
    for (const { status, mutatorName, replacement = '', location } of mutants)
      if (status === 'Survived' || status === 'NoCoverage')
        console.log(`${file}:${location.start.line}  ${mutatorName}  ${JSON.stringify(replacement).slice(0, 100)}`);
  return scoreOf(all).score;
}

function scoreOf(mutants: readonly Mutant[]): { changes: number; noticed: number; score: number } {
  const noticed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const missed = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').length;
  return { changes: noticed + missed, noticed, score: (100 * noticed) / (noticed + missed) };
}

function row(name: string, mutants: readonly Mutant[]): string {
  const { changes, noticed, score } = scoreOf(mutants);
  return `${name.padEnd(46)}${String(changes).padStart(9)}${String(noticed).padStart(9)}${score.toFixed(1).padStart(8)} %`;
}
