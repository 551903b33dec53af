/** What the Worker may weigh and cost at its start. A test holds it; raising one is a decision. */
export const BUDGETS = {
  /** The whole bundle, compressed as Cloudflare counts it, in bytes. */
  gzipBytes: 1_000_000,
  /** The time a core needs to start the Worker and answer once, more than a bare Hono application needs, in milliseconds. */
  startCpuMs: 100,
} as const;
