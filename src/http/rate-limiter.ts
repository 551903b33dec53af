import type { RateLimitBinding } from '../settings/read-bindings.ts';

const MOST_NETWORKS = 20_000;

/** The platform's limiter is not waited for any longer: it guards the service and must not be what stops it. */
const MOST_WAIT_MS = 250;

const MINUTE_MS = 60_000;

/** Tells whether one more request from an address may be answered: 0 if so, else the seconds to wait. */
export type RateLimiter = (address: string) => Promise<number>;

export interface RateLimiterOptions {
  readonly perMinute: number;
  /** The platform's limiter, which counts for all isolates of a place; its bound stands in wrangler.toml. */
  readonly binding: RateLimitBinding | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** How many networks are counted apart in a minute; those beyond share one count, so that memory stays bounded. */
  readonly mostNetworks?: number;
}

/**
 * Bounds the requests of one network in a minute, twice: by a count in this process, which always holds, and by the
 * platform's limiter, which counts for all. Where that one fails or is slow, the first still stands.
 *
 * No address is kept. This process counts by a digest with a secret of its own that nobody else has, until the minute
 * is over; the platform, which carries the request and knows the address anyway, is handed a digest of it and the day.
 */
export function createRateLimiter({
  perMinute,
  binding,
  now,
  mostNetworks = MOST_NETWORKS,
}: RateLimiterOptions): RateLimiter {
  let secret: string | null = null;
  let minute = Number.NaN;
  let counts = new Map<string, number>();

  return async (address) => {
    const time = now();
    const network = networkOf(address);
    // Made late: a Worker may not ask for chance while it starts.
    secret ??= crypto.randomUUID();
    const current = Math.floor(time / MINUTE_MS);
    const key = await digest(`${secret} ${current} ${network}`);
    if (current !== minute) {
      minute = current;
      counts = new Map();
    }
    const counted = counts.has(key) || counts.size < mostNetworks ? key : '';
    const count = (counts.get(counted) ?? 0) + 1;
    counts.set(counted, count);
    if (count > perMinute) return Math.ceil(((current + 1) * MINUTE_MS - time) / 1000) || 1;
    if (binding === null) return 0;
    return (await isAdmitted(binding, await digest(`${Math.floor(time / 86_400_000)} ${network}`))) ? 0 : 60;
  };
}

/** The platform's word; yes where it has none, since the count of this process has passed already. */
async function isAdmitted(binding: RateLimitBinding, key: string): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), MOST_WAIT_MS);
  });
  try {
    return await Promise.race([binding.limit({ key }).then(({ success }) => success), late]);
  } catch {
    return true;
  } finally {
    clearTimeout(timer);
  }
}

/** An address of the fourth version as it is; of the sixth its first 64 bits, within which one caller may choose freely. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1] !== undefined) return mapped[1];
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const whole =
    tail === undefined ? left : [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return whole
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':');
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
