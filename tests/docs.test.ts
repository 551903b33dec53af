import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const DOCS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));

describe.each(DOCS)('docs/%s', (name) => {
  const text = readFileSync(join(ROOT, 'docs', name), 'utf8');

  it('names only files of tests and source that there are', () => {
    const named = Array.from(text.matchAll(/`((?:tests|src|build|deploy)\/[\w./-]+\.\w+)`/g), ([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('links only to files that there are', () => {
    const links = Array.from(text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g), ([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(ROOT, 'docs', path)))).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const scripts = Array.from(text.matchAll(/npm run ([\w:]+)/g), ([, script = '']) => script);
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });
});

describe('docs/security.md', () => {
  it('names a test for every threat', () => {
    const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');
    const [, table = ''] = /## Threats and controls\n([\s\S]*?)\n## /.exec(text) ?? [];
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.filter((row) => !/`tests\/[^`]+\.test\.ts`/.test(row))).toEqual([]);
  });
});
