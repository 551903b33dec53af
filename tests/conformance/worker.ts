import bundle from '../../dist/corpus.js';
import { serveMcp } from '../../src/mcp/transport/serve-mcp.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { createFixtureFactory } from './fixtures/fixture-server.ts';

// The product's transport around the suite's fixtures.
const serve = serveMcp(createFixtureFactory(), readSettings({}).mcp, bundle.texts.mcp.errors.transport);

export default { fetch: (request: Request) => serve(request) };
