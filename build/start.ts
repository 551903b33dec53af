import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { settingsSchema } from '../src/settings/settings-schema.ts';

const HOST = '127.0.0.1';
const LONGEST_WAIT_MS = 60_000;

/** `npm start`: the Worker on this machine, without any call to the outside. wrangler runs the build of wrangler.toml first. */
async function start(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65535) return fail('PORT must be a number from 1 to 65535');
  if (!(await isFree(port))) return fail(`port ${port} is in use; choose another: PORT=8788 npm start`);

  // wrangler looks for the folder before it runs the build that fills it.
  mkdirSync(fileURLToPath(new URL('../dist/assets', import.meta.url)), { recursive: true });
  const wrangler = fileURLToPath(new URL('../node_modules/wrangler/bin/wrangler.js', import.meta.url));
  const flags = [
    'dev',
    '--ip',
    HOST,
    '--port',
    String(port),
    '--log-level',
    'warn',
    '--show-interactive-dev-session=false',
    ...given(),
  ];
  const env = { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: '1' };
  const child = spawn(process.execPath, [wrangler, ...flags], { stdio: ['ignore', 'inherit', 'inherit'], env });

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping = true;
      child.kill('SIGTERM');
    });
  }
  child.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)));

  if (await isReady(port)) console.log(`Lovende Praksis: http://${HOST}:${port}  (Ctrl-C stopper / stops)`);
  else if (!stopping) {
    child.kill('SIGTERM');
    fail('the Worker did not answer within a minute');
  }
}

/** The settings of this environment, handed on to the Worker; PORT is for this program. */
function given(): string[] {
  const names = Object.keys(settingsSchema.shape).filter((name) => name !== 'PORT' && process.env[name] !== undefined);
  return names.flatMap((name) => ['--var', `${name}:${process.env[name]}`]);
}

function fail(message: string): void {
  console.error(`npm start: ${message}`);
  process.exitCode = 1;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

async function isReady(port: number): Promise<boolean> {
  const end = Date.now() + LONGEST_WAIT_MS;
  while (Date.now() < end) {
    const response = await fetch(`http://${HOST}:${port}/healthz`).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}

await start();
