import { afterEach, describe, expect, it, vi } from 'vitest';
import bundle from '../../dist/corpus.js';
import { createAssistant } from '../../src/assistant.ts';
import { createLanguageModel } from '../../src/model/create-language-model.ts';
import { readSettings } from '../../src/settings/read-settings.ts';
import { DESCRIPTION, question } from './request.ts';

const TODAY = { today: () => '2026-11-23' };
const REQUEST = { messages: question(DESCRIPTION).messages.map((message) => ({ ...message, role: 'user' as const })) };

/** A stand-in for the Workers AI binding: streams a text as that does. */
function createBinding(write: (prompt: string) => string) {
  return {
    run: async (_model: string, { messages }: { messages: { content: string | { text: string }[] }[] }) => {
      const content = messages.at(-1)?.content ?? '';
      const prompt = typeof content === 'string' ? content : content.map(({ text }) => text).join('');
      const events = [{ response: write(prompt) }, { response: '', finish_reason: 'stop' }];
      const body = `${events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('')}data: [DONE]\n\n`;
      return new Response(body).body;
    },
  };
}

/** The numbered lines of a prompt, said again with a word more. */
const sayAgain = (prompt: string): string =>
  Array.from(prompt.matchAll(/^\d+: .*$/gm), ([line]) => line.replace(/^(\d+: )(\p{Lu}\S*)/u, '$1Her: $2')).join('\n');

async function replyWith(write: (prompt: string) => string) {
  const env = { LANGUAGE_MODEL_PROVIDER: 'workers-ai', LANGUAGE_MODEL_NAME: '@cf/x/y' };
  const model = createLanguageModel(readSettings(env).languageModel, createBinding(write));
  const [composed, reply] = await Promise.all([
    createAssistant(bundle, TODAY).chat(REQUEST),
    createAssistant(bundle, { ...TODAY, model }).chat(REQUEST),
  ]);
  return { composed, reply };
}

describe('Workers AI', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('rephrases in the runtime of the Worker', async () => {
    const { composed, reply } = await replyWith(sayAgain);
    expect(reply.reply).not.toBe(composed.reply);
    expect(reply.reply).toContain('Her: ');
    expect(reply.matches).toEqual(composed.matches);
  });

  it('is not heard where it says something else, and the log does not say what', async () => {
    const logged: string[] = [];
    vi.spyOn(console, 'warn').mockImplementation((line) => void logged.push(String(line)));
    const { composed, reply } = await replyWith(() => '1: Kontakt Fremtidshuset i dag, så ordner de resten for jer.');
    expect(reply).toEqual(composed);
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      { languageModel: 'refused', reason: expect.stringMatching(/^[a-zA-Z]+$/) },
    ]);
  });
});
