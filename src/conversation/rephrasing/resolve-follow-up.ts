import * as z from 'zod';
import type { LanguageModel } from '../../contract/language-model.ts';
import type { LanguageModelTexts } from '../../corpus/texts/language-model-texts.ts';
import { fillText } from '../../language/fill-text.ts';
import { readLines, TooLong } from './read-lines.ts';

/** A message that the rules could not place, and all that it may mean. */
export interface OpenQuestion<Intent extends string> {
  /** The user's last message, redacted. */
  readonly text: string;
  /** What it may ask for; nothing else is accepted. */
  readonly intents: readonly Intent[];
  /** The entries shown last, in order; no other entry can be chosen. */
  readonly shown: readonly { readonly id: string; readonly name: string }[];
}

/** What the model took the message to mean: one of the intents, and some of the entries shown. */
export interface Resolution<Intent extends string> {
  readonly intent: Intent;
  readonly ids: readonly string[];
}

const LONGEST_TEXT = 1000;
const LONGEST_ANSWER = 400;
const MOST_IDS = 3;

/**
 * Asks the model what a follow-up means that the rules could not place. It answers from a closed list or not at all, and
 * is asked only where the operator lets it read the user's words.
 *
 * @returns null where there is no model for it, it fails, or its answer is anything but one of the choices
 */
export async function resolveFollowUp<Intent extends string>(
  model: LanguageModel | null,
  { text, intents, shown }: OpenQuestion<Intent>,
  { resolve }: LanguageModelTexts,
): Promise<Resolution<Intent> | null> {
  if (model === null || !model.readsUserText || intents.length === 0) return null;
  const schema = z.strictObject({ intent: z.enum(intents), ids: z.array(z.string()).max(MOST_IDS) });
  const allowed = new Set(shown.map(({ id }) => id));
  try {
    const prompt = fillText(resolve.prompt, {
      intents: intents.join(', '),
      practices: JSON.stringify(shown.map(({ id, name }) => ({ id, name }))),
      question: text.replace(/\s+/g, ' ').slice(0, LONGEST_TEXT),
    });
    let answer = '';
    const request = { instructions: resolve.instructions, prompt, mostCharacters: LONGEST_ANSWER };
    for await (const line of readLines(model, request)) answer += `${line}\n`;
    const read = schema.safeParse(readJson(answer));
    const chosen = read.success && read.data.ids.every((id) => allowed.has(id)) ? read.data : null;
    model.settle(chosen === null ? 'refused' : 'used', chosen === null ? 'isChoice' : undefined);
    return chosen;
  } catch (error) {
    model.settle(error instanceof TooLong ? 'refused' : 'failed', error instanceof Error ? error.name : typeof error);
    return null;
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
