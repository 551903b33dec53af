import type { Answering } from './answering.ts';
import { Fault } from './transport.ts';

interface AnsweringSource {
  /** Path of the rules for personal data. */
  readonly rules: string;
  readonly siteKey: string | null;
  readonly conversation: HTMLElement;
}

/**
 * A function that loads once, when it is first called, and again where that failed: the rules for personal data, and the
 * program that asks and shows answers.
 */
export function createAnsweringLoader(source: AnsweringSource): () => Promise<Answering> {
  let loading: Promise<Answering> | null = null;
  return () => {
    loading ??= load(source).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function load({ rules, siteKey, conversation }: AnsweringSource): Promise<Answering> {
  const [response, program] = await Promise.all([
    fetch(rules).catch(() => null),
    import('./answering.ts').catch(() => null),
  ]);
  if (response?.ok !== true || program === null) throw new Fault('rules');
  return program.createAnswering(await response.json(), siteKey, conversation);
}
