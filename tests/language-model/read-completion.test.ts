import { describe, expect, it } from 'vitest';
import { readCompletion, readWhole } from '../../src/model/read-completion.ts';

/** A body that streams events, cut in the middle of lines and letters as a network does. */
function bodyOf(...events: (object | string)[]): ReadableStream<Uint8Array> {
  const text = events.map((event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`).join('');
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.subarray(at, at + 7));
      controller.close();
    },
  });
}

async function read(...events: (object | string)[]): Promise<string> {
  let text = '';
  for await (const piece of readCompletion(bodyOf(...events))) text += piece;
  return text;
}

const piece = (content: string, reason: string | null = null) => ({
  choices: [{ index: 0, delta: { content }, finish_reason: reason }],
});

describe('a streamed completion', () => {
  it('is read in the form of the OpenAI interface', async () => {
    const usage = { choices: [], usage: { total_tokens: 9 } };
    expect(await read(piece('Små '), piece('skridt, '), piece('ærligt', 'stop'), usage, '[DONE]')).toBe(
      'Små skridt, ærligt',
    );
  });

  it('is read in the older form of Workers AI, where numbers come bare and no reason is given', async () => {
    expect(await read({ response: 'I alt ' }, { response: 5 }, { response: null }, '[DONE]')).toBe('I alt 5');
  });

  it('leaves out what a model thinks aloud', async () => {
    const thought = { choices: [{ delta: { reasoning_content: 'Hm', content: null }, finish_reason: null }] };
    expect(await read(thought, piece('Ja', 'stop'), '[DONE]')).toBe('Ja');
  });

  it.each([
    ['met a bound', [piece('Små '), piece('', 'length'), '[DONE]'], 'UnfinishedText'],
    ['was cut off', [piece('Små ')], 'UnfinishedText'],
    ['never began', [], 'UnfinishedText'],
    ['tells of an error', [piece('Små '), { error: { message: 'hemmelig' } }], 'ProviderError'],
    ['is no JSON', ['{"choices": [{"hemmelig'], 'SyntaxError'],
    ['is of another form', [{ choices: 'hemmelig' }], 'ZodError'],
  ])('that %s fails', async (_what, events, name) => {
    await expect(read(...events)).rejects.toMatchObject({ name });
  });
});

describe('an answer that came whole', () => {
  it('is read in both forms', () => {
    expect(readWhole({ choices: [{ message: { content: 'Ja' }, finish_reason: 'stop' }] })).toBe('Ja');
    expect(readWhole({ response: 'Ja' })).toBe('Ja');
  });

  it('fails where it met a bound', () => {
    expect(() => readWhole({ choices: [{ message: { content: 'J' }, finish_reason: 'length' }] })).toThrow('broke off');
  });
});
