import { z } from 'zod';
import { partSchema, phaseSchema } from '../practice-schema.ts';
import { templateSchema, textSchema } from './text-schema.ts';

/** corpus/texts/web.yaml: every sentence of the pages. */
export const webTextsSchema = z.strictObject({
  site: z.strictObject({
    name: textSchema,
    tagline: textSchema,
    description: textSchema,
    skipToContent: textSchema,
    navigation: textSchema,
    ask: textSchema,
    practices: textSchema,
    footer: textSchema,
    api: textSchema,
  }),
  front: z.strictObject({
    heading: textSchema,
    lead: textSchema,
    label: textSchema,
    hint: textSchema,
    submit: textSchema,
    examplesHeading: textSchema,
    examples: z
      .array(z.strictObject({ label: textSchema, text: textSchema }))
      .min(2)
      .max(3),
    empty: textSchema,
    tooLong: templateSchema('most'),
    unreadable: textSchema,
    errorTitle: templateSchema('heading'),
  }),
  answer: z.strictObject({
    heading: textSchema,
    title: templateSchema('heading'),
    understood: textSchema,
    age: templateSchema('age'),
    ageRange: templateSchema('from', 'to'),
    ageFrom: templateSchema('from'),
    ageTo: templateSchema('to'),
    statuses: z.strictObject({
      present: templateSchema('label'),
      wanted: templateSchema('label'),
      past: templateSchema('label'),
      denied: templateSchema('label'),
      other: templateSchema('label'),
    }),
    places: z.strictObject({
      wanted: templateSchema('place'),
      home: templateSchema('place'),
      mentioned: templateSchema('place'),
    }),
    countOne: textSchema,
    count: templateSchema('count'),
    strengths: z.strictObject({ strong: textSchema, partial: textSchema, weak: textSchema }),
    why: textSchema,
    caveats: textSchema,
    source: templateSchema('pages'),
    promising: textSchema,
  }),
  list: z.strictObject({
    heading: textSchema,
    lead: templateSchema('count'),
    searchLabel: textSchema,
    submit: textSchema,
    showAll: textSchema,
    resultsOne: textSchema,
    results: templateSchema('count'),
    nothing: textSchema,
  }),
  practice: z.strictObject({
    back: textSchema,
    notStated: textSchema,
    facts: textSchema,
    place: textSchema,
    targetGroup: textSchema,
    age: textSchema,
    ageRange: templateSchema('from', 'to'),
    ageFrom: templateSchema('from'),
    ageTo: templateSchema('to'),
    excludes: textSchema,
    focus: textSchema,
    anchoring: textSchema,
    partOrPhase: textSchema,
    results: textSchema,
    funding: textSchema,
    figures: textSchema,
    figuresCaption: textSchema,
    figureColumn: textSchema,
    pageColumn: textSchema,
    sources: textSchema,
    catalogueSource: templateSchema('pages'),
    noLink: textSchema,
    showOriginal: textSchema,
    related: textSchema,
  }),
  problem: z.strictObject({ back: textSchema, requestId: templateSchema('requestId') }),
  /** "side 13" and "side 12-13", used wherever a page stands. */
  page: templateSchema('pages'),
  /** The phases and parts, as headings. */
  phases: z.record(phaseSchema, textSchema),
  parts: z.record(partSchema, textSchema),
});

export type WebTexts = z.infer<typeof webTextsSchema>;
