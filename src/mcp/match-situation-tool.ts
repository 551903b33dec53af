import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Assistant } from '../assistant.ts';
import { type Match, type MatchResponse, matchRequestSchema, matchResponseSchema } from '../contract/match-schema.ts';
import { READ_ONLY } from './read-only.ts';

type McpTexts = Assistant['texts']['mcp'];

/** Registers `match_situation`: a description in, the practices that fit out, as text and as data. */
export function registerMatchSituation(server: McpServer, assistant: Assistant, origin: string): void {
  const texts = assistant.texts.mcp;
  const { text, limit, filters } = matchRequestSchema.shape;
  const { phase, municipality, age } = filters.unwrap().shape;
  server.registerTool(
    'match_situation',
    {
      title: texts.matchSituation.title,
      description: texts.matchSituation.description,
      annotations: READ_ONLY,
      inputSchema: z.object({
        text: text.describe(texts.matchSituation.text),
        limit: limit.describe(texts.matchSituation.limit),
        phase: phase.describe(texts.matchSituation.phase),
        municipality: municipality.describe(texts.matchSituation.municipality),
        age: age.describe(texts.matchSituation.age),
      }),
      outputSchema: matchResponseSchema,
    },
    (input) => {
      const { text: description, limit: most, ...rest } = input;
      const given = Object.entries(rest).filter(([, value]) => value !== undefined);
      const response = assistant.match({ text: description, limit: most, filters: Object.fromEntries(given) });
      const absolute = {
        ...response,
        matches: response.matches.map((match) => ({ ...match, url: `${origin}${match.url}` })),
      };
      return { content: [{ type: 'text', text: tellResponse(absolute, texts) }], structuredContent: absolute };
    },
  );
}

function tellResponse({ matches, notices }: MatchResponse, texts: McpTexts): string {
  const parts = [...notices.map((notice) => notice.text), ...matches.map((match, at) => tellMatch(match, at, texts))];
  return parts.join('\n\n');
}

function tellMatch(match: Match, at: number, { labels }: McpTexts): string {
  const link = match.links[0]?.url ?? labels.noLink;
  return [
    `${at + 1}. ${match.name} (${match.id}), ${match.context}`,
    match.summary,
    `${labels.why}: ${match.reasons.map(({ text }) => text).join(' ')}`,
    ...(match.caveats.length > 0 ? [`${labels.but}: ${match.caveats.map(({ text }) => text).join(' ')}`] : []),
    `${labels.source}: ${labels.pages} ${match.pages.join(', ')}; ${link}; ${match.url}`,
  ].join('\n');
}
