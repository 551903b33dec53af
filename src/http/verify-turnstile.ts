// Not `* as z` as elsewhere: esbuild then leaves zod's start out of the Worker's bundle, because the AI SDK, which is loaded
// late, has zod too. The bundle would end with "not a constructor" when it starts.
import { z } from 'zod';
import type { TurnstileSettings } from '../settings/settings.ts';

/** Cloudflare's bound; what is longer is no token. */
const LONGEST_TOKEN = 2048;

/** A visitor waits for it. */
const MOST_WAIT_MS = 2000;

/** So many answers in a row that did not come pause the asking, so that nobody waits for them in vain. */
const MOST_IN_A_ROW = 4;

/** How long; then one request is tried before the others. */
export const PAUSE_SECONDS = 30;

/** Errors that tell of our own set-up, or of Cloudflare, and nothing of the visitor. */
const NOT_THE_VISITOR = /^(missing-input-secret|invalid-input-secret|bad-request|internal-error)$/;

const answerSchema = z.object({ success: z.boolean(), 'error-codes': z.array(z.string()).default([]) });

/** Whether a person writes; `unknown` where nobody could be asked, which lets no request through. */
export type TurnstileVerdict = 'passed' | 'failed' | 'unknown';

/**
 * Asks Cloudflare's siteverify about the token of a challenge. It is sent the secret and the token alone: no network
 * address, and nothing of the request. Source: developers.cloudflare.com/turnstile/get-started/server-side-validation.
 *
 * @param now - milliseconds since any fixed moment
 */
export function createTurnstileVerifier(
  { secret, verifyUrl }: TurnstileSettings,
  now: () => number,
): (token: string) => Promise<TurnstileVerdict> {
  let inARow = 0;
  let pausedUntil = 0;

  return async (token) => {
    if (token === '' || token.length > LONGEST_TOKEN) return 'failed';
    if (inARow >= MOST_IN_A_ROW) {
      if (now() < pausedUntil) return 'unknown';
      pausedUntil = now() + PAUSE_SECONDS * 1000;
    }
    const verdict = await ask(token);
    inARow = verdict === 'unknown' ? inARow + 1 : 0;
    if (inARow >= MOST_IN_A_ROW) pausedUntil = now() + PAUSE_SECONDS * 1000;
    return verdict;
  };

  async function ask(token: string): Promise<TurnstileVerdict> {
    try {
      const response = await fetch(verifyUrl, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ secret, response: token }),
        signal: AbortSignal.timeout(MOST_WAIT_MS),
      });
      const { success, 'error-codes': codes } = answerSchema.parse(await response.json());
      if (success) return 'passed';
      return codes.some((code) => NOT_THE_VISITOR.test(code)) ? 'unknown' : 'failed';
    } catch {
      return 'unknown';
    }
  }
}
