import type { CatalogueText, Section } from '../corpus/practice-schema.ts';

/** How much a word counts in the title and in the words people ask with, beside 1 in the story. */
const BOOST = 3;

/** Shorter words are mostly small words. */
const SHORTEST_WORD = 4;

/** A text of the catalogue that has a query's words, and its sections that have most of them. */
export interface FoundText {
  readonly text: CatalogueText;
  readonly sections: readonly Section[];
}

/** The texts of the catalogue that have a query's words, best first; inflections meet by their first letters. */
export function findTexts(query: string, texts: readonly CatalogueText[]): FoundText[] {
  const roots = wordsOf(query)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map(rootOf);
  const wanted = [...new Set(roots)];
  const hits = (text: string): number => {
    const words = wordsOf(text);
    return wanted.filter((root) => words.some((word) => word.startsWith(root))).length;
  };
  return texts
    .map((text) => {
      const sections = text.sections.map((section) => ({ section, score: hits(`${section.title} ${section.text}`) }));
      const best = Math.max(...sections.map(({ score }) => score));
      return {
        text,
        score: BOOST * hits([text.title, ...text.asks].join(' ')) + best,
        sections: sections.filter(({ score }) => score === best).map(({ section }) => section),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ text, sections }) => ({ text, sections }));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const rootOf = (word: string): string => word.slice(0, Math.max(SHORTEST_WORD, Math.ceil(word.length * 0.7)));
