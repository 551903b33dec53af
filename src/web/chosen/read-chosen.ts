import type { Assistant } from '../../assistant.ts';
import type { PracticeView } from '../../contract/catalogue-schema.ts';

/** The most practices side by side, and on one sheet. */
export const MOST_CHOSEN = 4;

/** The practices that an address names: "?ids=a,b", or "?ids=a&ids=b" as a form sends them. */
export interface Chosen {
  readonly practices: readonly PracticeView[];
  /** Some id belongs to no practice. */
  readonly unknown: boolean;
  /** More were named than there is room for. */
  readonly tooMany: boolean;
}

/** Reads the chosen practices, each once, in the order of the address. */
export function readChosen(assistant: Assistant, query: URLSearchParams): Chosen {
  const ids = new Set(
    query
      .getAll('ids')
      .flatMap((list) => list.split(','))
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  );
  const found = [...ids].flatMap((id) => assistant.getPractice(id) ?? []);
  return {
    practices: found.slice(0, MOST_CHOSEN),
    unknown: found.length < ids.size,
    tooMany: found.length > MOST_CHOSEN,
  };
}

/** The address of a page on chosen practices. */
export function chosenAddress(path: '/sammenlign' | '/moede', practices: readonly Pick<PracticeView, 'id'>[]): string {
  return practices.length === 0 ? path : `${path}?ids=${practices.map(({ id }) => id).join(',')}`;
}
