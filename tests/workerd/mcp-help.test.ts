import { describe, expect, it } from 'vitest';
import { ask } from './request.ts';

/** The texts to copy of a page, as a reader copies them. */
async function textsToCopy(address: string): Promise<string[]> {
  const page = await (await ask(address)).text();
  return Array.from(page.matchAll(/<pre[^>]*><code>([^<]*)<\/code><\/pre>/g), ([, text = '']) =>
    text.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );
}

describe('/mcp-hjaelp', () => {
  it('gives the real address of the deployment, alone and in every configuration', async () => {
    const texts = await textsToCopy('https://praksis.example.dk/mcp-hjaelp');
    expect(texts[0]).toBe('https://praksis.example.dk/mcp');
    const files = texts.filter((text) => text.startsWith('{')).map((text) => JSON.parse(text));
    expect(files).toContainEqual({
      servers: { 'lovende-praksis': { type: 'http', url: 'https://praksis.example.dk/mcp' } },
    });
    expect(files).toContainEqual({ mcpServers: { 'lovende-praksis': { url: 'https://praksis.example.dk/mcp' } } });
    expect(texts).toContain('claude mcp add --transport http lovende-praksis https://praksis.example.dk/mcp');
  });

  it('tells of the assistants that people use, and is found from the other pages', async () => {
    const page = await (await ask('/mcp-hjaelp')).text();
    for (const name of ['Claude', 'ChatGPT', 'Microsoft Copilot Studio', 'Le Chat', 'Claude Code', 'VS Code'])
      expect(page).toContain(name);
    expect(await (await ask('/')).text()).toContain('href="/mcp-hjaelp"');
    expect(await (await ask('/sitemap.xml')).text()).toContain('/mcp-hjaelp');
  });
});
