import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import browserFiles from '../../dist/browser.js';
import { EMBED_STYLESHEET } from '../../src/web/conversation/embed-stylesheet.ts';
import manifest from '../../src/widget/custom-elements.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../..');
const docs = readFileSync(join(ROOT, 'docs/widget.md'), 'utf8');
const element = readFileSync(join(ROOT, 'src/widget/lovende-praksis-element.ts'), 'utf8');
const releases = join(ROOT, 'src/widget/releases');

/** What a text weighs over the wire, in bytes. */
const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;
const fileAt = (start: string) => {
  const found = browserFiles.files.find(({ path }) => path.startsWith(start));
  if (found === undefined) throw new Error(`there is no file ${start}`);
  return found;
};
const weighFile = (start: string): number => weigh(fileAt(start).body);

/** A program with all that it imports before it runs, or, with `isLater`, what it imports when it needs it too. */
function programsOf(start: string, isLater: boolean): Set<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const imports = isLater ? /(?:from|import)\(?"\.\/([^"]+)"/g : /(?:from|import)"\.\/([^"]+)"/g;
    for (const [, name] of fileAt(path).body.matchAll(imports)) add(`/browser/${name}`);
  };
  add(fileAt(start).path);
  return found;
}
const weighAll = (paths: Iterable<string>): number => [...paths].reduce((sum, path) => sum + weighFile(path), 0);

describe('the widget’s description', () => {
  const [declaration] = manifest.modules[0]?.declarations ?? [];

  it('has the same attributes in manifest, docs and code', () => {
    const attributes = declaration?.attributes.map(({ name }) => name) ?? [];
    expect(attributes.length).toBe(11);
    const documented = Array.from(docs.matchAll(/^\| `([a-z-]+)` \| (?!the|an)/gm), ([, name]) => name);
    expect(documented.filter((name) => !name?.startsWith('lovende-praksis-'))).toEqual(
      expect.arrayContaining(attributes),
    );
    const told = Array.from(element.matchAll(/@attr \{[^}]+\} ([a-z-]+)/g), ([, name]) => name);
    expect(told.sort()).toEqual([...attributes].sort());
  });

  it('has the same events in manifest, docs and code', () => {
    for (const { name } of declaration?.events ?? []) {
      expect(docs).toContain(`| \`${name}\` |`);
      expect(element).toContain(`} ${name} -`);
    }
  });
});

describe('a released version', () => {
  it('is what the docs tell the hash of, and is served under its own address', () => {
    const names = readdirSync(releases);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const body = readFileSync(join(releases, name), 'utf8');
      const served = browserFiles.files.find(({ path }) => path === `/widget/${name}`);
      expect(served).toMatchObject({ body, isLasting: true });
    }
    const [, name = '', integrity] = /\/widget\/([\d.]+\.js)" integrity="([^"]+)"/.exec(docs) ?? [];
    const hash = createHash('sha384')
      .update(readFileSync(join(releases, name)))
      .digest('base64');
    expect(integrity).toBe(`sha384-${hash}`);
  });
});

describe('over the wire', () => {
  it('a host page loads at most 5 kB', () => {
    expect(weighFile('/widget.js')).toBeLessThanOrEqual(5000);
  });

  it('the opened frame loads at most 18 kB of scripts and styles', () => {
    expect(weighAll(programsOf('/browser/conversation', false)) + weigh(EMBED_STYLESHEET)).toBeLessThanOrEqual(18_000);
  });

  it('whoever begins to write loads at most 25 kB more: what answers, and the rules for personal data', () => {
    const opened = programsOf('/browser/conversation', false);
    const later = [...programsOf('/browser/conversation', true)].filter((path) => !opened.has(path));
    expect(later.length).toBeGreaterThan(0);
    expect(weighAll(later) + weighFile('/browser/redaction-rules')).toBeLessThanOrEqual(25_000);
  });

  it('the engine with its corpus weighs at most 640 kB, and says what it weighs', () => {
    const weight = weighFile('/browser/local-engine') + weighFile('/browser/corpus');
    expect(weight).toBeLessThanOrEqual(640_000);
    expect(Math.abs(browserFiles.localSize * 1000 - weight)).toBeLessThan(10_000);
  });
});
