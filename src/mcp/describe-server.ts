import type { Assistant } from '../assistant.ts';

/** The schema of server.json that this follows. */
const SCHEMA = 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json';

interface Deployment {
  /** Scheme and host that the service is reached at, e.g. "https://praksis.example.dk". */
  readonly origin: string;
  readonly needsToken: boolean;
}

/**
 * The entry of this deployment for the MCP registry (server.json), in the registry's documented form. Its name stands in
 * the name space of the deployment's own domain, which is what the registry lets the owner of a domain publish under.
 */
export function describeServer(assistant: Assistant, { origin, needsToken }: Deployment): object {
  const { server } = assistant.texts.mcp;
  const namespace = new URL(origin).hostname.split('.').reverse().join('.');
  const authorization = { name: 'Authorization', description: server.token, isRequired: true, isSecret: true };
  return {
    $schema: SCHEMA,
    name: `${namespace}/lovende-praksis`,
    title: server.title,
    description: server.description,
    version: assistant.health().corpusVersion,
    websiteUrl: `${origin}/mcp-hjaelp`,
    icons: [{ src: `${origin}/favicon.svg`, mimeType: 'image/svg+xml', sizes: ['any'] }],
    remotes: [{ type: 'streamable-http', url: `${origin}/mcp`, ...(needsToken && { headers: [authorization] }) }],
  };
}
