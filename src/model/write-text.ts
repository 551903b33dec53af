import type { LanguageModel as SdkModel } from 'ai';
import type { ModelRequest } from '../contract/language-model.ts';
import type { ModelSettings } from '../settings/settings.ts';

/** Writes a text in pieces until it is whole, an error is thrown, or the signal says stop. */
export type WriteText = (request: ModelRequest, signal: AbortSignal) => AsyncIterable<string>;

/** A Danish text has some three characters a token; twice the room it needs cuts nothing that would be read. */
const CHARACTERS_PER_TOKEN = 1.5;

/** The provider's answer did not end as a whole text does. */
class UnfinishedText extends Error {
  override readonly name = 'UnfinishedText';
}

/**
 * Makes the function that asks the configured model. The AI SDK is loaded when it is first needed, so that a Worker
 * without a model never runs it.
 *
 * @param ai - the Workers AI binding, where the settings ask for it
 * @throws {Error} where the binding is missing
 */
export function createTextWriter(settings: ModelSettings, ai: unknown): WriteText {
  if (settings.provider === 'workers-ai' && !ai)
    throw new Error('settings: LANGUAGE_MODEL_PROVIDER workers-ai needs a binding named AI');
  return async function* writeText({ instructions, prompt, mostCharacters }, signal) {
    const [{ streamText }, model] = await Promise.all([import('ai'), loadModel(settings, ai)]);
    const { stream } = streamText({
      model,
      instructions,
      prompt,
      temperature: 0.3,
      maxOutputTokens: Math.ceil(mostCharacters / CHARACTERS_PER_TOKEN),
      maxRetries: 0,
      abortSignal: signal,
      telemetry: { isEnabled: false },
      // Errors are thrown below. The SDK's own handler would log them with the request in them.
      onError: () => undefined,
    });
    let whole = false;
    for await (const part of stream) {
      if (part.type === 'text-delta') yield part.text;
      else if (part.type === 'error') throw part.error;
      else if (part.type === 'finish') whole = part.finishReason === 'stop';
    }
    if (!whole) throw new UnfinishedText('the text broke off');
  };
}

async function loadModel(settings: ModelSettings, ai: unknown): Promise<SdkModel> {
  if (settings.provider === 'workers-ai') {
    const { createWorkersAI } = await import('workers-ai-provider');
    type Binding = NonNullable<Parameters<typeof createWorkersAI>[0]['binding']>;
    return createWorkersAI({ binding: ai as Binding })(settings.name);
  }
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const { baseUrl, key, name } = settings;
  return createOpenAICompatible({ name: 'language-model', baseURL: baseUrl, ...(key && { apiKey: key }) })(name);
}
