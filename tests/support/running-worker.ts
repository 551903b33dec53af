import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The Worker as `npm start` runs it, on a free port of 127.0.0.1. */
export interface RunningWorker {
  readonly process: ChildProcess;
  readonly port: number;
  url(path: string): string;
  /** All that it has printed so far. */
  output(): string;
}

/** Starts the Worker, with settings of its own where some are given, and waits until it says that it is ready. */
export async function startWorker(settings: Readonly<Record<string, string>> = {}): Promise<RunningWorker> {
  const port = await findFreePort();
  return start(port, ['build/start.ts'], settings);
}

/** Starts a Worker from a configuration, with settings as NAME:value, and waits until it is ready. All that it logs is seen. */
export async function startTestWorker(config: string, settings: readonly string[] = []): Promise<RunningWorker> {
  const port = await findFreePort();
  const options = ['--config', config, '--ip', '127.0.0.1', '--port', String(port)];
  return start(port, [
    'node_modules/wrangler/bin/wrangler.js',
    'dev',
    ...options,
    '--show-interactive-dev-session=false',
    ...settings.flatMap((setting) => ['--var', setting]),
  ]);
}

async function start(
  port: number,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningWorker> {
  const url = (path: string): string => `http://127.0.0.1:${port}${path}`;
  const env = {
    ...process.env,
    ...settings,
    PORT: String(port),
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
  };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stderr.on('data', (data) => {
    output += data;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += data;
      if (output.includes(url(''))) resolve();
    });
    child.once('exit', () => reject(new Error(`it ended before it was ready: ${output}`)));
  });
  return { process: child, port, url, output: () => output };
}

/** A port of 127.0.0.1 that nothing listens to. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
