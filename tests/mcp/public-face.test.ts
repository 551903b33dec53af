import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectInProcess } from './connect-in-process.ts';

/** The same with the keys of all objects in alphabetical order, so that a diff shows changes and no moves. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, sorted(part)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const asJson = (value: unknown): string => `${JSON.stringify(sorted(value), null, 2)}\n`;

// What models and people see of the server. A change here is a change for everybody who is connected: read the diff as
// they would, then update it with `vitest run tests/mcp/public-face.test.ts -u`.
describe('the public face', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connectInProcess();
  });

  it('of each tool is as agreed', async () => {
    const { tools } = await client.listTools();
    for (const tool of tools) await expect(asJson(tool)).toMatchFileSnapshot(`public-face/${tool.name}.json`);
    expect(tools).toHaveLength(6);
  });

  it('of the server, its prompts and its kinds of resources is as agreed', async () => {
    const instructions = client.getInstructions() ?? '';
    await expect(instructions).toMatchFileSnapshot('public-face/instructions.md');
    const { prompts } = await client.listPrompts();
    const { resourceTemplates } = await client.listResourceTemplates();
    await expect(asJson({ prompts, resourceTemplates })).toMatchFileSnapshot('public-face/prompts-and-resources.json');
  });

  it('lists every entry of the catalogue as a resource, in pages, and reads each', async () => {
    const { resources } = await client.listResources();
    const uris = resources.map(({ uri }) => uri);
    expect(uris.filter((uri) => uri.startsWith('praksis://'))).toHaveLength(42);
    expect(uris.filter((uri) => uri.startsWith('fokuspunkt://'))).toHaveLength(20);
    expect(uris).toEqual(expect.arrayContaining(['katalog://om', 'katalog://metode']));
    for (const uri of uris) {
      const { contents } = await client.readResource({ uri });
      expect(JSON.stringify(contents), uri).toMatch(/\(side \d+/);
    }
  });

  it('completes ids and names', async () => {
    const complete = async (uri: string, value: string) => {
      const { completion } = await client.complete({
        ref: { type: 'ref/resource', uri },
        argument: { name: 'id', value },
      });
      return completion.values;
    };
    expect(await complete('praksis://{id}', 'ips')).toEqual(['ips-ung']);
    expect(await complete('praksis://{id}', 'bedsteforældre')).toEqual(['bedsteforaeldreordningen']);
    expect(await complete('fokuspunkt://{id}', 'ment')).toContain('fokus-mentorer');
  });
});
