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
const weighFile = (start: string): number =>
  browserFiles.files.filter(({ path }) => path.startsWith(start)).reduce((sum, { body }) => sum + weigh(body), 0);

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

  it('the opened frame loads at most 30 kB of scripts and styles, and the rules for personal data at most 13 kB', () => {
    expect(
      weighFile('/browser/conversation') + weighFile('/browser/shared') + weigh(EMBED_STYLESHEET),
    ).toBeLessThanOrEqual(30_000);
    expect(weighFile('/browser/redaction-rules')).toBeLessThanOrEqual(13_000);
  });

  it('the engine with its corpus weighs at most 550 kB, and says what it weighs', () => {
    const weight = weighFile('/browser/local-engine') + weighFile('/browser/corpus');
    expect(weight).toBeLessThanOrEqual(550_000);
    expect(Math.abs(browserFiles.localSize * 1000 - weight)).toBeLessThan(10_000);
  });
});
