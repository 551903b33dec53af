import type { Client } from '@modelcontextprotocol/client';
import { encode } from 'gpt-tokenizer';
import { beforeAll, describe, expect, it } from 'vitest';
import { RANKING_FILES, type RankingCase, readCases } from '../evaluation/read-cases.ts';
import { bundle } from '../support/bundle.ts';
import { connectInProcess } from './connect-in-process.ts';

/** The most tokens of an answer, as text and as data: a client shows its model the one or the other. */
const BUDGETS = {
  match_situation: 1200,
  get_practice: 1500,
  compare_practices: 1800,
  list_practices: 1500,
  search_catalogue: 1200,
  answer_question: 1000,
};

/** What a model is shown of all tools before it calls any: names, descriptions and arguments. */
const TOOLS_BUDGET = 1500;

const situations = RANKING_FILES.flatMap((file) => readCases<RankingCase>(file)).map(({ query }) => query);
const ids = bundle.practices.map(({ id }) => id);
const fours = ids.slice(3).map((_, at) => ({ ids: ids.slice(at, at + 4) }));
const topics = bundle.focusPoints.map(({ name }) => ({ query: name }));

const calls: Record<keyof typeof BUDGETS, Record<string, unknown>[]> = {
  match_situation: situations.map((text) => ({ text })),
  get_practice: [...ids.map((id) => ({ ids: [id] })), ...fours],
  compare_practices: fours,
  list_practices: [{}],
  search_catalogue: topics,
  answer_question: situations.filter((_, at) => at % 4 === 0).map((question) => ({ question })),
};

const tokensOf = (value: unknown): number => encode(typeof value === 'string' ? value : JSON.stringify(value)).length;

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
    for (const args of calls[name as keyof typeof BUDGETS]) {
      const { content, structuredContent } = await client.callTool({ name, arguments: args });
      const [{ text = '' } = {}] = content as { text?: string }[];
      expect(tokensOf(text), JSON.stringify(args)).toBeLessThanOrEqual(most);
      expect(tokensOf(structuredContent ?? {}), JSON.stringify(args)).toBeLessThanOrEqual(most);
    }
  });
});
