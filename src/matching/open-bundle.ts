import { makeOnce } from '../corpus/make-once.ts';
import type { Bundle } from './compile-bundle.ts';

/**
 * Opens a bundle from its parts as JSON. A part is parsed when it is first asked for: a page needs the texts and the
 * practices, and only a match needs the lexicon.
 */
export function openBundle(parts: Readonly<Record<keyof Bundle, string>>): Bundle {
  const getters = Object.entries(parts).map(([name, json]) => {
    const get = makeOnce<unknown>(() => JSON.parse(json));
    return [name, { enumerable: true, get }] as const;
  });
  return Object.defineProperties({}, Object.fromEntries(getters)) as Bundle;
}
