import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/model/create-language-model.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { SECRETS, type SettingName, settingsSchema } from '../../src/settings/settings-schema.ts';

const KEY = 'hemmelig-noegle';
const COMPATIBLE = {
  LANGUAGE_MODEL_PROVIDER: 'openai-compatible',
  LANGUAGE_MODEL_NAME: 'en-model',
  LANGUAGE_MODEL_BASE_URL: 'https://models.example/v1',
  LANGUAGE_MODEL_KEY: KEY,
};

describe('the settings', () => {
  it('may all be left out', () => {
    const settings = readSettings({ OTHER: 'x', AI: {} });
    expect(settings).toMatchObject({ publicUrl: null, corsOrigins: ['*'], embedSites: [], languageModel: null });
    expect(settings.mcp).toMatchObject({ allowedOrigins: [], token: null });
    expect(settings.mcp.allowedHosts).toEqual(['localhost', '127.0.0.1', '[::1]', '*.workers.dev']);
  });

  it('may be empty, which is as good as left out', () => {
    const empty = Object.fromEntries(Object.keys(settingsSchema.shape).map((name) => [name, '']));
    expect(readSettings(empty)).toEqual(readSettings({}));
  });

  it('are read as lists, numbers and truth values', () => {
    const settings = readSettings({
      ...COMPATIBLE,
      PUBLIC_URL: 'https://praksis.example.dk/',
      CORS_ORIGINS: 'https://a.example, https://b.example:8443',
      EMBED_SITES: 'https://www.example.dk https://*.example.dk',
      LANGUAGE_MODEL_BUDGET_MS: 900,
      LANGUAGE_MODEL_READS_TEXT: true,
    });
    expect(settings).toMatchObject({
      publicUrl: 'https://praksis.example.dk',
      corsOrigins: ['https://a.example', 'https://b.example:8443'],
      embedSites: ['https://www.example.dk', 'https://*.example.dk'],
      languageModel: { budgetMs: 900, readsUserText: true },
    });
  });

  it.each([
    ['an address with a path', { PUBLIC_URL: 'https://hemmelig.example/x' }, 'PUBLIC_URL'],
    ['an address without https or http', { PUBLIC_URL: 'hemmelig.example' }, 'PUBLIC_URL'],
    ['an origin with a path', { CORS_ORIGINS: 'https://hemmelig.example/' }, 'CORS_ORIGINS'],
    ['a site without a scheme', { EMBED_SITES: 'hemmelig.example' }, 'EMBED_SITES'],
    ['a site that ends the policy', { EMBED_SITES: "https://hemmelig.example;script-src'*'" }, 'EMBED_SITES'],
    ['a host name with a scheme', { MCP_ALLOWED_HOSTS: 'https://hemmelig.example' }, 'MCP_ALLOWED_HOSTS'],
    ['a list that is none', { MCP_ALLOWED_ORIGINS: ['https://hemmelig.example'] }, 'MCP_ALLOWED_ORIGINS'],
    ['a misspelled setting', { EMBED_SITE: 'https://hemmelig.example' }, 'EMBED_SITE '],
    ['an unknown provider', { LANGUAGE_MODEL_PROVIDER: 'other' }, 'LANGUAGE_MODEL_PROVIDER'],
    ['a model without a provider', { LANGUAGE_MODEL_NAME: 'x' }, 'LANGUAGE_MODEL_NAME'],
    ['a misspelled setting of the model', { ...COMPATIBLE, LANGUAGE_MODEL_BUDGET: '1' }, 'LANGUAGE_MODEL_BUDGET '],
    ['no address of the model', { ...COMPATIBLE, LANGUAGE_MODEL_BASE_URL: undefined }, 'LANGUAGE_MODEL_BASE_URL'],
    ['a model without TLS', { ...COMPATIBLE, LANGUAGE_MODEL_BASE_URL: 'http://hemmelig.example' }, '_BASE_URL'],
    ['a key that nothing uses', { ...COMPATIBLE, LANGUAGE_MODEL_PROVIDER: 'workers-ai' }, 'LANGUAGE_MODEL_KEY'],
    ['too small a budget', { ...COMPATIBLE, LANGUAGE_MODEL_BUDGET_MS: '5' }, 'LANGUAGE_MODEL_BUDGET_MS'],
    ['a half yes', { ...COMPATIBLE, LANGUAGE_MODEL_READS_TEXT: 'ja' }, 'LANGUAGE_MODEL_READS_TEXT'],
  ])('are refused with %s, by name and without a value', (_name, env, setting) => {
    const read = () => readSettings(env);
    expect(read).toThrow(setting);
    expect(read).not.toThrow('hemmelig');
  });

  it('let the public address serve MCP, and its pages call it', () => {
    const { mcp } = readSettings({ PUBLIC_URL: 'https://praksis.example.dk' });
    expect(mcp.allowedHosts).toContain('praksis.example.dk');
    expect(mcp.allowedOrigins).toEqual(['https://praksis.example.dk']);
  });

  it('are refused all at once', () => {
    const read = () => readSettings({ PUBLIC_URL: 'x', EMBED_SITES: 'y', MCP_TOKN: 'z' });
    for (const name of ['PUBLIC_URL', 'EMBED_SITES', 'MCP_TOKN']) expect(read).toThrow(name);
  });

  it('let no text into the policy that could end a directive', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (text) => {
        try {
          return readSettings({ EMBED_SITES: text }).embedSites.every((site) => !/[\s;,'"]/.test(site));
        } catch (error) {
          return String(error).includes('EMBED_SITES');
        }
      }),
      { examples: [['https://a.example;'], ["https://a.example 'unsafe-inline'"], ['*']] },
    );
  });
});

describe('the settings of the language model', () => {
  it('name an endpoint that speaks the OpenAI interface, with a few seconds and without the words of the user', () => {
    expect(readSettings(COMPATIBLE).languageModel).toEqual({
      provider: 'openai-compatible',
      name: 'en-model',
      baseUrl: 'https://models.example/v1',
      key: KEY,
      budgetMs: 4000,
      readsUserText: false,
      dailyCalls: 2000,
    });
  });

  it('name Workers AI, whose binding has to be there', () => {
    const settings = readSettings({ LANGUAGE_MODEL_PROVIDER: 'workers-ai', LANGUAGE_MODEL_NAME: '@cf/x/y' });
    expect(createLanguageModel(settings.languageModel, {})?.readsUserText).toBe(false);
    expect(() => createLanguageModel(settings.languageModel, undefined)).toThrow('needs a binding named AI');
  });
});

describe('docs/settings.md', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/settings.md'), 'utf8');
  const rows = docs
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, name, kind, without]) => ({ name, kind, without }));

  it('lists every setting, its kind and what holds without it', () => {
    const declared = Object.entries(settingsSchema.shape).map(([name, schema]) => ({
      name,
      kind: SECRETS.includes(name as SettingName) ? 'secret' : 'variable',
      without: schema.def.defaultValue,
    }));
    expect(rows).toEqual(declared);
  });

  it('is the only table of settings: other documents name none that it lacks', () => {
    const others = ['README.md', 'wrangler.toml', 'docs/language-model.md', 'docs/how-it-works.md'];
    const named = others.flatMap((file) => {
      const text = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
      return text.match(/\b(CORS|EMBED|LANGUAGE_MODEL|MCP|PUBLIC)_[A-Z_]+\b/g) ?? [];
    });
    expect(named.filter((name) => !(name in settingsSchema.shape))).toEqual([]);
  });
});
