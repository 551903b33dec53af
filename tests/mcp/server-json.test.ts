import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createAssistant } from '../../src/assistant.ts';
import { createMcpRoutes } from '../../src/mcp/create-mcp-routes.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { bundle, TODAY } from '../support/bundle.ts';

// The registry's schema comes in no package, so its documented fields and bounds stand here.
// https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json
const headerSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  isRequired: z.boolean(),
  isSecret: z.boolean(),
});
const serverJsonSchema = z.strictObject({
  $schema: z.literal('https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json'),
  name: z
    .string()
    .min(3)
    .max(200)
    .regex(/^[a-zA-Z0-9.-]+\/[a-zA-Z0-9._-]+$/),
  title: z.string().min(1).max(100),
  description: z.string().min(1).max(100),
  version: z
    .string()
    .min(1)
    .max(255)
    .regex(/^[^^~<>=*x]/),
  websiteUrl: z.url(),
  icons: z.array(
    z.strictObject({ src: z.url().startsWith('https://').max(255), mimeType: z.string(), sizes: z.array(z.string()) }),
  ),
  remotes: z
    .array(
      z.strictObject({ type: z.literal('streamable-http'), url: z.url(), headers: z.array(headerSchema).optional() }),
    )
    .length(1),
});

async function serverJson(settings: Record<string, string> = {}) {
  const assistant = createAssistant(bundle, { today: () => TODAY });
  const { routes } = createMcpRoutes(assistant, readSettings(settings));
  const response = await routes.request('https://praksis.example.dk/server.json');
  expect(response.status).toBe(200);
  return serverJsonSchema.parse(await response.json());
}

describe('server.json', () => {
  it('has the form of the registry and the address of the deployment', async () => {
    const { name, websiteUrl, remotes } = await serverJson();
    expect(name).toBe('dk.example.praksis/lovende-praksis');
    expect(websiteUrl).toBe('https://praksis.example.dk/mcp-hjaelp');
    expect(remotes).toEqual([{ type: 'streamable-http', url: 'https://praksis.example.dk/mcp' }]);
  });

  it('asks for the token where one is needed, and never tells it', async () => {
    const told = await serverJson({ MCP_TOKEN: 'opfundet-token-til-test' });
    expect(told.remotes[0]?.headers).toMatchObject([{ name: 'Authorization', isRequired: true, isSecret: true }]);
    expect(JSON.stringify(told)).not.toContain('opfundet-token');
  });

  it('goes by the public address where one is set', async () => {
    const { name, remotes } = await serverJson({ PUBLIC_URL: 'https://kommune.example.dk' });
    expect([name, remotes[0]?.url]).toEqual(['dk.example.kommune/lovende-praksis', 'https://kommune.example.dk/mcp']);
  });
});
