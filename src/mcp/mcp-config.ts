import { z } from 'zod';

/** Names that only this machine answers to. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Where the endpoint may be reached where nothing is configured: on this machine and under Cloudflare's own domain. */
const DEFAULT_HOSTS = [...LOOPBACK, '*.workers.dev'];

/** Who may call the endpoint, and where. */
export interface McpConfig {
  /** Host names that the endpoint may be reached under, without port; "*.example.dk" takes in all below it. */
  readonly allowedHosts: readonly string[];
  /** Origins of browser pages that may call it besides its own, e.g. "https://inspector.example"; "*" lets all. */
  readonly allowedOrigins: readonly string[];
  /** The bearer token that every caller must send; null leaves the endpoint open. */
  readonly token: string | null;
}

const listSchema = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''));

const environmentSchema = z.object({
  MCP_ALLOWED_HOSTS: listSchema,
  MCP_ALLOWED_ORIGINS: listSchema,
  MCP_TOKEN: z.string().trim().default(''),
});

/**
 * Reads the configuration of the MCP face from a Worker's bindings or a process's environment.
 *
 * `MCP_ALLOWED_HOSTS` and `MCP_ALLOWED_ORIGINS` are lists with commas, `MCP_TOKEN` is a secret. All may be left out.
 */
export function readMcpConfig(environment: Readonly<Record<string, unknown>>): McpConfig {
  const { MCP_ALLOWED_HOSTS, MCP_ALLOWED_ORIGINS, MCP_TOKEN } = environmentSchema.parse(environment);
  return {
    allowedHosts: [...LOOPBACK, ...(MCP_ALLOWED_HOSTS.length > 0 ? MCP_ALLOWED_HOSTS : DEFAULT_HOSTS)],
    allowedOrigins: MCP_ALLOWED_ORIGINS,
    token: MCP_TOKEN === '' ? null : MCP_TOKEN,
  };
}

/** Whether a host name (without port) is this machine. */
export const isLoopback = (host: string): boolean => LOOPBACK.includes(host);
