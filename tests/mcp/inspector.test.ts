import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWorker, startWorker } from '../support/running-worker.ts';
import { CALLS } from './calls.ts';

const INSPECTOR = fileURLToPath(import.meta.resolve('@modelcontextprotocol/inspector/clients/launcher/build/index.js'));
const ROOT = join(import.meta.dirname, '../..');

describe('the MCP Inspector on the command line', () => {
  let worker: RunningWorker;
  const storage = mkdtempSync(join(tmpdir(), 'inspector-'));
  beforeAll(async () => {
    worker = await startWorker();
  }, 90_000);
  afterAll(() => {
    worker.process.kill('SIGTERM');
    rmSync(storage, { recursive: true });
  });

  /** Runs one method and gives what it printed: the result on standard output, what it has to say on standard error. */
  async function inspect(target: readonly string[], era: string, args: readonly string[]) {
    const options = ['--protocol-era', era, '--format', 'json', ...args];
    const env = { ...process.env, MCP_STORAGE_DIR: storage };
    const child = spawn(process.execPath, [INSPECTOR, '--cli', ...target, ...options], { cwd: ROOT, env });
    const printed = { out: '', error: '' };
    child.stdout.on('data', (data) => {
      printed.out += data;
    });
    child.stderr.on('data', (data) => {
      printed.error += data;
    });
    const [code] = await once(child, 'close');
    return { code, ...printed };
  }

  const targets: Record<string, () => readonly string[]> = {
    HTTP: () => [worker.url('/mcp'), '--transport', 'http'],
    stdio: () => [process.execPath, 'build/mcp.ts'],
  };
  const eras = ['legacy', 'modern'];

  describe.each(Object.keys(targets).flatMap((way) => eras.map((era) => [way, era] as const)))(
    'over %s in the %s era',
    (way, era) => {
      const run = (...args: readonly string[]) => inspect((targets[way] as () => readonly string[])(), era, args);

      it('lists the tools and finds no error in their schemas', { timeout: 30_000 }, async () => {
        const { code, out, error } = await run('--method', 'tools/list', '--strict');
        expect(code, error).toBe(0);
        expect(error).toContain('0 errors');
        for (const name of Object.keys(CALLS)) expect(out).toContain(`"${name}"`);
      });

      // Over stdio each call starts a server, and stdio.test.ts calls the rest.
      const names = way === 'HTTP' ? Object.keys(CALLS) : ['match_situation'];
      it.each(names)('calls %s', { timeout: 30_000 }, async (name) => {
        const [args, said] = CALLS[name] as (typeof CALLS)[string];
        const call = ['--method', 'tools/call', '--tool-name', name, '--tool-args-json', JSON.stringify(args)];
        const { code, out, error } = await run(...call);
        expect(code, error).toBe(0);
        expect(out).toContain(said);
      });

      it('lists and reads resources and prompts', { timeout: 30_000 }, async () => {
        expect((await run('--method', 'resources/list')).out).toContain('katalog://om');
        expect((await run('--method', 'resources/read', '--uri', 'praksis://skub')).out).toContain('# SKUB');
        expect((await run('--method', 'prompts/list')).out).toContain('"find_indsats"');
        const prompt = ['--prompt-name', 'find_indsats', '--prompt-args', 'situation=Dreng på 16'];
        expect((await run('--method', 'prompts/get', ...prompt)).out).toContain('Dreng på 16');
      });
    },
  );
});
