import type { MiddlewareHandler } from 'hono';
import type { TurnstileSettings } from '../settings/settings.ts';
import type { HttpEnv } from './http-env.ts';
import { ProblemError } from './problem.ts';
import { createTurnstileVerifier, PAUSE_SECONDS } from './verify-turnstile.ts';

/** The header of a request that carries the token of a challenge. */
export const TOKEN_HEADER = 'CF-Turnstile-Response';

/** The doors of the public chat. MCP and the OpenAI interface are for programs, which have no challenge to pass. */
export const PUBLIC_DOORS: readonly string[] = ['/api/chat', '/api/match', '/', '/indlejret'];

/**
 * Lets a request through where Turnstile has seen a person write it. Where that cannot be found out the request is
 * refused, too (503), and its text is never read.
 */
export function requirePerson(settings: TurnstileSettings): MiddlewareHandler<HttpEnv> {
  const verify = createTurnstileVerifier(settings, Date.now);
  return async (c, next) => {
    switch (await verify(c.req.header(TOKEN_HEADER) ?? '')) {
      case 'passed':
        return next();
      case 'failed':
        throw new ProblemError('challengeFailed');
      case 'unknown':
        throw new ProblemError('challengeUnavailable', { headers: { 'Retry-After': String(PAUSE_SECONDS) } });
    }
  };
}
