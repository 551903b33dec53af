import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../support/running-server.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs a program to its end. */
async function run(args: readonly string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { PATH: process.env['PATH'], ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const [code] = await once(child, 'exit');
  return { code, output };
}

/** `npm run serve` as a municipality runs it on its own server, over a real socket. */
describe('npm run serve', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer({ RATE_LIMIT_PER_MINUTE: '60', TRUST_PROXY: 'true', BUILD_ID: 'proeve-1' });
  }, 60_000);
  afterAll(() => {
    server.process.kill('SIGKILL');
  });

  const post = (headers: Record<string, string>) =>
    fetch(server.url('/api/match'), { method: 'POST', body: '', headers });

  it('passes the smoke test', async () => {
    const { code, output } = await run(['build/smoke.ts', server.url('')], {});
    expect(output).toContain('13 of 13 right');
    expect(code).toBe(0);
  });

  it('tells which corpus and which build it runs', async () => {
    const health = await (await fetch(server.url('/healthz'))).json();
    expect(health).toMatchObject({ status: 'ok', corpusVersion: expect.stringMatching(/./), build: 'proeve-1' });
  });

  it('counts requests by the caller that its proxy tells of, whatever the caller says', async () => {
    const statuses: number[] = [];
    for (let sent = 0; sent < 125; sent++)
      statuses.push((await post({ 'X-Forwarded-For': `198.51.100.${sent}, 192.0.2.1` })).status);
    expect(statuses.slice(0, 60)).not.toContain(429);
    expect(statuses).toContain(429);
    expect((await post({ 'X-Forwarded-For': '192.0.2.2' })).status).not.toBe(429);
  });

  it('takes no header of a caller for its address where there is no proxy', async () => {
    const open = await startServer({ RATE_LIMIT_PER_MINUTE: '60' });
    try {
      const statuses: number[] = [];
      for (let sent = 0; sent < 125; sent++) {
        const headers = { 'X-Forwarded-For': `192.0.2.${sent}`, 'CF-Connecting-IP': `192.0.2.${sent}` };
        statuses.push((await fetch(open.url('/api/match'), { method: 'POST', body: '', headers })).status);
      }
      expect(statuses).toContain(429);
    } finally {
      open.process.kill('SIGKILL');
    }
  }, 30_000);

  it('writes a line a request and no address', () => {
    const lines = server.output().trim().split('\n').slice(1);
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) {
      const names = ['requestId', 'route', 'status', 'durationMs', 'intent', 'practices'];
      expect(Object.keys(JSON.parse(line))).toEqual(names);
    }
    expect(server.output()).not.toMatch(/192\.0\.2\.|198\.51\.100\./);
  });

  it('does not start with a wrong setting, and names it', async () => {
    const { code, output } = await run(['dist/serve.js'], { EMBED_SITES: 'hemmelig', MCP_TOKN: 'hemmelig' });
    expect(code).toBe(1);
    expect(output).toMatch(/^settings: MCP_TOKN .*; EMBED_SITES .*\n$/);
    expect(output).not.toContain('hemmelig');
  });

  it('says so where the port is in use', async () => {
    const { code, output } = await run(['dist/serve.js'], { PORT: new URL(server.url('')).port });
    expect(code).toBe(1);
    expect(output).toContain('EADDRINUSE');
  });

  it('ends cleanly when it is told to', async () => {
    server.process.kill('SIGTERM');
    const [code] = await once(server.process, 'exit');
    expect(code).toBe(0);
  });
});

describe('npm run smoke', () => {
  it('fails where nothing answers, and asks for an address where it has none', async () => {
    const { code, output } = await run(['build/smoke.ts', 'http://127.0.0.1:9'], {});
    expect(code).toBe(1);
    expect(output).toContain('0 of 13 right');
    expect((await run(['build/smoke.ts'], {})).code).toBe(2);
  });
});
