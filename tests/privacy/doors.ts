/** A request that carries a text to the assistant in one way. */
export type Door = (text: string) => { path: string; init?: RequestInit };

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const conversation = (text: string) => ({ messages: [{ role: 'user', content: text }] });
const part = (text: string): string => encodeURIComponent(text);

/** Every face, in the way it is meant. */
export const RIGHT_DOORS: Readonly<Record<string, Door>> = {
  match: (text) => ({ path: '/api/match', init: json({ text }) }),
  chat: (text) => ({ path: '/api/chat', init: json(conversation(text)) }),
  stream: (text) => ({ path: '/api/chat', init: json(conversation(text), { Accept: 'text/event-stream' }) }),
  openai: (text) => ({ path: '/v1/chat/completions', init: json({ ...conversation(text), stream: true }) }),
  form: (text) => ({ path: '/', init: { method: 'POST', body: new URLSearchParams({ tekst: text }) } }),
  search: (text) => ({ path: `/praksis?q=${part(text)}` }),
  list: (text) => ({ path: `/api/practices?q=${part(text)}` }),
  mcp: (text) => ({
    path: '/mcp',
    init: json(
      { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'match_situation', arguments: { text } } },
      { Accept: 'application/json' },
    ),
  }),
};

/** Ways that go wrong, where errors are tempted to quote. */
export const WRONG_DOORS: Readonly<Record<string, Door>> = {
  brokenJson: (text) => ({ path: '/api/match', init: json(`{"text": "${text}`) }),
  brokenChat: (text) => ({ path: '/api/chat', init: json(text) }),
  unknownField: (text) => ({ path: '/api/match', init: json({ [text]: text }) }),
  wrongRole: (text) => ({ path: '/api/chat', init: json({ messages: [{ role: text, content: text }] }) }),
  wrongType: (text) => ({ path: '/api/match', init: { method: 'POST', body: text } }),
  unknownPractice: (text) => ({ path: `/api/practices/${part(text)}` }),
  unknownPage: (text) => ({ path: `/${part(text)}` }),
  unknownParameter: (text) => ({ path: `/api/practices?${part(text)}=1` }),
  wrongMethod: (text) => ({ path: `/api/match?text=${part(text)}`, init: { method: 'DELETE' } }),
  openaiError: (text) => ({ path: '/v1/chat/completions', init: json({ messages: text }) }),
  mcpBroken: (text) => ({ path: '/mcp', init: json(`{"method": "${text}`, { Accept: 'application/json' }) }),
  mcpUnknownTool: (text) => ({
    path: '/mcp',
    init: json(
      { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'get_practice', arguments: { text } } },
      { Accept: 'application/json' },
    ),
  }),
  header: (text) => ({ path: '/api/match', init: json('', { 'X-Request-Id': part(text).slice(0, 500) }) }),
};
