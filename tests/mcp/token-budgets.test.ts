import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { RANKING_FILES, type RankingCase, readCases } from '../evaluation/read-cases.ts';
import { bundle } from '../support/bundle.ts';
import { BUDGETS, TOOLS_BUDGET, tokensOf } from './budgets.ts';
import { connectInProcess } from './connect-in-process.ts';

const situations = RANKING_FILES.flatMap((file) => readCases<RankingCase>(file)).map(({ query }) => query);
const ids = bundle.practices.map(({ id }) => id);
const fours = ids.slice(3).map((_, at) => ({ ids: ids.slice(at, at + 4) }));
const topics = bundle.focusPoints.map(({ name }) => ({ query: name }));

const calls: Readonly<Record<string, Record<string, unknown>[]>> = {
  match_situation: situations.filter((_, at) => at % 4 === 1).map((text) => ({ text })),
  get_practice: [...ids.map((id) => ({ ids: [id] })), ...fours],
  compare_practices: fours,
  list_practices: [{}],
  search_catalogue: topics,
  answer_question: situations.filter((_, at) => at % 4 === 0).map((question) => ({ question })),
};

describe('what the tools cost a caller in tokens', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connectInProcess();
  });

  it(`is at most ${TOOLS_BUDGET} for the tools themselves`, async () => {
    const { tools } = await client.listTools();
    const shown = tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
    expect(tokensOf(shown)).toBeLessThanOrEqual(TOOLS_BUDGET);
  });

  it.each(Object.entries(BUDGETS))('is for %s at most %i, whatever is asked for', async (name, most) => {
    const all = calls[name] ?? [];
    expect(all).not.toEqual([]);
    for (const args of all) {
      const { content, structuredContent } = await client.callTool({ name, arguments: args });
      const [{ text = '' } = {}] = content as { text?: string }[];
      expect(tokensOf(text), JSON.stringify(args)).toBeLessThanOrEqual(most);
      expect(tokensOf(structuredContent ?? {}), JSON.stringify(args)).toBeLessThanOrEqual(most);
    }
  });
});
