import type { Section } from '../../src/corpus/practice-schema.ts';
import type { CorpusProblem } from './corpus-problem.ts';

const HEADING = /^## (.+?) \(side (\d+(?:[-–]\d+)?(?:, ?\d+(?:[-–]\d+)?)*)\)$/;
/** Markdown beyond paragraphs and "-" lists: headings of other levels, quotes, tables, code, links, bold, HTML. */
const OTHER_MARKDOWN = /^(#{1,6} |>|\||```|[*+] )|\[[^\]]*\]\(|\*\*|__|<\/?[a-z]/;

/** A section and the line of its heading. */
export interface LocatedSection {
  readonly section: Section;
  readonly line: number;
}

/**
 * Reads the titled sections below an entry's front matter.
 *
 * @param lines - the lines of the whole file
 * @param start - index of the first line below the front matter
 */
export function readSections(
  file: string,
  lines: readonly string[],
  start: number,
): { sections: LocatedSection[]; problems: CorpusProblem[] } {
  const problems: CorpusProblem[] = [];
  const report: Report = (line, message) => problems.push({ file, line, message });
  const [preamble, ...blocks] = splitBlocks(lines.slice(start), start + 1);
  if (preamble?.body.some((text) => text !== '')) {
    report(preamble.line + preamble.body.findIndex((text) => text !== '') + 1, WITHOUT_HEADING);
  }
  if (blocks.length === 0) report(lines.length, WITHOUT_SECTIONS);
  const sections = blocks.map(({ heading, line, body }) => {
    body.forEach((text, index) => {
      if (OTHER_MARKDOWN.test(text)) report(line + index + 1, UNSHOWN_MARKDOWN);
    });
    const { title, pages } = readHeading(heading, (message) => report(line, message));
    const text = body.join('\n').trim();
    if (text === '') report(line, `Afsnittet "${title}" er tomt. Skriv teksten, eller slet overskriften.`);
    return { section: { title, pages, text }, line };
  });
  return { sections, problems };
}

type Report = (line: number, message: string) => void;

const WITHOUT_HEADING = 'Teksten står uden overskrift. Skriv en linje over den, fx "## Kort fortalt (side 13)".';
const WITHOUT_SECTIONS = 'Filen har ingen afsnit. Tilføj mindst ét, fx "## Kort fortalt (side 13)".';
const WITHOUT_PAGE =
  'Overskriften har ingen side. Skriv siden i kataloget til sidst, fx "(side 13)" eller "(side 13, 14)".';
const UNSHOWN_MARKDOWN =
  'Linjen bruger tegn, som ikke vises. Brug kun overskrifter med "## ", almindelige afsnit og lister med "- ".';

interface Block {
  readonly heading: string;
  /** The line of the heading. */
  readonly line: number;
  readonly body: string[];
}

/** The text before the first heading, then one block a heading. */
function splitBlocks(lines: readonly string[], firstLine: number): Block[] {
  const blocks: Block[] = [{ heading: '', line: firstLine - 1, body: [] }];
  lines.forEach((raw, index) => {
    const text = raw.trimEnd();
    if (text.startsWith('## ')) blocks.push({ heading: text, line: firstLine + index, body: [] });
    else blocks.at(-1)?.body.push(text);
  });
  return blocks;
}

function readHeading(heading: string, report: (message: string) => void): { title: string; pages: number[] } {
  const [, title, list] = HEADING.exec(heading) ?? [];
  if (title === undefined || list === undefined) {
    report(WITHOUT_PAGE);
    return { title: heading.slice(3), pages: [] };
  }
  const pages = readPages(list);
  reportPages(pages, report);
  return { title, pages };
}

/** "13, 15-17" -> [13, 15, 16, 17] */
function readPages(text: string): number[] {
  return text
    .split(',')
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const [from = 0, to = from] = part.split(/[-–]/).map(Number);
      return Array.from({ length: Math.min(Math.max(to - from, -1), 99) + 1 }, (_, step) => from + step);
    });
}

function reportPages(pages: readonly number[], report: (message: string) => void): void {
  if (pages.length === 0) report('Sidetallene vender forkert. Skriv det mindste først, fx "(side 13-14)".');
  const outside = pages.find((page) => page < 3 || page > 20);
  if (outside !== undefined) {
    report(`Side ${outside} findes ikke: kataloget går fra side 3 til side 20. Skriv sidetallet fra kataloget.`);
  }
}
