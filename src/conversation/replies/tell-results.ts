import type { Practice } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { type Statement, say } from '../draft.ts';
import type { Kit } from '../kit.ts';

const MOST_RESULTS = 2;

/**
 * The results of a practice in figures, or that the catalogue states none.
 *
 * @param texts - `results` with a place {text} for the first of them, and what to say where there is none
 */
export function tellResults(
  practice: Practice,
  texts: { readonly results: string; readonly noResults: string },
  kit: Kit,
): Statement[] {
  const [first, ...more] = kit.facts.figures(practice, ['result']).slice(0, MOST_RESULTS);
  return first === undefined
    ? [say(texts.noResults)]
    : [say(fillText(texts.results, { text: first.text }), ...first.sources), ...more];
}
