import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The assistant on Node, as `npm run serve` runs it, on a free port of 127.0.0.1. */
export interface RunningServer {
  readonly process: ChildProcess;
  url(path: string): string;
  /** All that it has printed so far. */
  output(): string;
}

/** Makes dist/serve.js, starts it and waits until it says that it is ready. */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const built = spawnSync(process.execPath, ['build/bundle-server.ts'], { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const env = { PATH: process.env['PATH'], PORT: '0', ...settings };
  const child = spawn(process.execPath, ['dist/serve.js'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer): void => {
      output += data;
      const [, found] = /^Lovende Praksis: (http:\S+)$/m.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(output)));
  });
  return { process: child, url: (path) => `${address}${path}`, output: () => output };
}
