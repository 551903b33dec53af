import type { CatalogueText, Section } from '../corpus/practice-schema.ts';
import type { Lexicon, ReadToken } from '../language/lexicon.ts';
import { meaningStems } from '../language/meaning-stems.ts';

/** How much a word counts in a known question and in a title, beside 1 in the section; and what each place down costs. */
const ASK = 4;
const TITLE = 2;
const LATER = 0.1;

/** A section of the catalogue's own texts, and how near it is to a question: above 0 where it has a word of it. */
export interface FoundSection {
  readonly text: CatalogueText;
  readonly section: Section;
  readonly score: number;
}

/** A text of the catalogue's own, and those of its sections that are near a question, nearest first. */
export interface FoundText {
  readonly text: CatalogueText;
  readonly sections: readonly Section[];
}

/** A section is near where it is at least this share as near as the nearest of all. */
const NEAR = 0.5;

interface ReadSection extends Omit<FoundSection, 'score'> {
  /** Its place in the text, from 0. */
  readonly at: number;
  readonly asks: readonly ReadonlySet<number>[];
  readonly title: ReadonlySet<number>;
  readonly story: ReadonlySet<number>;
}

/**
 * Makes the search in what the catalogue says of itself. It ranks all sections by a question's words, rare ones most, and
 * by the questions that a text is known to answer; the nearest comes first.
 */
export function createTextSearch(
  texts: readonly CatalogueText[],
  lexicon: Pick<Lexicon, 'read'>,
): (tokens: readonly ReadToken[]) => FoundSection[] {
  let read: readonly ReadSection[] | null = null;

  return (tokens) => {
    // Read when it is first asked for: most callers never do, and a Worker should start fast.
    read ??= readSections(texts, lexicon);
    const sections = read;
    const wanted = [...meaningStems(tokens)];
    const weights = new Map(wanted.map((stem) => [stem, rarity(stem, sections)]));
    const weigh = (own: ReadonlySet<number>): number =>
      wanted.reduce((sum, stem) => sum + (own.has(stem) ? (weights.get(stem) ?? 0) : 0), 0);
    return sections
      .map(({ text, section, at, asks, title, story }) => ({
        text,
        section,
        score: ASK * Math.max(0, ...asks.map(weigh)) + TITLE * weigh(title) + weigh(story) - at * LATER,
      }))
      .sort((a, b) => b.score - a.score);
  };
}

/** The near ones of ranked sections, gathered under their texts, the nearest text first; none where no word is met. */
export function gatherByText(ranked: readonly FoundSection[]): FoundText[] {
  const best = ranked[0]?.score ?? 0;
  const near = ranked.filter(({ score }) => score > 0 && score >= best * NEAR);
  return [...new Set(near.map(({ text }) => text))].map((text) => ({
    text,
    sections: near.filter((found) => found.text === text).map(({ section }) => section),
  }));
}

function readSections(texts: readonly CatalogueText[], lexicon: Pick<Lexicon, 'read'>): ReadSection[] {
  const stemsIn = (text: string): Set<number> => meaningStems(lexicon.read(text));
  return texts.flatMap((text) => {
    const asks = text.asks.map(stemsIn);
    return text.sections.map((section, at) => ({
      text,
      section,
      at,
      asks,
      title: stemsIn(section.title),
      story: stemsIn(section.text),
    }));
  });
}

function rarity(stem: number, sections: readonly ReadSection[]): number {
  const having = sections.filter(({ title, story, asks }) => [title, story, ...asks].some((each) => each.has(stem)));
  return Math.log(1 + sections.length / (1 + having.length));
}
