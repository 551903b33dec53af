import * as z from 'zod';
import { phaseSchema } from '../practice-schema.ts';
import { mcpPromptTextsSchema } from './mcp-prompt-texts.ts';
import { templateSchema, textSchema } from './text-schema.ts';

const declarationSchema = z.strictObject({ title: textSchema, description: textSchema });

/** corpus/texts/mcp.yaml: what other assistants read of the tools, and the words of the results. */
export const mcpTextsSchema = z.strictObject({
  server: z.strictObject({
    title: textSchema,
    /** In English, for the registry too, which takes no more. */
    description: textSchema.max(100),
    instructions: textSchema,
    /** What the registry tells of the token, where one is needed. */
    token: textSchema,
  }),
  /** What a model reads of the arguments. */
  fields: z.strictObject({
    text: textSchema,
    limit: textSchema,
    detail: textSchema,
    phase: textSchema,
    municipality: textSchema,
    age: textSchema,
    ids: textSchema,
    sections: textSchema,
    query: textSchema,
    kind: textSchema,
    searchLimit: textSchema,
    cursor: textSchema,
    listLimit: textSchema,
    question: textSchema,
    earlier: textSchema,
  }),
  tools: z.strictObject({
    matchSituation: declarationSchema,
    searchCatalogue: declarationSchema,
    getPractice: declarationSchema,
    comparePractices: declarationSchema,
    listPractices: declarationSchema,
    answerQuestion: declarationSchema,
  }),
  /** The two tools of the second endpoint. */
  searchAndFetch: z.strictObject({ search: declarationSchema, fetch: declarationSchema, id: textSchema }),
  labels: z.strictObject({
    id: textSchema,
    why: textSchema,
    but: textSchema,
    source: textSchema,
    catalogue: textSchema,
    page: textSchema,
    link: textSchema,
    noLink: textSchema,
    more: textSchema,
    summary: textSchema,
    place: textSchema,
    phase: textSchema,
    targetGroup: textSchema,
    age: textSchema,
    excludes: textSchema,
    focus: textSchema,
    anchoring: textSchema,
    figures: textSchema,
    results: textSchema,
    scale: textSchema,
    duration: textSchema,
    funding: textSchema,
    related: textSchema,
    notStated: textSchema,
    practices: textSchema,
    focusPoints: textSchema,
    texts: textSchema,
    examples: textSchema,
    understood: textSchema,
    sources: textSchema,
    suggestions: textSchema,
    /** What a caller writes to get every section. */
    all: textSchema,
  }),
  strengths: z.strictObject({ strong: textSchema, partial: textSchema, weak: textSchema }),
  /** How a finding holds, where it does not simply hold now. */
  statuses: z.strictObject({ wanted: textSchema, past: textSchema, denied: textSchema, other: textSchema }),
  phases: z.record(phaseSchema.or(z.literal('none')), textSchema),
  notes: z.strictObject({
    readMore: textSchema,
    moreMatches: templateSchema('count'),
    otherSections: templateSchema('titles'),
    noSection: templateSchema('name', 'title', 'titles'),
    found: templateSchema('shown', 'count'),
    nothingFound: textSchema,
    nothingListed: textSchema,
    nothingThere: templateSchema('municipality', 'municipalities'),
    listed: templateSchema('from', 'to', 'count'),
    nextPage: templateSchema('cursor'),
  }),
  errors: z.strictObject({
    unknownId: templateSchema('id', 'candidates'),
    unknownIdAlone: templateSchema('id'),
    repeatedId: textSchema,
    cursor: textSchema,
    resource: templateSchema('suggestion'),
    /** What a program reads of a message that no server sees. */
    transport: z.strictObject({
      host: textSchema,
      origin: textSchema,
      method: textSchema,
      contentType: textSchema,
      accept: textSchema,
      tooLarge: templateSchema('most'),
      unreadable: textSchema,
      tooDeep: textSchema,
      batch: textSchema,
      token: textSchema,
      wrongToken: textSchema,
    }),
  }),
  resources: z.strictObject({
    practice: declarationSchema,
    focusPoint: declarationSchema,
    text: declarationSchema,
    /** Texts of the catalogue that are read as one, under katalog://{name}. */
    collections: z.array(
      z.strictObject({ name: z.string().regex(/^[a-z-]+$/), title: textSchema, texts: z.array(textSchema).min(1) }),
    ),
  }),
  prompts: mcpPromptTextsSchema,
});
