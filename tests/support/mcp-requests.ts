/** A request of the 2025 revisions. */
export const request = (method: string, params: unknown = {}, id: unknown = 1) => ({
  jsonrpc: '2.0',
  id,
  method,
  params,
});

const MODERN = '2026-07-28';

/** A request of the 2026-07-28 revision: what a session used to hold stands in the message itself. */
export const modernRequest = (method: string, params: Record<string, unknown> = {}, id: unknown = 1) =>
  request(
    method,
    {
      ...params,
      _meta: {
        'io.modelcontextprotocol/protocolVersion': MODERN,
        'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
        'io.modelcontextprotocol/clientCapabilities': {},
      },
    },
    id,
  );

/** The headers that go with it. */
export const modernHeaders = (method: string, name?: string): Record<string, string | undefined> => ({
  'MCP-Protocol-Version': MODERN,
  'Mcp-Method': method,
  'Mcp-Name': name,
});
