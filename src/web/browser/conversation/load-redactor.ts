import { createRedactor, type Redacted } from '../../../safeguards/redact-personal-data.ts';
import { Fault } from './transport.ts';

/** Takes personal data out of a text. */
export type Redact = (text: string) => Redacted;

/** A function that loads the rules once, when it is first called, and again where that failed. */
export function createRedactorLoader(path: string): () => Promise<Redact> {
  let loading: Promise<Redact> | null = null;
  return () => {
    loading ??= load(path).catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function load(path: string): Promise<Redact> {
  const response = await fetch(path).catch(() => null);
  if (response?.ok !== true) throw new Fault('rules');
  return createRedactor(await response.json());
}
