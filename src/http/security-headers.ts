import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Settings } from '../settings/settings.ts';

/** Where the conversation lives that other sites may show in a frame. */
const FRAMED = /^\/indlejret(\/|$)/;

/** Scripts that other sites load with a tag of their own. */
const SHARED_SCRIPT = /^\/widget(\.js$|\/.*\.js$)/;

/** The pages with the conversation, which shows a challenge of Turnstile where that is configured. */
const CONVERSATION = /^\/(indlejret)?$/;

/** Where Turnstile's script and frame come from. */
const TURNSTILE = 'https://challenges.cloudflare.com';

/** The one page that shows the framed conversation itself, as a preview. */
const PREVIEW = /^\/widget$/;

/**
 * The names under which scripts of ours may turn text into markup or into the address of a script (Trusted Types):
 * lit's own, and ours for the address of a Web Worker.
 */
const TRUSTED_TYPES = ['lit-html', 'lovende-praksis'];

const DENIED_FEATURES = [
  'accelerometer',
  'browsingTopics',
  'camera',
  'displayCapture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const;

/**
 * Sets the security headers of every response. **A route chooses nothing: its path and content type choose for it**, so
 * that none can be forgotten, and none can loosen its own.
 *
 * | response | may |
 * | --- | --- |
 * | `text/html` | load scripts, styles and pictures of this origin by address; ask this origin (`connect-src`); start Web Workers of this origin; post forms here. Nothing inline: no `<script>` or `<style>` with content, no `style=` or `on…=` (`<script type="application/ld+json">` is data and runs nowhere). Scripts need Trusted Types. No other site may frame it |
 * | `text/html` at `/indlejret` and below | the same, and be framed by our own pages and the sites of `EMBED_SITES` |
 * | `text/html` at `/widget` | as any page, and frame our own `/indlejret` |
 * | JavaScript | where it runs as a Web Worker: import scripts and ask, both of this origin |
 * | `/widget.js` and JavaScript below `/widget/` | as that, and be loaded by every site, with `integrity` too (CORS and CORP are open) |
 * | `text/html` at `/` and `/indlejret`, with Turnstile | the same, and load and frame `https://challenges.cloudflare.com`; no Trusted Types, of which that script promises nothing |
 * | anything else | nothing |
 * | 304, not modified | what the stored response may |
 *
 * Trusted Types: templates of lit pass by themselves. The address of a Web Worker needs a policy of the name
 * `lovende-praksis`: `trustedTypes.createPolicy('lovende-praksis', { createScriptURL: (url) => url })`, guarded where the
 * browser has no `trustedTypes`. Adopted style sheets and `element.style.setProperty` need nothing.
 *
 * Files that something else serves (Workers static assets without `run_worker_first`) do not pass here and would lack
 * these headers: let the app serve them, from the assets binding or as any other route.
 */
export function securityHeaders({ embedSites, turnstile }: Settings): MiddlewareHandler {
  const ancestors = embedSites.includes('*') ? ['*'] : ["'self'", ...embedSites];
  const data = headers({ defaultSrc: ["'none'"], frameAncestors: ["'none'"] });
  const script = { defaultSrc: ["'none'"], scriptSrc: ["'self'"], connectSrc: ["'self'"], frameAncestors: ["'none'"] };
  const ownScript = headers(script);
  const sharedScript = headers(script, { crossOriginResourcePolicy: 'cross-origin' });
  const page = headers(pagePolicy(["'none'"]));
  const conversation = (policy: Policy): Policy => (turnstile === null ? policy : withChallenge(policy));
  const front = headers(conversation(pagePolicy(["'none'"])));
  const preview = headers({ ...pagePolicy(["'none'"]), frameSrc: ["'self'"] });
  const framed = headers(conversation(pagePolicy(ancestors)), {
    crossOriginResourcePolicy: 'cross-origin',
    xFrameOptions: false,
  });

  const choose = (path: string, type: string): MiddlewareHandler => {
    if (type.startsWith('text/html')) {
      if (FRAMED.test(path)) return framed;
      return PREVIEW.test(path) ? preview : CONVERSATION.test(path) ? front : page;
    }
    if (!/^(text|application)\/javascript\b/.test(type)) return data;
    return SHARED_SCRIPT.test(path) ? sharedScript : ownScript;
  };
  return async (c, next) => {
    await next();
    // It has no content type to choose by, and a browser keeps the policy of the page that it has (RFC 9111, 4.3.4).
    if (c.res.status === 304) return;
    const chosen = choose(c.req.path, c.res.headers.get('Content-Type') ?? '');
    await chosen(c, nothingMore);
    if (chosen === sharedScript) openToAllSites(c);
  };
}

type Policy = NonNullable<NonNullable<Parameters<typeof secureHeaders>[0]>['contentSecurityPolicy']>;

function pagePolicy(frameAncestors: string[]): Policy {
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors,
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: TRUSTED_TYPES,
  };
}

/** The policy of a page that shows a challenge. An empty list of Trusted Types would forbid all: they are left out. */
function withChallenge({ requireTrustedTypesFor: _for, trustedTypes: _types, ...policy }: Policy): Policy {
  return { ...policy, scriptSrc: ["'self'", TURNSTILE], frameSrc: [TURNSTILE] };
}

/** What holds for all, with a policy; `more` is where one differs. */
function headers(contentSecurityPolicy: Policy, more: Parameters<typeof secureHeaders>[0] = {}): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy,
    xFrameOptions: 'DENY',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
    permissionsPolicy: Object.fromEntries(DENIED_FEATURES.map((feature) => [feature, []])),
    ...more,
  });
}

/** A script of type module, or one with `integrity`, is asked for with CORS. */
function openToAllSites(c: Context): void {
  c.res.headers.set('Access-Control-Allow-Origin', '*');
}

const nothingMore = async (): Promise<void> => undefined;
