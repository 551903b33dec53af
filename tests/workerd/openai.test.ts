import { describe, expect, it } from 'vitest';
import { openaiErrorSchema } from '../../src/contract/openai-schema.ts';
import { ask, DESCRIPTION, post, question } from './request.ts';

const PATH = '/v1/chat/completions';

describe('POST /v1/chat/completions', () => {
  it('streams chunks and ends with [DONE]', async () => {
    const response = await post(PATH, { ...question(DESCRIPTION), stream: true });
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    const blocks = (await response.text()).split('\n\n').filter((block) => block !== '');
    expect(blocks.at(-1)).toBe('data: [DONE]');
    for (const block of blocks) expect(block).toMatch(/^data: /);
  });

  it('is never kept by a cache', async () => {
    expect((await post(PATH, question(DESCRIPTION))).headers.get('Cache-Control')).toBe('no-store');
  });

  it('makes the paths of a reply whole', async () => {
    const text = await (await post(PATH, question(DESCRIPTION))).text();
    expect(text).toContain('](https://lovende-praksis.example/praksis/');
    expect(text).not.toContain('](/');
  });

  it.each([
    ['no body', '', 400],
    ['no JSON', '{"messages": [', 400],
    ['a list', [], 400],
    ['null', 'null', 400],
    ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 400],
    ['half a character', '{"messages": [{"role": "user", "content": "\\ud800"}]}', 400],
  ])('answers %s in the shape of its clients', async (_name, body, status) => {
    const response = await post(PATH, body);
    expect(response.status).toBe(status);
    const { error } = openaiErrorSchema.parse(await response.json());
    expect(error.type).toBe('invalid_request_error');
  });

  it('says which methods it takes', async () => {
    const response = await ask(PATH);
    expect(response.status).toBe(405);
    expect(openaiErrorSchema.parse(await response.json()).error.code).toBe('method_not_supported');
  });

  it('may be called from other sites with the headers of its clients', async () => {
    const response = await ask(PATH, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://kommune.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,x-stainless-lang',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Headers')).toContain('x-stainless-lang');
  });
});
