import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../../..');
const WORKERD = join(ROOT, 'node_modules/workerd/bin/workerd');
const LONGEST_WAIT_MS = 30_000;

/** A workerd with one Worker, nothing of wrangler before it. */
export interface Workerd {
  readonly process: ChildProcess;
  readonly port: number;
  /** From the start of the process until the first answer, in milliseconds. */
  readonly readyMs: number;
  url(path: string): string;
  /** Ends it and takes its files away. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface WorkerdOptions {
  /** The Worker's program, below the project's folder. */
  readonly entry?: string;
  /** Variables of the Worker. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The port of 127.0.0.1 to listen on; one that is free by itself. */
  readonly port?: number;
}

/** The service with the baselines beside it. */
const BASELINES = 'tests/campaigns/workerd/baseline-worker.ts';

/** Without a bound on requests and without a line of log for each, as a campaign's load needs it. */
const UNBOUNDED: Readonly<Record<string, string>> = { RATE_LIMIT_PER_MINUTE: 'off', LOG_REQUESTS: 'false' };

/** Starts workerd itself on a bundle made as wrangler makes it, and waits for its first answer. */
export async function startWorkerd({
  entry = BASELINES,
  settings = UNBOUNDED,
  port = 0,
}: WorkerdOptions = {}): Promise<Workerd> {
  const folder = mkdtempSync(join(tmpdir(), 'lovende-praksis-workerd-'));
  const chosen = port === 0 ? await findFreePort() : port;
  await bundleWorker(entry, join(folder, 'worker.js'));
  writeFileSync(join(folder, 'config.capnp'), describe(chosen, settings));
  const start = performance.now();
  const child = spawn(WORKERD, ['serve', 'config.capnp'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  const url = (path: string): string => `http://127.0.0.1:${chosen}${path}`;
  while (!(await answers(url('/')))) {
    if (child.exitCode !== null || performance.now() - start > LONGEST_WAIT_MS)
      throw new Error(`workerd is not ready: ${errors}`);
  }
  return {
    process: child,
    port: chosen,
    readyMs: performance.now() - start,
    url,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill(signal);
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(address: string): Promise<boolean> {
  const response = await fetch(address, { headers: { Connection: 'close' } }).catch(() => null);
  await response?.arrayBuffer();
  if (response !== null) return true;
  await new Promise((resolve) => setTimeout(resolve, 10));
  return false;
}

async function bundleWorker(entry: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2024',
    minify: true,
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['browser', 'module', 'main'],
    external: ['cloudflare:*', 'node:*'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
}

/** The configuration of workerd: one Worker, the compatibility date of wrangler.toml, and no way out to the network. */
function describe(port: number, settings: Readonly<Record<string, string>>): string {
  const wrangler = readFileSync(join(ROOT, 'wrangler.toml'), 'utf8');
  const [, date = ''] = /^compatibility_date = "([^"]+)"/m.exec(wrangler) ?? [];
  const bindings = Object.entries(settings).map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`);
  const assets = '(name = "ASSETS", service = "assets")';
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${date}",
      bindings = [${[assets, ...bindings].join(', ')}]
    )),
    (name = "assets", disk = "${join(ROOT, 'dist/assets')}"),
    (name = "internet", network = (allow = ["private"]))
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
`;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
