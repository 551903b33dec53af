import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connectInProcess } from './connect-in-process.ts';

const resultSchema = z.object({ id: z.string(), title: z.string(), url: z.url() });
const searchSchema = z.object({ results: z.array(resultSchema), notices: z.array(z.string()) });
const fetchSchema = resultSchema.extend({ text: z.string() });

describe('the endpoint with search and fetch', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connectInProcess('/mcp/search-fetch');
  });

  /** The answer as JSON in one text, which is what deep research reads. */
  const call = async (name: string, args: Record<string, unknown>): Promise<unknown> => {
    const { content, structuredContent } = await client.callTool({ name, arguments: args });
    expect(content).toHaveLength(1);
    const [{ text = '' } = {}] = content as { text?: string }[];
    expect(JSON.parse(text)).toEqual(structuredContent);
    return structuredContent;
  };

  it('has these two tools alone', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['search', 'fetch']);
  });

  it.each([
    ['a description', '15-årig med autisme, der vil i job', 'praksis://skub'],
    ['a word', 'fritidsjob', 'fokuspunkt://fokus-fritidsjob'],
    ['the method', 'metode', 'katalog://vidensgrundlag'],
  ])('finds by %s what can be fetched and opened', async (_name, query, id) => {
    const { results } = searchSchema.parse(await call('search', { query }));
    expect(results.map((result) => result.id)).toContain(id);
    for (const result of results) {
      const fetched = fetchSchema.parse(await call('fetch', { id: result.id }));
      expect(fetched).toMatchObject(result);
      expect(fetched.text).toMatch(/\(side \d+/);
    }
  });

  it('holds everything back in acute danger but what to do', async () => {
    const query = 'Hun skriver, at hun vil tage sit eget liv i aften';
    const { results, notices } = searchSchema.parse(await call('search', { query }));
    expect(results).toEqual([]);
    expect(notices.join()).toContain('112');
  });

  it('tells what may have been meant by an id that there is not', async () => {
    const { isError, content } = await client.callTool({ name: 'fetch', arguments: { id: 'praksis://ips' } });
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toContain('ips-ung');
  });
});
