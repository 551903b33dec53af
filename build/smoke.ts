/**
 * `npm run smoke -- https://praksis.example.dk`: asks a deployed assistant at each of its faces, and says whether it does
 * what it should. The description that it sends is invented. MCP_TOKEN is sent where the environment has it.
 */

export {};

const [given = ''] = process.argv.slice(2);
const base = URL.parse(given);
const DESCRIPTION = '17-årig med angst, stoppet i gymnasiet';
const LONGEST_WAIT_MS = 15_000;

interface Check {
  readonly name: string;
  /** What is wrong, or null. */
  readonly run: () => Promise<string | null>;
}

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, base ?? undefined), {
    ...init,
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    redirect: 'manual',
  });

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** What is wrong with a response: its status, or what its text lacks. */
async function expects(response: Response, status: number, ...needed: string[]): Promise<string | null> {
  const text = await response.text();
  if (response.status !== status) return `status ${response.status} instead of ${status}`;
  const lacking = needed.filter((part) => !text.includes(part));
  return lacking.length === 0 ? null : `lacks ${lacking.join(', ')}`;
}

const question = { messages: [{ role: 'user', content: DESCRIPTION }] };
const token = process.env['MCP_TOKEN'];

const checks: readonly Check[] = [
  { name: 'healthz', run: async () => expects(await ask('/healthz'), 200, '"status":"ok"', 'corpusVersion', 'build') },
  { name: 'readyz', run: async () => expects(await ask('/readyz'), 200, '"status":"ok"') },
  { name: 'front page', run: async () => expects(await ask('/'), 200, '<html lang="da"') },
  { name: 'practice page', run: async () => expects(await ask('/praksis/ips-ung'), 200, 'IPS-UNG') },
  { name: 'openapi', run: async () => expects(await ask('/openapi.json'), 200, '"openapi":"3.1') },
  { name: 'match', run: async () => expects(await post('/api/match', { text: DESCRIPTION }), 200, '"matched"') },
  { name: 'chat', run: async () => expects(await post('/api/chat', question), 200, '"citations"') },
  {
    name: 'chat, streamed',
    run: async () => {
      const response = await post('/api/chat', question, { Accept: 'text/event-stream' });
      return expects(response, 200, 'event: meta', 'event: done');
    },
  },
  {
    name: "OpenAI's interface",
    run: async () => expects(await post('/v1/chat/completions', question), 200, 'chat.completion'),
  },
  {
    name: 'mcp',
    run: async () => {
      const body = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };
      const headers = {
        Accept: 'application/json, text/event-stream',
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      };
      return expects(await post('/mcp', body, headers), 200, 'match_situation');
    },
  },
  {
    name: 'a wrong body is refused without a word of it',
    run: async () => {
      const response = await post('/api/match', `{"text": "${DESCRIPTION}`);
      const text = await response.clone().text();
      return text.includes('gymnasiet') ? 'the refusal quotes the request' : expects(response, 400, 'invalidJson');
    },
  },
  {
    name: 'too large a body is refused',
    run: async () => expects(await post('/api/match', 'x'.repeat(200_000)), 413, 'tooLarge'),
  },
  {
    name: 'security headers',
    run: async () => {
      const { headers } = await ask('/');
      const policy = headers.get('Content-Security-Policy') ?? '';
      if (!policy.includes("default-src 'none'") || /unsafe/.test(policy)) return 'the policy is not strict';
      if (!headers.has('Strict-Transport-Security')) return 'no Strict-Transport-Security';
      return headers.has('Set-Cookie') ? 'a cookie is set' : null;
    },
  },
];

if (base === null) {
  console.error('npm run smoke: give the address, as in npm run smoke -- https://praksis.example.dk');
  process.exitCode = 2;
} else {
  let failed = 0;
  for (const { name, run } of checks) {
    const fault = await run().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (fault !== null) failed++;
    console.log(fault === null ? `ok    ${name}` : `FAIL  ${name}: ${fault}`);
  }
  console.log(`${checks.length - failed} of ${checks.length} right`);
  process.exitCode = failed === 0 ? 0 : 1;
}
