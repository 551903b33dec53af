import { runProgram } from './run-program.ts';
import { runTestsOf } from './run-tests-of.ts';

// npm run campaign -- NAME [SIZE]: one campaign, its figures printed. docs/testing.md says what each shows.

interface Campaign {
  /** What is varied by the size, and the size that the figures are kept for. */
  readonly size: number;
  readonly load: () => Promise<{ run(size: number): unknown }>;
}

const CAMPAIGNS: Readonly<Record<string, Campaign>> = {
  determinism: { size: 1000, load: () => import('./determinism/run-determinism.ts') },
  expressions: { size: 10, load: () => import('./expressions/run-expressions.ts') },
  load: { size: 600, load: () => import('./load/run-load.ts') },
  start: { size: 10, load: () => import('./start/run-start.ts') },
  fuzz: { size: 100_000, load: () => import('./fuzz/run-fuzz.ts') },
  faults: { size: 1, load: async () => runTestsOf('tests/campaigns/faults.test.ts') },
  mutation: { size: 2, load: () => import('./mutation/run-mutation.ts') },
  xss: { size: 1000, load: async () => runProgram('tests/campaigns/xss/run-xss.ts') },
  fairness: { size: 100, load: () => import('./fairness/run-fairness.ts') },
};

async function main(name = '', size?: string): Promise<void> {
  const campaign = CAMPAIGNS[name];
  if (campaign === undefined) {
    console.error(`npm run campaign -- NAME [SIZE], where NAME is one of: ${Object.keys(CAMPAIGNS).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const { run } = await campaign.load();
  await run(size === undefined ? campaign.size : Number(size));
}

await main(...process.argv.slice(2));
