import type { McpSettings } from '../../settings/settings.ts';
import { LOOPBACK } from '../../settings/value-schemas.ts';

/** What is wrong with where a request comes from or goes to; null where nothing is. */
export type CallerFault = 'host' | 'origin' | null;

/**
 * Guards against DNS rebinding: a page that points its own name at this machine is refused by the host name, any other
 * foreign page by its origin. Programs that are no browsers send no Origin and pass.
 */
export function checkCaller(request: Request, { allowedHosts, allowedOrigins }: McpSettings): CallerFault {
  const { hostname, origin: own } = new URL(request.url);
  const hosts = [hostname, ...hostOf(request.headers.get('Host'))];
  if (!hosts.every((host) => allowedHosts.some((allowed) => meets(host, allowed)))) return 'host';

  const origin = request.headers.get('Origin');
  if (origin === null || origin === own || allowedOrigins.includes(origin)) return null;
  if (allowedOrigins.includes('*')) return null;
  return LOOPBACK.includes(hostname) && isLoopbackOrigin(origin) ? null : 'origin';
}

/** The host name in a Host header; none where there is no header, and one that is never allowed where it cannot be read. */
function hostOf(header: string | null): string[] {
  if (header === null || header === '') return [];
  const url = URL.parse(`http://${header}`);
  return [url === null || url.pathname !== '/' ? '' : url.hostname];
}

function meets(host: string, allowed: string): boolean {
  return allowed.startsWith('*.') ? host.endsWith(allowed.slice(1)) : host === allowed.toLowerCase();
}

/** Pages served from this same machine, such as the MCP Inspector, may call a server on it. */
function isLoopbackOrigin(origin: string): boolean {
  const url = URL.parse(origin);
  return url !== null && /^https?:$/.test(url.protocol) && LOOPBACK.includes(url.hostname);
}
