import { describe, expect, it } from 'vitest';
import { ask, post } from './request.ts';

describe.each(['/', '/praksis', '/praksis/ips-ung', '/intet', '/stil.css', '/healthz', '/api/practices', '/api/intet'])(
  '%s',
  (path) => {
    it('carries the security headers', async () => {
      const { headers } = await ask(path);
      const policy = headers.get('Content-Security-Policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=31536000/);
      expect(headers.get('Set-Cookie')).toBeNull();
    });

    it('says how long it may be kept', async () => {
      expect((await ask(path)).headers.get('Cache-Control')).toMatch(/^(no-store|public, max-age=\d+)$/);
    });
  },
);

describe('another site', () => {
  const origin = { Origin: 'https://kommune.example' };

  it('may call the programming interface', async () => {
    const preflight = await ask('/api/match', {
      method: 'OPTIONS',
      headers: { ...origin, 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    const response = await post('/api/match', { text: 'angst' }, origin);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('reads errors too', async () => {
    const response = await post('/api/match', '', origin);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('may not read the pages', async () => {
    expect((await ask('/', { headers: origin })).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
