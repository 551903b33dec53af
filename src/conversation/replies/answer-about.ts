import type { CatalogueText, Section } from '../../corpus/practice-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { splitSentences } from '../../language/split-sentences.ts';
import { type Draft, item, type Line, line, say } from '../draft.ts';
import type { Kit } from '../kit.ts';
import type { Turn } from '../read-turn.ts';
import { catalogueTextSource } from '../sources.ts';

/** How many sections one answer gives, and how much of each. */
const MOST_SECTIONS = 2;
const MOST_SENTENCES = 5;
const MOST_ITEMS = 12;

/** A second section is told where it fits at least this share as well as the best. */
const NEAR_BEST = 0.7;

/** Answers a question about the catalogue itself: what lovende praksis is, how the practices were found, how old it is. */
export function answerAbout(turn: Turn, kit: Kit): Draft {
  const { about, suggestions } = kit.texts.conversation;
  const found = kit.matcher.searchTexts(turn.read.tokens);
  const best = found[0]?.score ?? 0;
  const sections = found.filter(({ score }) => score >= best * NEAR_BEST).slice(0, MOST_SECTIONS);
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
