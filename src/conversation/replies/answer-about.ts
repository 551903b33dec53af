import type { CatalogueText, Section } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import type { ReadToken } from '../../language/lexicon.ts';
import { type Draft, item, type Line, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import type { Turn } from '../read-turn.ts';
import { catalogueTextSource } from '../sources.ts';
import { splitSentences } from '../split-sentences.ts';

/** How many sections one answer gives, and how much of each. */
const MOST_SECTIONS = 2;
const MOST_SENTENCES = 5;
const MOST_ITEMS = 12;

/** A second section is told where it fits at least this share as well as the best. */
const NEAR_BEST = 0.7;

/** Answers a question about the catalogue itself: what lovende praksis is, how the practices were found, how old it is. */
export function answerAbout(turn: Turn, kit: Kit): Draft {
  const { about, suggestions } = kit.texts.conversation;
  const sections = nearestSections(turn.read.tokens, kit);
  const links = new Map(sections.flatMap(({ text }) => text.links.map((link) => [link.url, link] as const)));
  return {
    paragraphs: [
      ...sections.map(({ text, section }) => tellSection(text, section)),
      ...(links.size > 0 ? [[line(...[...links.values()].map((link) => say(fillText(about.readMore, link))))]] : []),
    ],
    matches: [],
    notices: [],
    suggestions: [suggestions.what, suggestions.found, suggestions.focus].filter((text) => text !== turn.text.trim()),
  };
}

function tellSection(text: CatalogueText, section: Section): Line[] {
  const source = catalogueTextSource(text, section);
  const [, list] = /^((?:- .*(?:\n|$))+)/m.exec(section.text) ?? [];
  const prose = splitSentences(list === undefined ? section.text : section.text.replace(list, '')).slice(
    0,
    MOST_SENTENCES,
  );
  const items = list === undefined ? [] : splitSentences(list).slice(0, MOST_ITEMS);
  return [line(say(prose.join(' '), source)), ...items.map((each) => item(say(each, source)))];
}

/** The sections of the catalogue's own texts that are nearest to a question, by its words and the words they are asked for with. */
function nearestSections(
  tokens: readonly ReadToken[],
  { bundle, matcher }: Kit,
): { readonly text: CatalogueText; readonly section: Section }[] {
  const stems = (each: readonly ReadToken[]): number[] =>
    each.flatMap(({ stems: own, stop }) => (stop ? [] : own)).filter((stem) => stem !== 0);
  const wanted = new Set(stems(tokens));
  const count = (text: string): number =>
    new Set(stems(matcher.read(text).tokens).filter((stem) => wanted.has(stem))).size;
  const scored = bundle.catalogueTexts.flatMap((text) => {
    const asked = Math.max(0, ...text.asks.map((ask) => count(ask)));
    return text.sections.map((section, at) => ({
      text,
      section,
      score: 2 * asked + 2 * count(section.title) + count(section.text) - at * 0.1,
    }));
  });
  const sorted = scored.sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= best * NEAR_BEST).slice(0, MOST_SECTIONS);
}
