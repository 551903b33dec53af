import { installTool } from '../install-tool.ts';
import { residentMegabytes } from '../workerd/read-process.ts';
import { startWorkerd, type Workerd } from '../workerd/start-workerd.ts';

/** So many connections at once. */
const CONNECTIONS = [1, 16, 64, 256] as const;

/** How long each of the short measurements lasts, in seconds, after a tenth of it to warm up. */
const SHORT_SECONDS = 10;

/** The connections of the long run. */
const LONG_CONNECTIONS = 64;

interface Shot {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p50: number; readonly p97_5: number; readonly p99: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}

type Autocannon = (options: Record<string, unknown>) => Promise<Shot>;

const JSON_POST = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
const DESCRIPTION = 'En 17-årig med angst er stoppet på gymnasiet og ved ikke, hvad hun vil.';

/** What is asked for: the baseline, and the service. */
const TARGETS = {
  'bare Hono "hello"': { path: '/bare/hello' },
  'bare Hono, JSON': { path: '/bare/json', ...JSON_POST, body: JSON.stringify({ text: DESCRIPTION }) },
  '/api/match': { path: '/api/match', ...JSON_POST, body: JSON.stringify({ text: DESCRIPTION }) },
} as const;

/**
 * Prints the throughput of the service beside that of a bare Hono application in the same workerd, then a long run.
 *
 * @param seconds - how long the long run lasts
 */
export async function run(seconds: number): Promise<void> {
  const autocannon = installTool('autocannon', ['autocannon@9.0.0']).load('autocannon') as Autocannon;
  const workerd = await startWorkerd();
  const shoot = (target: keyof typeof TARGETS, connections: number, duration: number): Promise<Shot> => {
    const { path, ...request } = TARGETS[target];
    return autocannon({ url: workerd.url(path), connections, duration, ...request });
  };
  try {
    console.log(
      `${'connections'.padEnd(13)}${'target'.padEnd(20)}   req/s  of bare      p50      p99  p99/p50   errors`,
    );
    for (const connections of CONNECTIONS) {
      let bare = Number.NaN;
      for (const target of Object.keys(TARGETS) as (keyof typeof TARGETS)[]) {
        await shoot(target, connections, SHORT_SECONDS / 10);
        const shot = await shoot(target, connections, SHORT_SECONDS);
        if (target === 'bare Hono "hello"') bare = shot.requests.average;
        console.log(`${String(connections).padEnd(13)}${target.padEnd(20)}${formatShot(shot, bare)}`);
      }
    }
    await runLong(workerd, () => shoot('/api/match', LONG_CONNECTIONS, seconds / 10));
  } finally {
    await workerd.stop();
  }
}

/** Ten shots one after the other, and the memory after each. */
async function runLong(workerd: Workerd, shoot: () => Promise<Shot>): Promise<void> {
  console.log(`\nA long run at ${LONG_CONNECTIONS} connections, by tenths`);
  for (let tenth = 0; tenth < 10; tenth++) {
    const shot = await shoot();
    const memory = residentMegabytes(workerd.process).toFixed(0);
    console.log(`${String(shot.requests.total).padStart(8)} requests, ${failuresOf(shot)} errors, ${memory} MB`);
  }
}

const failuresOf = ({ errors, timeouts, non2xx }: Shot): number => errors + timeouts + non2xx;

function formatShot(shot: Shot, bare: number): string {
  const { p50, p99 } = shot.latency;
  const rate = shot.requests.average;
  const cells = [rate.toFixed(0), `${((rate / bare) * 100).toFixed(0)} %`, `${p50} ms`, `${p99} ms`];
  const ratio = p50 === 0 ? '-' : (p99 / p50).toFixed(1);
  return [...cells, ratio, String(failuresOf(shot))].map((cell) => cell.padStart(8)).join(' ');
}
