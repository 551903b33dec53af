import type { ChatReply } from '../contract/chat-schema.ts';
import type { Match, Notice } from '../contract/match-schema.ts';

/** What a statement rests on: a citation that has no number yet. */
export type Source = Omit<ChatReply['citations'][number], 'number'>;

/** Something the reply says. What states a fact has its sources; the assistant's own words have none. */
export interface Statement {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Statements on one line; as an item it gets a bullet. */
export interface Line {
  readonly statements: readonly Statement[];
  readonly isItem: boolean;
}

/** A reply before its sources are numbered: paragraphs of lines, and what goes with them. */
export interface Draft {
  readonly paragraphs: readonly (readonly Line[])[];
  readonly matches: readonly Match[];
  readonly notices: readonly Notice[];
  /** Messages that the user may want to send next. */
  readonly suggestions: readonly string[];
}

export const say = (text: string, ...sources: readonly Source[]): Statement => ({ text, sources });
export const line = (...statements: readonly Statement[]): Line => ({ statements, isItem: false });
export const item = (...statements: readonly Statement[]): Line => ({ statements, isItem: true });

/** A draft that says no more than one text of the assistant's own. */
export const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  paragraphs: [[line(say(text))]],
  matches: [],
  notices: [],
  suggestions: [],
  ...more,
});

/** Writes a draft as Markdown with the numbers of its sources, "[1]", and gives these as citations in their order. */
export function renderDraft({ paragraphs }: Draft): Pick<ChatReply, 'reply' | 'citations'> {
  const citations = new Map<string, ChatReply['citations'][number]>();
  const numberOf = (source: Source): number => {
    const key = JSON.stringify([source.id, source.section]);
    const known = citations.get(key);
    if (known !== undefined) {
      const pages = [...new Set([...known.pages, ...source.pages])].sort((a, b) => a - b);
      citations.set(key, { ...known, pages });
      return known.number;
    }
    citations.set(key, { number: citations.size + 1, ...source });
    return citations.size;
  };
  const tell = ({ text, sources }: Statement): string =>
    [text, ...new Set(sources.map((source) => `[${numberOf(source)}]`))].join(' ');
  const reply = paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) =>
      lines.map(({ statements, isItem }) => `${isItem ? '- ' : ''}${statements.map(tell).join(' ')}`).join('\n'),
    )
    .join('\n\n');
  return { reply, citations: [...citations.values()] };
}
