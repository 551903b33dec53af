import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { matchResponseSchema } from '../../src/contract/match-schema.ts';
import { type RunningWorker, startWorker } from '../support/running-worker.ts';

const ROOT = join(import.meta.dirname, '../..');
const DESCRIPTION = 'En 17-årig med angst er stoppet på gymnasiet og ved ikke, hvad hun vil.';

/** `npm start` as people run it, over a real socket. */
describe('npm start', () => {
  let worker: RunningWorker;
  const url = (path: string) => worker.url(path);

  beforeAll(async () => {
    worker = await startWorker();
  }, 90_000);

  afterAll(() => {
    worker.process.kill('SIGKILL');
  });

  it('prints its address and nothing else', () => {
    expect(worker.output().trim()).toBe(`Lovende Praksis: ${url('')}  (Ctrl-C stopper / stops)`);
  });

  it('answers a description', async () => {
    const response = await fetch(url('/api/match'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: DESCRIPTION }),
    });
    expect(matchResponseSchema.parse(await response.json()).matches.length).toBeGreaterThan(0);
  });

  it('streams a reply', async () => {
    const response = await fetch(url('/api/chat'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify({ messages: [{ role: 'user', content: DESCRIPTION }] }),
    });
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    expect(await response.text()).toMatch(/^event: meta\n[\s\S]*\nevent: done\n/);
  });

  it('still answers after a client left in the middle of a stream', async () => {
    const leaving = new AbortController();
    const response = await fetch(url('/api/chat'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify({ messages: [{ role: 'user', content: DESCRIPTION }] }),
      signal: leaving.signal,
    });
    await response.body?.getReader().read();
    leaving.abort();
    expect((await fetch(url('/healthz'))).status).toBe(200);
  });

  it('refuses one megabyte with 413', async () => {
    const response = await fetch(url('/api/match'), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text: 'x'.repeat(1_000_000) }),
    });
    expect(response.status).toBe(413);
  });

  it('says so where the port is in use', async () => {
    const env = { ...process.env, PORT: String(worker.port) };
    const second = spawn(process.execPath, ['build/start.ts'], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let message = '';
    second.stderr.on('data', (data) => {
      message += data;
    });
    const [code] = await once(second, 'exit');
    expect(code).toBe(1);
    expect(message).toContain(`port ${worker.port} is in use`);
  });

  it('ends cleanly on Ctrl-C', async () => {
    worker.process.kill('SIGINT');
    const [code] = await once(worker.process, 'exit');
    expect(code).toBe(0);
    await expect(fetch(url('/healthz'))).rejects.toThrow();
    expect(worker.output()).not.toContain(DESCRIPTION.slice(0, 20));
  });
});
