/** What the Worker may weigh and cost at its start. A test holds it; raising one is a decision. */
export const BUDGETS = {
  /** The whole bundle, compressed as Cloudflare counts it, in bytes: the aim, and what it must not pass until then. */
  gzipAimBytes: 1_000_000,
  gzipBytes: 1_250_000,
  /** The time a core needs to start the Worker and answer once, more than a bare Hono application needs, in milliseconds. */
  startCpuMs: 100,
} as const;
