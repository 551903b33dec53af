import type { CatalogueText, Section } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import type { ReadToken } from '../../language/lexicon.ts';
import { meaningStems } from '../../language/meaning-stems.ts';
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

/** How much a word counts in a known question and in a title, beside 1 in the section; and what each place down costs. */
const ASK = 4;
const TITLE = 2;
const LATER = 0.1;

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
  const lines = section.text.split('\n').filter((each) => each.trim() !== '');
  const prose = splitSentences(lines.filter((each) => !isListItem(each)).join('\n')).slice(0, MOST_SENTENCES);
  const items = lines.filter(isListItem).slice(0, MOST_ITEMS);
  return [
    ...(prose.length === 0 ? [] : [line(say(prose.join(' '), source))]),
    ...items.map((each) => item(say(each.replace(/^- /, ''), source))),
  ];
}

const isListItem = (text: string): boolean => text.startsWith('- ');

/**
 * The sections of the catalogue's own texts that are nearest to a question: by its words, rare ones most, and by the
 * questions that a text is known to answer.
 */
function nearestSections(
  tokens: readonly ReadToken[],
  { bundle, matcher }: Kit,
): { readonly text: CatalogueText; readonly section: Section }[] {
  const stemsIn = (text: string): Set<number> => meaningStems(matcher.read(text).tokens);
  const wanted = [...meaningStems(tokens)];
  const sections = bundle.catalogueTexts.flatMap((text) => {
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
  const weights = new Map(
    wanted.map((stem) => {
      const having = sections.filter(({ title, story, asks }) =>
        [title, story, ...asks].some((each) => each.has(stem)),
      );
      return [stem, Math.log(1 + sections.length / (1 + having.length))];
    }),
  );
  const weigh = (own: ReadonlySet<number>): number =>
    wanted.reduce((sum, stem) => sum + (own.has(stem) ? (weights.get(stem) ?? 0) : 0), 0);
  const scored = sections
    .map(({ text, section, at, asks, title, story }) => ({
      text,
      section,
      score: ASK * Math.max(0, ...asks.map(weigh)) + TITLE * weigh(title) + weigh(story) - at * LATER,
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best * NEAR_BEST).slice(0, MOST_SECTIONS);
}
