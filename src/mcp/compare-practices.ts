import type { PracticeView } from '../contract/catalogue-schema.ts';
import type { Texts } from '../corpus/texts/texts-schema.ts';
import { practiceAddress } from './addresses.ts';
import { asList, type CitedFacts, citeFacts, tellLinks, tellPages, urlsOf, withPage } from './tell-practice.ts';

type FigureKind = PracticeView['figures'][number]['kind'];

/** Which kinds of figures stand together in a comparison, and how many of them at most. */
const FIGURE_ROWS = {
  results: ['result', 'goal'],
  scale: ['participants', 'targetGroupSize', 'staff', 'caseload'],
  duration: ['duration', 'frequency', 'start'],
  funding: ['funding'],
} as const satisfies Record<string, readonly FigureKind[]>;
const MOST_FIGURES = 3;

type FigureRow = keyof typeof FIGURE_ROWS;

/** One practice as a column of a comparison. */
export interface ComparedPractice extends CitedFacts, Record<FigureRow, string[]> {
  readonly id: string;
  readonly name: string;
  readonly context: string;
  readonly phase: PracticeView['phase'];
  readonly pages: number[];
  readonly links: string[];
  readonly url: string;
}

/** What is compared of a practice. */
export function toCompared(practice: PracticeView, origin: string | null, texts: Texts): ComparedPractice {
  const figures = (row: FigureRow): string[] => {
    const kinds: readonly FigureKind[] = FIGURE_ROWS[row];
    return practice.figures
      .filter(({ kind }) => kinds.includes(kind))
      .slice(0, MOST_FIGURES)
      .map((figure) => withPage(figure, texts.mcp.labels));
  };
  return {
    id: practice.id,
    name: practice.name,
    context: practice.context,
    phase: practice.phase,
    pages: practice.pages,
    ...citeFacts(practice, texts),
    results: figures('results'),
    scale: figures('scale'),
    duration: figures('duration'),
    funding: figures('funding'),
    links: urlsOf(practice),
    url: practiceAddress(practice, origin),
  };
}

/** A comparison fact by fact: under each, a line for every practice. */
export function tellComparison(compared: readonly ComparedPractice[], { mcp: { labels, phases } }: Texts): string {
  const rows: readonly [string, (practice: ComparedPractice) => string | null][] = [
    [labels.summary, ({ summary }) => summary],
    [labels.place, ({ context }) => context],
    [labels.phase, ({ phase }) => phases[phase ?? 'none']],
    [labels.targetGroup, ({ targetGroup }) => targetGroup],
    [labels.age, ({ age }) => age],
    [labels.excludes, ({ excludes }) => excludes.join(' ')],
    [labels.focus, ({ focus }) => focus],
    [labels.anchoring, ({ anchoring }) => anchoring],
    [labels.results, ({ results }) => results.join(' ')],
    [labels.scale, ({ scale }) => scale.join(' ')],
    [labels.duration, ({ duration }) => duration.join(' ')],
    [labels.funding, ({ funding }) => funding.join(' ')],
    [
      labels.source,
      ({ id, pages, links, url }) =>
        `${labels.id} ${id}; ${labels.catalogue} ${tellPages(pages, labels)}; ${tellLinks(links, labels)}; ${url}`,
    ],
  ];
  return rows.map(([label, told]) => tellRow(label, compared, told, labels.notStated)).join('\n\n');
}

/** What none of them is stated to have is said in one line. */
function tellRow(
  label: string,
  compared: readonly ComparedPractice[],
  told: (practice: ComparedPractice) => string | null,
  notStated: string,
): string {
  if (compared.every((practice) => !told(practice))) return `**${label}**: ${notStated}`;
  return `**${label}**\n${asList(compared.map((practice) => `${practice.name}: ${told(practice) || notStated}`))}`;
}
