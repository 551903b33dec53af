import { describe, expect, it } from 'vitest';
import { createLanguageModel } from '../../src/model/create-language-model.ts';
import { readModelSettings } from '../../src/model/read-settings.ts';

const KEY = 'hemmelig-noegle';
const COMPATIBLE = {
  LANGUAGE_MODEL_PROVIDER: 'openai-compatible',
  LANGUAGE_MODEL_NAME: 'en-model',
  LANGUAGE_MODEL_BASE_URL: 'https://models.example/v1',
  LANGUAGE_MODEL_KEY: KEY,
};

describe('the settings of the language model', () => {
  it('are off by default', () => {
    expect(readModelSettings({ OTHER: 'x' })).toBeNull();
    expect(createLanguageModel({})).toBeNull();
  });

  it('name an endpoint that speaks the OpenAI interface, with a few seconds and without the words of the user', () => {
    expect(readModelSettings(COMPATIBLE)).toEqual({
      provider: 'openai-compatible',
      name: 'en-model',
      baseUrl: 'https://models.example/v1',
      key: KEY,
      budgetMs: 4000,
      readsUserText: false,
    });
  });

  it('name Workers AI', () => {
    const env = { LANGUAGE_MODEL_PROVIDER: 'workers-ai', LANGUAGE_MODEL_NAME: '@cf/x/y', AI: {} };
    expect(readModelSettings(env)).toMatchObject({ provider: 'workers-ai', name: '@cf/x/y' });
    expect(createLanguageModel(env)?.readsUserText).toBe(false);
  });

  it('let the model read the words of the user only where that is said', () => {
    const settings = readModelSettings({ ...COMPATIBLE, LANGUAGE_MODEL_READS_TEXT: 'true' });
    expect(settings?.readsUserText).toBe(true);
  });

  it.each([
    ['an unknown provider', { LANGUAGE_MODEL_PROVIDER: 'other' }, 'LANGUAGE_MODEL_PROVIDER'],
    ['settings without a provider', { LANGUAGE_MODEL_NAME: 'x' }, 'LANGUAGE_MODEL_NAME'],
    ['a misspelled setting', { ...COMPATIBLE, LANGUAGE_MODEL_BUDGET: '1' }, 'LANGUAGE_MODEL_BUDGET'],
    ['no address', { ...COMPATIBLE, LANGUAGE_MODEL_BASE_URL: undefined }, 'LANGUAGE_MODEL_BASE_URL'],
    ['an address without TLS', { ...COMPATIBLE, LANGUAGE_MODEL_BASE_URL: 'http://models.example' }, '_BASE_URL'],
    ['too small a budget', { ...COMPATIBLE, LANGUAGE_MODEL_BUDGET_MS: '5' }, 'LANGUAGE_MODEL_BUDGET_MS'],
    ['a half yes', { ...COMPATIBLE, LANGUAGE_MODEL_READS_TEXT: 'ja' }, 'LANGUAGE_MODEL_READS_TEXT'],
  ])('are refused with %s, by name and without a value', (_name, env, setting) => {
    const read = () => readModelSettings(env);
    expect(read).toThrow(setting);
    expect(read).not.toThrow(KEY);
  });

  it('are refused where the binding of Workers AI is missing', () => {
    const env = { LANGUAGE_MODEL_PROVIDER: 'workers-ai', LANGUAGE_MODEL_NAME: '@cf/x/y' };
    expect(() => createLanguageModel(env)).toThrow('no binding named AI');
  });
});
