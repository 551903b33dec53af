import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import { type Match, matchOutcomeSchema, matchRequestSchema, matchSchema } from '../../contract/match-schema.ts';
import type { FindingStatus, Situation } from '../../contract/situation-schema.ts';
import { fillText } from '../../language/fill-text.ts';
import { practiceAddress } from '../addresses.ts';
import { tellNothingThere } from '../tell-places.ts';
import { tellLinks, tellPages } from '../tell-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';
import { countField, pagesField, textField, textsField } from './output-fields.ts';

/** How many reasons and caveats an answer gives of each practice; the best in a short answer gets one reason more. */
const SHORT = { reasons: 2, caveats: 2 };
const SHORT_BEST = { reasons: 3, caveats: 2 };
const FULL = { reasons: Number.POSITIVE_INFINITY, caveats: Number.POSITIVE_INFINITY };

/** As many as a caller may ask for; the rest is counted. */
const MOST_MATCHES = 20;

const matchDataSchema = z.object({
  id: textField,
  name: textField,
  context: textField,
  strength: matchSchema.shape.strength,
  score: z.number(),
  summary: textField,
  reasons: textsField,
  caveats: textsField,
  pages: pagesField,
  links: textsField,
  url: textField,
});

type Statuses = Assistant['texts']['mcp']['statuses'];
type MatchData = z.infer<typeof matchDataSchema>;

/** `match_situation`: a description in, the practices that fit out. */
export function matchSituationTool(assistant: Assistant): Tool {
  const { mcp, matching } = assistant.texts;
  const { noLink } = matching.caveats;
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
    output: z.object({
      outcome: matchOutcomeSchema,
      matches: z.array(matchDataSchema),
      /** How many more fit. */
      more: countField,
      notices: textsField,
      understood: textsField.optional(),
    }),
    answer: ({ text: description, limit, detail, ...filters }, origin) => {
      const { outcome, situation, matches, notices } = assistant.match({
        text: description,
        limit: MOST_MATCHES,
        filters,
      });
      // Nothing fits where there is nothing: then that is what the caller has to know.
      const nothingThere = outcome === 'nothing' ? tellNothingThere(filters.municipality, assistant) : null;
      const most = (at: number) => (detail === 'full' ? FULL : at === 0 ? SHORT_BEST : SHORT);
      const shown = matches.slice(0, limit).map((match, at) => toData(match, most(at), origin, noLink));
      const data = {
        outcome,
        matches: shown,
        more: matches.length - shown.length,
        notices: nothingThere === null ? notices.map((notice) => notice.text) : [nothingThere],
        ...(detail === 'full' && { understood: tellUnderstood(situation, mcp.statuses) }),
      };
      return { text: tell(data, mcp), data };
    },
  });
}

/** What was understood, each with the words it came from: "gymnasiet: gymnasial uddannelse (tidligere)". */
function tellUnderstood({ ages, findings, places }: Situation, statuses: Statuses): string[] {
  const withStatus = (text: string, status: FindingStatus): string =>
    status === 'present' ? text : `${text} (${statuses[status]})`;
  return [
    ...ages.map(({ quote, status }) => withStatus(quote, status)),
    ...findings.map(({ quote, label, status }) =>
      withStatus(quote.toLowerCase() === label.toLowerCase() ? label : `${quote}: ${label}`, status),
    ),
    ...places.map(({ quote, name }) => (quote === name ? name : `${quote}: ${name}`)),
  ];
}

const toData = (match: Match, most: typeof SHORT, origin: string | null, noLink: string): MatchData => ({
  id: match.id,
  name: match.name,
  context: match.context,
  strength: match.strength,
  score: match.score,
  summary: match.summary,
  reasons: match.reasons.slice(0, most.reasons).map(({ text }) => text),
  // The line of sources says it too.
  caveats: match.caveats
    .map(({ text }) => text)
    .filter((text) => text !== noLink)
    .slice(0, most.caveats),
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
