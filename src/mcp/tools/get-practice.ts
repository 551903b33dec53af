import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import type { PracticeView } from '../../contract/catalogue-schema.ts';
import type { Texts } from '../../corpus/texts/texts-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { practiceAddress } from '../addresses.ts';
import { choosePassages, type Passages } from '../choose-passages.ts';
import { findPractice, tellUnknownId } from '../find-practice.ts';
import { asList, citeFacts, tellFacts, tellLinks, tellPages, tellSection, urlsOf, withPage } from '../tell-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';
import { factFields, sectionsField, textsField } from './output-fields.ts';

/** How many practices one call reads. */
const MOST_PRACTICES = 4;

/** The characters that an answer may have where no sections are chosen: 1,500 tokens, with some to spare. */
const BUDGET = 3600;

const practiceDataSchema = z.object({
  ...factFields,
  sections: sectionsField,
  figures: textsField,
  /** Titles of what was left out. */
  otherSections: textsField,
  related: textsField,
});

/** `get_practice`: ids or names in, the practices with chosen sections out. */
export function getPracticeTool(assistant: Assistant): Tool {
  const { texts } = assistant;
  const { fields, tools } = texts.mcp;
  return defineTool({
    name: 'get_practice',
    ...tools.getPractice,
    input: z.strictObject({
      ids: z.array(z.string().trim().min(1).max(120)).min(1).max(MOST_PRACTICES).describe(fields.ids),
      sections: z.array(z.string().trim().min(1).max(120)).max(20).optional().describe(fields.sections),
    }),
    output: z.object({ practices: z.array(practiceDataSchema), notices: textsField }),
    answer: ({ ids, sections }, origin) => {
      const found = ids.map((given) => ({ given, practice: findPractice(given, assistant) }));
      const known = [...new Set(found.flatMap(({ practice }) => practice ?? []))];
      const unknown = found.flatMap(({ given, practice }) =>
        practice === null ? [tellUnknownId(given, assistant)] : [],
      );
      if (known.length === 0) return { problem: unknown.join('\n') };
      const read = known.map((practice) => {
        const left = BUDGET / known.length - frameOf(practice, texts);
        return { practice, passages: choosePassages(practice, sections, left, texts.mcp.labels) };
      });
      const missing = read.flatMap(({ practice, passages }) =>
        passages.unknown.map((title) =>
          fillText(texts.mcp.notes.noSection, {
            name: practice.name,
            title: assistant.redact(title).text,
            titles: passages.others.join(', '),
          }),
        ),
      );
      const data = {
        practices: read.map(({ practice, passages }) => toData(practice, passages, origin, texts)),
        notices: [...unknown, ...missing],
      };
      const told = read.map(({ practice, passages }) => tell(practice, passages, origin, texts));
      return { text: [...data.notices, ...told].join('\n\n'), data };
    },
  });
}

/** The characters that an answer has of a practice besides its story: its facts and the titles of what is left out. */
const frameOf = (practice: PracticeView, texts: Texts): number =>
  [...tellFacts(practice, texts), ...urlsOf(practice), ...practice.sections.map(({ title }) => title)].join('  ')
    .length;

const toData = (
  practice: PracticeView,
  { figures, sections, others }: Passages,
  origin: string | null,
  texts: Texts,
): z.infer<typeof practiceDataSchema> => ({
  id: practice.id,
  name: practice.name,
  context: practice.context,
  phase: practice.phase,
  pages: practice.pages,
  ...citeFacts(practice, texts),
  sections: [...sections],
  figures: figures.map((figure) => withPage(figure, texts.mcp.labels)),
  otherSections: [...others],
  related: practice.related,
  links: urlsOf(practice),
  url: practiceAddress(practice, origin),
});

function tell(practice: PracticeView, passages: Passages, origin: string | null, texts: Texts): string {
  const { labels, notes } = texts.mcp;
  const { figures, sections, others } = passages;
  const source = `${labels.source}: ${labels.catalogue} ${tellPages(practice.pages, labels)}; ${tellLinks(urlsOf(practice), labels)}; ${practiceAddress(practice, origin)}`;
  return [
    `# ${practice.name} (${labels.id} ${practice.id})`,
    asList([...tellFacts(practice, texts), source]),
    ...sections.map((section) => tellSection(section, labels)),
    ...(figures.length > 0
      ? [`## ${labels.figures}\n\n${asList(figures.map((figure) => withPage(figure, labels)))}`]
      : []),
    ...(others.length > 0 ? [fillText(notes.otherSections, { titles: others.join(', ') })] : []),
  ].join('\n\n');
}
