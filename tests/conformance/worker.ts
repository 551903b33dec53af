import bundle from '../../dist/corpus.js';
import { readMcpConfig } from '../../src/mcp/mcp-config.ts';
import { serveMcp } from '../../src/mcp/transport/serve-mcp.ts';
import { createFixtureFactory } from './fixtures/fixture-server.ts';

// The product's transport around the suite's fixtures.
const serve = serveMcp(createFixtureFactory(), readMcpConfig({}), bundle.texts.mcp.errors.transport);

export default { fetch: (request: Request) => serve(request) };
