const HEADERS = {
  'Access-Control-Allow-Methods': 'POST, OPTIONS',
  'Access-Control-Allow-Headers':
    'Content-Type, Accept, Authorization, MCP-Protocol-Version, Mcp-Method, Mcp-Name, Mcp-Session-Id, Last-Event-ID',
  'Access-Control-Expose-Headers': 'MCP-Protocol-Version, Mcp-Session-Id, Retry-After, WWW-Authenticate, X-Request-Id',
  'Access-Control-Max-Age': '86400',
};

/** Lets the page of an allowed origin read a response; a request without Origin gets it as it is. */
export function withCors(response: Response, origin: string | null): Response {
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Origin');
  if (origin !== null) {
    headers.set('Access-Control-Allow-Origin', origin);
    for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
  }
  return new Response(response.body, { status: response.status, headers });
}
