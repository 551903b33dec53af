import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/http/security-headers.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { ask, post } from './request.ts';

const PAGES = ['/', '/praksis', '/praksis/ips-ung', '/intet', '/indlejret/intet'];
const DATA = ['/stil.css', '/favicon.svg', '/healthz', '/api/practices', '/api/intet', '/openapi.json'];

/** The directives of a policy, by name. */
function policyOf({ headers }: Response): Record<string, string> {
  const parts = (headers.get('Content-Security-Policy') ?? '').split('; ').map((part) => part.split(' '));
  return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources.join(' ')]));
}

describe.each([...PAGES, ...DATA])('%s', (path) => {
  it('carries the security headers', async () => {
    const response = await ask(path);
    const { headers } = response;
    expect(policyOf(response)['default-src']).toBe("'none'");
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('Server')).toBeNull();
  });

  it('says how long it may be kept', async () => {
    expect((await ask(path)).headers.get('Cache-Control')).toMatch(/^(no-store|public, max-age=\d+)$/);
  });
});

describe('a page', () => {
  it.each(PAGES.slice(0, 3))('%s that has not changed keeps the policy that it came with', async (path) => {
    const etag = (await ask(path)).headers.get('ETag') ?? '';
    const again = await ask(path, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('Content-Security-Policy')).toBeNull();
  });

  it.each(PAGES)('%s loads only from here, runs nothing inline and needs Trusted Types', async (path) => {
    expect(policyOf(await ask(path))).toMatchObject({
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'lit-html lovende-praksis',
    });
  });

  it.each(PAGES.slice(0, 4))('%s is framed by nobody', async (path) => {
    const response = await ask(path);
    expect(policyOf(response)['frame-ancestors']).toBe("'none'");
    expect(response.headers.get('X-Frame-Options')).toBe('DENY');
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  });
});

describe('data', () => {
  it.each(DATA)('%s may do nothing where a browser shows it', async (path) => {
    expect(policyOf(await ask(path))).toEqual({ 'default-src': "'none'", 'frame-ancestors': "'none'" });
  });
});

describe('the framed conversation', () => {
  const framedWith = (sites: string, path = '/indlejret') => {
    const app = new Hono();
    app.use(securityHeaders(readSettings({ EMBED_SITES: sites })));
    app.get('*', (c) =>
      c.req.path.endsWith('.js') ? c.body('', 200, { 'Content-Type': 'text/javascript' }) : c.html(''),
    );
    return app.request(path);
  };

  it('is shown by our own pages alone where nothing is configured', async () => {
    const response = await framedWith('');
    expect(policyOf(response)['frame-ancestors']).toBe("'self'");
    expect(response.headers.get('X-Frame-Options')).toBeNull();
  });

  it('is shown by the sites that are configured', async () => {
    const sites = 'https://www.example.dk, https://*.kommune.example';
    const ancestors = "'self' https://www.example.dk https://*.kommune.example";
    for (const path of ['/indlejret', '/indlejret/x']) {
      const response = await framedWith(sites, path);
      expect(policyOf(response)['frame-ancestors']).toBe(ancestors);
      expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    }
    for (const path of ['/', '/indlejretx', '/praksis/indlejret', '/widget'])
      expect(policyOf(await framedWith(sites, path))['frame-ancestors']).toBe("'none'");
  });

  it('is shown by all where that is said', async () => {
    expect(policyOf(await framedWith('*'))['frame-ancestors']).toBe('*');
  });

  it('may be previewed by the page of the widget', async () => {
    expect(policyOf(await framedWith('', '/widget'))['frame-src']).toBe("'self'");
    expect(policyOf(await framedWith('', '/'))['frame-src']).toBeUndefined();
  });

  it('comes with a script that every site may load, unlike our other scripts', async () => {
    for (const path of ['/widget.js', '/widget/1/widget.js']) {
      const { headers } = await framedWith('', path);
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    }
    const own = await framedWith('', '/samtale.js');
    expect(own.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(own.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(policyOf(own)).toMatchObject({ 'script-src': "'self'", 'connect-src': "'self'" });
  });
});

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
