import { z } from 'zod';
import type { Assistant } from '../../assistant.ts';
import { type Match, matchOutcomeSchema, matchRequestSchema, matchSchema } from '../../contract/match-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { practiceAddress } from '../addresses.ts';
import { tellLinks, tellPages } from '../tell-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';

/** How many reasons and caveats an answer gives of each practice; the best in a short answer gets one reason more. */
const SHORT = { reasons: 2, caveats: 2 };
const SHORT_BEST = { reasons: 3, caveats: 2 };
const FULL = { reasons: Number.POSITIVE_INFINITY, caveats: Number.POSITIVE_INFINITY };

/** As many as a caller may ask for; the rest is counted. */
const MOST_MATCHES = 20;

const matchDataSchema = matchSchema
  .pick({ id: true, name: true, context: true, strength: true, score: true, summary: true, pages: true })
  .extend({
    reasons: z.array(z.string()),
    caveats: z.array(z.string()),
    links: z.array(z.url()),
    url: z.string(),
  });

type MatchData = z.infer<typeof matchDataSchema>;

/** `match_situation`: a description in, the practices that fit out. */
export function matchSituationTool(assistant: Assistant): Tool {
  const { mcp } = assistant.texts;
  const { text, filters } = matchRequestSchema.shape;
  const { phase, municipality, age } = filters.unwrap().shape;
  return defineTool({
    name: 'match_situation',
    ...mcp.tools.matchSituation,
    input: z.strictObject({
      text: text.describe(mcp.fields.text),
      limit: z.int().min(1).max(MOST_MATCHES).default(5).describe(mcp.fields.limit),
      detail: z.enum(['short', 'full']).default('short').describe(mcp.fields.detail),
      phase: phase.describe(mcp.fields.phase),
      municipality: municipality.describe(mcp.fields.municipality),
      age: age.describe(mcp.fields.age),
    }),
    output: z.strictObject({
      outcome: matchOutcomeSchema,
      matches: z.array(matchDataSchema),
      /** How many more fit. */
      more: z.int().min(0),
      notices: z.array(z.string()),
      understood: z.array(z.string()).optional(),
    }),
    answer: ({ text: description, limit, detail, ...filters }, origin) => {
      const { outcome, situation, matches, notices } = assistant.match({
        text: description,
        limit: MOST_MATCHES,
        filters,
      });
      const most = (at: number) => (detail === 'full' ? FULL : at === 0 ? SHORT_BEST : SHORT);
      const shown = matches.slice(0, limit).map((match, at) => toData(match, most(at), origin));
      const data = {
        outcome,
        matches: shown,
        more: matches.length - shown.length,
        notices: notices.map((notice) => notice.text),
        ...(detail === 'full' && { understood: situation.findings.map(({ quote, label }) => `${quote}: ${label}`) }),
      };
      return { text: tell(data, mcp), data };
    },
  });
}

const toData = (match: Match, most: typeof SHORT, origin: string | null): MatchData => ({
  id: match.id,
  name: match.name,
  context: match.context,
  strength: match.strength,
  score: match.score,
  summary: match.summary,
  reasons: match.reasons.slice(0, most.reasons).map(({ text }) => text),
  caveats: match.caveats.slice(0, most.caveats).map(({ text }) => text),
  pages: match.pages,
  links: match.links.map(({ url }) => url),
  url: practiceAddress(match, origin),
});

interface Told {
  readonly matches: readonly MatchData[];
  readonly more: number;
  readonly notices: readonly string[];
  readonly understood?: readonly string[];
}

function tell(
  { matches, more, notices, understood = [] }: Told,
  { labels, notes, strengths }: Assistant['texts']['mcp'],
): string {
  const tellOne = (match: MatchData, at: number): string =>
    [
      `**${at + 1}. ${match.name}** (${labels.id} ${match.id}), ${match.context}, ${strengths[match.strength]}`,
      match.summary,
      `${labels.why}: ${match.reasons.join(' ')}`,
      ...(match.caveats.length > 0 ? [`${labels.but}: ${match.caveats.join(' ')}`] : []),
      `${labels.source}: ${labels.catalogue} ${tellPages(match.pages, labels)}; ${tellLinks(match.links, labels)}; ${match.url}`,
    ].join('\n');
  return [
    ...notices,
    ...(understood.length > 0 ? [`${labels.understood}: ${understood.join('; ')}`] : []),
    ...matches.map(tellOne),
    ...(matches.length > 0
      ? [[...(more > 0 ? [fillText(notes.moreMatches, { count: more })] : []), notes.readMore].join(' ')]
      : []),
  ].join('\n\n');
}
