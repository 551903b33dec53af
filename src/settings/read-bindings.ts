/** Cloudflare's rate-limit binding. */
export interface RateLimitBinding {
  limit(of: { key: string }): Promise<{ success: boolean }>;
}

/** What the platform hands over besides settings; each is null where there is none, as on a server of one's own. */
export interface Bindings {
  /** Workers AI. */
  readonly ai: unknown;
  readonly rateLimiter: RateLimitBinding | null;
  /** The id of the version that is deployed. */
  readonly versionId: string | null;
}

/** Finds the bindings in a Worker's environment, by the names of wrangler.toml. */
export function readBindings(env: Readonly<Record<string, unknown>>): Bindings {
  const { AI: ai, RATE_LIMITER: limiter, CF_VERSION_METADATA: version } = env;
  const id = typeof version === 'object' && version !== null ? Reflect.get(version, 'id') : null;
  return {
    ai,
    rateLimiter: isRateLimitBinding(limiter) ? limiter : null,
    versionId: typeof id === 'string' && id !== '' ? id : null,
  };
}

const isRateLimitBinding = (value: unknown): value is RateLimitBinding =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'limit') === 'function';
