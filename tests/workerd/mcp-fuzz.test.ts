import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedMessage, type McpMessage, randomMessage } from '../support/mcp-messages-by-chance.ts';
import { answerSchema, MCP_URL } from './mcp-messages.ts';
import { ask } from './request.ts';

/** How many messages are sent in all. */
const MESSAGES = 10_000;

/** How many of them are under way at once. */
const AT_ONCE = 50;

/** Sends a message, checks its answer, and says of what kind it is. */
async function checkAnswer({ body, headers }: McpMessage): Promise<'taken' | 'result' | 'error'> {
  const all = { 'Content-Type': 'application/json', ...headers };
  const response = await ask(MCP_URL, { method: 'POST', headers: all, body });
  expect(response.status).toBeLessThan(500);
  const text = await response.text();
  if (response.status === 202) {
    expect(text).toBe('');
    return 'taken';
  }
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
  const messages = isStream ? Array.from(text.matchAll(/^data: ?(.+)$/gm), ([, data = '']) => data) : [text];
  expect(messages).not.toEqual([]);
  const answers = messages.map((message) => answerSchema.parse(JSON.parse(message)));
  return answers.some(({ result }) => result !== undefined) ? 'result' : 'error';
}

describe('10,000 random and changed messages', () => {
  it('each get a valid answer of JSON-RPC, and none a fault of the server', { timeout: 300_000 }, async () => {
    const batch = fc.array(
      fc.oneof({ weight: 4, arbitrary: changedMessage }, { weight: 1, arbitrary: randomMessage }),
      {
        minLength: AT_ONCE,
        maxLength: AT_ONCE,
      },
    );
    const kinds: string[] = [];
    await fc.assert(
      fc.asyncProperty(batch, async (messages) => {
        kinds.push(...(await Promise.all(messages.map(checkAnswer))));
      }),
      { numRuns: MESSAGES / AT_ONCE },
    );
    // The messages go deep: many are still answered, many are not.
    for (const kind of ['result', 'error'])
      expect(kinds.filter((one) => one === kind).length).toBeGreaterThan(MESSAGES / 10);
  });
});
