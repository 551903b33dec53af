/** A stretch of a line. A link's address is one of the corpus's or a page of ours; a mark is the number of a source. */
export type Inline =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly isStrong: boolean }
  | { readonly kind: 'mark'; readonly number: number };

/** A paragraph of a reply: lines of text, then perhaps a list. */
export interface Paragraph {
  readonly lines: readonly (readonly Inline[])[];
  readonly items: readonly (readonly Inline[])[];
}

const PARTS =
  /\*\*(?:(?<before>[^*[]*)\[(?<boldLink>[^\]]+)\]\((?<boldUrl>[^)\s]+)\)|(?<strong>[^*]+))\*\*|\[(?<link>[^\]]+)\]\((?<url>[^)\s]+)\)|\[(?<number>\d+)\]/g;

/** Only pages of ours and web addresses are links; anything else stays text. */
const LINKED = /^(?:\/(?!\/)|https?:\/\/)/;

/** The paragraphs of a reply's Markdown: what the assistant writes and no more (bold, links, lists, source numbers). */
export function readMarkdown(reply: string): Paragraph[] {
  return reply
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      return {
        lines: lines.filter((line) => !line.startsWith('- ')).map(readInline),
        items: lines.filter((line) => line.startsWith('- ')).map((line) => readInline(line.slice(2))),
      };
    });
}

function readInline(line: string): Inline[] {
  const found: Inline[] = [];
  const add = (kind: 'text' | 'strong', text: string | undefined): void => {
    if (text !== undefined && text !== '') found.push({ kind, text });
  };
  const addLink = (text: string, url: string, isStrong: boolean): void => {
    if (LINKED.test(url)) found.push({ kind: 'link', text, url, isStrong });
    else add(isStrong ? 'strong' : 'text', text);
  };
  let end = 0;
  for (const match of line.matchAll(PARTS)) {
    add('text', line.slice(end, match.index));
    end = match.index + match[0].length;
    const { before, boldLink, boldUrl, strong, link, url, number } = match.groups ?? {};
    if (boldLink !== undefined && boldUrl !== undefined) {
      add('strong', before);
      addLink(boldLink, boldUrl, true);
    } else if (link !== undefined && url !== undefined) addLink(link, url, false);
    else if (number !== undefined) found.push({ kind: 'mark', number: Number(number) });
    else add('strong', strong);
  }
  add('text', line.slice(end));
  return found;
}

/** A stretch of a reply as plain text, for copying and comparing. */
export const inlineText = (parts: readonly Inline[]): string =>
  parts.map((part) => (part.kind === 'mark' ? `[${part.number}]` : part.text)).join('');
