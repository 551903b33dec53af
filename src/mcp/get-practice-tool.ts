import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Assistant } from '../assistant.ts';
import { type PracticeView, practiceViewSchema } from '../contract/catalogue-schema.ts';
import { fillText } from '../language/fill-text.ts';
import { READ_ONLY } from './read-only.ts';

type McpTexts = Assistant['texts']['mcp'];

/** How many ids are suggested for one that does not exist. */
const MOST_CANDIDATES = 3;

/** Registers `get_practice`: an id in, the whole practice out, as text and as data. */
export function registerGetPractice(server: McpServer, assistant: Assistant, origin: string): void {
  const texts = assistant.texts.mcp;
  server.registerTool(
    'get_practice',
    {
      title: texts.getPractice.title,
      description: texts.getPractice.description,
      annotations: READ_ONLY,
      inputSchema: z.object({ id: z.string().trim().min(1).max(120).describe(texts.getPractice.id) }),
      outputSchema: practiceViewSchema,
    },
    ({ id }) => {
      const practice = assistant.getPractice(id.toLowerCase());
      if (practice === null) {
        const candidates = suggestIds(id, assistant).join(', ');
        const text = fillText(texts.errors.unknownId, { id: id.slice(0, 60), candidates });
        return { isError: true, content: [{ type: 'text', text }] };
      }
      const absolute = { ...practice, url: `${origin}${practice.url}` };
      return { content: [{ type: 'text', text: tellPractice(absolute, texts) }], structuredContent: absolute };
    },
  );
}

/** The ids that an unknown one may have meant: those found by its words, then those that begin alike. */
function suggestIds(id: string, assistant: Assistant): string[] {
  const found = assistant.listPractices({ q: id.replaceAll('-', ' ').slice(0, 100) || id });
  const alike = assistant.listPractices({}).filter((practice) => practice.id.startsWith(id.slice(0, 3).toLowerCase()));
  const ids = [...found, ...alike, ...assistant.listPractices({})].map((practice) => practice.id);
  return [...new Set(ids)].slice(0, MOST_CANDIDATES);
}

function tellPractice(practice: PracticeView, { labels }: McpTexts): string {
  const { age, targetGroup, focus, anchoring, figures, links } = practice;
  const cite = (fact: { text: string; page: number } | null): string =>
    fact === null ? labels.notStated : `${fact.text} (${labels.page} ${fact.page})`;
  return [
    `# ${practice.name} (${practice.id})`,
    cite(practice.summary),
    `${labels.place}: ${practice.context}`,
    `${labels.targetGroup}: ${cite(targetGroup)}`,
    `${labels.age}: ${age === null ? labels.notStated : `${age.from ?? ''}-${age.to ?? ''} (${labels.page} ${age.page})`}`,
    `${labels.focus}: ${cite(focus)}`,
    `${labels.anchoring}: ${anchoring === null ? labels.notStated : cite({ text: anchoring.actors.join(', '), page: anchoring.page })}`,
    `${labels.link}: ${links.map(({ url }) => url).join(', ') || labels.noLink}`,
    ...practice.sections.map(({ title, pages, text }) => `## ${title} (${labels.pages} ${pages.join(', ')})\n${text}`),
    ...(figures.length > 0 ? [`## ${labels.figures}\n${figures.map((figure) => `- ${cite(figure)}`).join('\n')}`] : []),
    practice.url,
  ].join('\n\n');
}
