import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { createAssistant } from '../src/assistant.ts';
import { bundle, TODAY } from './support/bundle.ts';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');

describe('the README', () => {
  it('shows an answer that the assistant gives', async () => {
    const question = /npm run ask -- --once "([^"]+)"/.exec(readme)?.[1] ?? '';
    const assistant = createAssistant(bundle, { today: () => TODAY });
    const { reply } = await assistant.chat({ messages: [{ role: 'user', content: question }] });
    const shown = reply
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replaceAll('**', '')
      .split('\n')
      .slice(0, 6);
    expect(shown.length).toBe(6);
    for (const line of shown) expect(readme).toContain(line);
  });

  it('names only scripts and folders that there are', () => {
    const scripts = Array.from(readme.matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name);
    for (const name of scripts) expect(Object.keys(packageJson.scripts)).toContain(name);
    for (const [, path = ''] of readme.matchAll(/\]\(((?:docs|tests)\/[^)]+)\)/g))
      expect(() => readFileSync(join(import.meta.dirname, '..', path))).not.toThrow();
  });
});
