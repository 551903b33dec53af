import type { Child } from 'hono/jsx';
import type { WebTexts } from '../corpus/texts/web-texts.ts';
import type { GlossaryTerm } from '../corpus/words-schema.ts';
import { fillText } from '../language/fill-text.ts';

/** Turns a text into nodes in which the field's words can be asked for their meaning. */
export type Explain = (text: string) => Child[];

/**
 * Makes the explainer of one page: each word is explained where it stands first, and plain from then on. The explanation is
 * a popover of its button, so it opens by click, touch and keyboard, closes with Escape, and needs no script.
 */
export function createExplainer(terms: readonly GlossaryTerm[], texts: WebTexts): Explain {
  const byWord = new Map(terms.map((term) => [term.term, term]));
  const longestFirst = [...byWord.keys()].sort((a, b) => b.length - a.length).join('|');
  const words = new RegExp(`(?<![\\p{L}\\d-])(${longestFirst})(?![\\p{L}\\d-])`, 'gu');
  const explained = new Set<string>();
  return (text) => {
    const nodes: Child[] = [];
    let from = 0;
    for (const { index, 0: word } of text.matchAll(words)) {
      const term = byWord.get(word);
      if (term === undefined || explained.has(word)) continue;
      explained.add(word);
      nodes.push(text.slice(from, index), <Explained term={term} texts={texts} />);
      from = index + word.length;
    }
    return [...nodes, text.slice(from)];
  };
}

/** The address of a word in the list of words. */
export const termId = (term: string): string =>
  `ord-${term.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')}`;

function Explained({ term, texts }: { readonly term: GlossaryTerm; readonly texts: WebTexts }) {
  const id = termId(term.term);
  return (
    <>
      <button
        type="button"
        class="term"
        popovertarget={id}
        aria-label={fillText(texts.site.explains, { term: term.term })}
      >
        {term.term}
      </button>
      <span class="explanation" id={id} popover="auto">
        <strong>{term.long === undefined ? term.term : `${term.term}, ${term.long}`}</strong> {term.text}{' '}
        <span class="source">{fillText(texts.site.explanationSource, { source: term.source })}</span>
      </span>
    </>
  );
}
