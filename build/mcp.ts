/**
 * `npm run mcp`: the MCP server over standard input and output, for an assistant on this machine; no network is needed.
 * Standard output is the protocol's alone: whatever else there is to say goes to standard error.
 *
 * `PUBLIC_URL` is the address of an assistant that is served somewhere: practices are then cited by their pages there,
 * without it by their resources (`praksis://…`).
 */

import { serveStdio } from '@modelcontextprotocol/server/stdio';
import bundle from '../dist/corpus.js';
import { createAssistant } from '../src/assistant.ts';
import { createMcpServerFactory } from '../src/mcp/create-mcp-server.ts';
import { readSettings } from '../src/settings/read-settings.ts';

const { publicUrl } = readSettings({ PUBLIC_URL: process.env['PUBLIC_URL'] });
const assistant = createAssistant(bundle, { today: () => new Date().toISOString().slice(0, 10) });
serveStdio(createMcpServerFactory(assistant, { origin: publicUrl, cacheScope: 'private' }), {
  // A message may hold what was written of a young person, so only the kind of error is said.
  onerror: (error) => console.error(`MCP: ${error.name}`),
});
