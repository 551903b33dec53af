import type { ModelRequest } from '../contract/language-model.ts';
import type { ModelSettings } from '../settings/settings.ts';
import { readCompletion, readWhole } from './read-completion.ts';

/** Writes a text in pieces until it is whole, an error is thrown, or the signal says stop. */
export type WriteText = (request: ModelRequest, signal: AbortSignal) => AsyncIterable<string>;

/** A Danish text has some three characters a token; twice the room it needs cuts nothing that would be read. */
const CHARACTERS_PER_TOKEN = 1.5;

/** The Workers AI binding (https://developers.cloudflare.com/workers-ai/configuration/bindings/). */
interface WorkersAi {
  run(model: string, inputs: object, options: { signal: AbortSignal }): Promise<unknown>;
}

/** The provider refused the request. */
class ProviderRefusal extends Error {
  override readonly name = 'ProviderRefusal';
}

/**
 * Makes the function that asks the configured model.
 *
 * @param ai - the Workers AI binding, where the settings ask for it
 * @throws {Error} where the binding is missing
 */
export function createTextWriter(settings: ModelSettings, ai: unknown): WriteText {
  if (settings.provider === 'workers-ai' && !ai)
    throw new Error('settings: LANGUAGE_MODEL_PROVIDER workers-ai needs a binding named AI');
  return async function* writeText(request, signal) {
    const inputs = inputsOf(request);
    const answer =
      settings.provider === 'workers-ai'
        ? await (ai as WorkersAi).run(settings.name, inputs, { signal })
        : await askEndpoint(settings, { model: settings.name, ...inputs }, signal);
    if (answer instanceof ReadableStream) yield* readCompletion(answer);
    else yield readWhole(answer);
  };
}

const inputsOf = ({ instructions, prompt, mostCharacters }: ModelRequest) => ({
  messages: [
    { role: 'system', content: instructions },
    { role: 'user', content: prompt },
  ],
  temperature: 0.3,
  max_tokens: Math.ceil(mostCharacters / CHARACTERS_PER_TOKEN),
  stream: true,
});

/** Asks an endpoint that speaks OpenAI's chat completions; the stream of its answer. */
async function askEndpoint(
  { baseUrl, key }: Extract<ModelSettings, { provider: 'openai-compatible' }>,
  body: object,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | null> {
  const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(key !== undefined && { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
    signal,
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new ProviderRefusal(`the provider answered ${response.status}`);
  }
  return response.body;
}
