import * as z from 'zod';
import { conceptSchemeSchema } from '../vocabulary-schema.ts';
import { templateSchema, textSchema } from './text-schema.ts';

const list = z.strictObject({
  heading: textSchema,
  lead: templateSchema('count'),
  filterHeading: textSchema,
  search: textSchema,
  phase: textSchema,
  age: textSchema,
  group: textSchema,
  municipality: textSchema,
  approach: textSchema,
  any: textSchema,
  /** Headings of the groups of a select. */
  schemes: z.record(conceptSchemeSchema, textSchema),
  municipalities: textSchema,
  regions: textSchema,
  region: templateSchema('name'),
  national: textSchema,
  submit: textSchema,
  reset: textSchema,
  active: textSchema,
  remove: templateSchema('filter'),
  /** How a set filter is named. */
  set: z.strictObject({ q: templateSchema('value'), age: templateSchema('value') }),
  all: templateSchema('count'),
  resultsNone: textSchema,
  resultsOne: textSchema,
  results: templateSchema('count'),
  bestFirst: textSchema,
  nothing: textSchema,
  ageUnknown: textSchema,
  pick: templateSchema('name'),
  pickHint: textSchema,
  compare: textSchema,
  meeting: textSchema,
  pictures: textSchema,
});

const map = z.strictObject({
  heading: textSchema,
  description: templateSchema('practices', 'municipalities'),
  caption: textSchema,
  show: textSchema,
  municipality: textSchema,
  practices: textSchema,
  elsewhere: textSchema,
  legend: z.strictObject({ none: textSchema, one: textSchema, several: textSchema }),
  credit: textSchema,
});

const ages = z.strictObject({
  heading: textSchema,
  description: textSchema,
  practice: textSchema,
  age: textSchema,
  unknownOne: textSchema,
  unknown: templateSchema('count'),
  none: textSchema,
});

const practice = z.strictObject({
  notStated: textSchema,
  dimensionsHeading: textSchema,
  dimensions: z.strictObject({
    targetGroup: textSchema,
    method: textSchema,
    implementation: textSchema,
    effect: textSchema,
    economy: textSchema,
  }),
  facts: z.strictObject({
    targetGroup: textSchema,
    age: textSchema,
    excludes: textSchema,
    size: textSchema,
    approaches: textSchema,
    duration: textSchema,
    aim: textSchema,
    anchoring: textSchema,
    staff: textSchema,
    start: textSchema,
    results: textSchema,
    goals: textSchema,
    funding: textSchema,
  }),
  ageRange: templateSchema('from', 'to'),
  ageFrom: templateSchema('from'),
  ageTo: templateSchema('to'),
  part: textSchema,
  place: textSchema,
  case: textSchema,
  caution: textSchema,
  story: textSchema,
  use: textSchema,
  compareLink: textSchema,
  meetingLink: textSchema,
  askLink: textSchema,
  sources: textSchema,
  catalogueSource: templateSchema('pages'),
  noLink: textSchema,
  showOriginal: textSchema,
  related: textSchema,
  focusPoints: textSchema,
});

const focusPoints = z.strictObject({
  heading: textSchema,
  lead: templateSchema('count'),
  contents: textSchema,
  practices: textSchema,
  questions: textSchema,
  back: textSchema,
});

const choose = z.strictObject({
  unknown: textSchema,
  add: textSchema,
  addLabel: textSchema,
  choose: textSchema,
  relatedGroup: textSchema,
  allGroup: textSchema,
  remove: templateSchema('name'),
  empty: textSchema,
  tooMany: templateSchema('most'),
  toList: textSchema,
  chosen: textSchema,
});

const compare = z.strictObject({
  heading: textSchema,
  lead: textSchema,
  title: templateSchema('names'),
  oneMore: textSchema,
  caption: textSchema,
  dimension: textSchema,
  short: textSchema,
  meeting: textSchema,
});

const meeting = z.strictObject({
  heading: textSchema,
  lead: textSchema,
  date: textSchema,
  participants: textSchema,
  practices: textSchema,
  fits: textSchema,
  caution: z.strictObject({ heading: textSchema, points: z.array(textSchema).min(2) }),
  questionsHeading: textSchema,
  questionsLead: textSchema,
  /** Questions for a meeting about one young person, by the focus point that they come from. */
  questions: z.array(z.strictObject({ focusPoint: textSchema, question: textSchema })).min(1),
  questionSource: templateSchema('name', 'pages'),
  notes: textSchema,
  decisions: z.array(textSchema).min(1),
  sources: textSchema,
  print: textSchema,
  compare: textSchema,
});

/** The pages on the catalogue: list, practice, focus points, comparison, meeting sheet. */
export const cataloguePageTexts = { list, map, ages, practice, focusPoints, choose, compare, meeting };
