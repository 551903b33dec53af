import * as z from 'zod';

/** The printed catalogue runs from page 3 to page 20 (its footers show 4, 10 and 15). */
export const pageSchema = z.int().min(3).max(20);

/** The three parts of the catalogue, in its reading guide's order (page 3). */
export const partSchema = z.enum(['politik', 'koordinering', 'indsats']);

/** The three phases into which part three sorts the practices (page 3). */
export const phaseSchema = z.enum(['grundskole', 'efter-grundskolen', 'fastholdelse']);

const text = z.string().trim().min(1);
const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A sentence of our own and the catalogue page that it rests on. */
const factSchema = z.strictObject({ text, page: pageSchema });

/** Whole years, both ends included; `null` where the catalogue leaves that end open. */
const ageRangeSchema = z
  .strictObject({ from: z.int().min(5).max(40).nullable(), to: z.int().min(5).max(40).nullable(), page: pageSchema })
  .refine((age) => age.from === null || age.to === null || age.from <= age.to, { params: { rule: 'ageOrder' } });

/** A whole address of a public web page, without spaces. */
const urlSchema = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).regex(/^\S+$/);

const linkSchema = z.strictObject({ url: urlSchema, label: text, page: pageSchema });

/**
 * Concepts of which a young person must have one to belong to the target group, with the page that says so.
 * `strict` tells a bound that the catalogue states outright from one that it only uses as its starting point ("primært").
 */
const requirementSchema = z.strictObject({ concepts: z.array(idSchema).min(1), strict: z.boolean(), page: pageSchema });

/** Why a practice is a subject of a concept: how central it is there, and the page that supports it. */
const tagSchema = z.strictObject({
  concept: idSchema,
  /** core: what the practice is for or about; clear: said of it; slight: touched upon. */
  relevance: z.enum(['core', 'clear', 'slight']),
  page: pageSchema,
});

export type Tag = z.infer<typeof tagSchema>;

/** What a figure tells about. */
const figureKindSchema = z.enum([
  'result',
  'goal',
  'participants',
  'targetGroupSize',
  'staff',
  'caseload',
  'duration',
  'frequency',
  'start',
  'funding',
  'scope',
  'context',
]);

/** What a figure of a kind tells more narrowly, so that it answers no question on another. */
const figureOfSchema = z.enum([
  'jobOrEducation',
  'education',
  'dropout',
  'now',
  'expected',
  'leaders',
  'aftercare',
  'young',
  'staff',
  'psychiatry',
  'period',
  'municipalities',
  'sites',
  'parts',
  'areas',
  'school',
]);

/** A figure's kind, with what it is of where it is narrower: "staff", "result/dropout". */
export const figureTypeSchema = z.templateLiteral([
  figureKindSchema,
  z.union([z.literal(''), z.templateLiteral(['/', figureOfSchema])]),
]);

export type FigureType = z.infer<typeof figureTypeSchema>;

/** One figure of the catalogue: never without what it counts, and with period and population where the page gives them. */
const figureSchema = z.strictObject({
  kind: figureKindSchema,
  /** What it is of, where the kind alone does not say it; such a figure answers only questions on just that. */
  of: figureOfSchema.optional(),
  /** A whole plain Danish sentence that says the figure, its period and whom it concerns. */
  text,
  /** The figure as the catalogue has it, e.g. "65", "12-15", "3,6". */
  value: text,
  /** What is counted, e.g. "procent", "unge", "dage", "medarbejdere". */
  unit: text,
  /** The period it holds for, as the catalogue says it; left out where it says none. */
  period: text.optional(),
  page: pageSchema,
});

/** A short titled part of an entry's story. */
export const sectionSchema = z.strictObject({ title: text, pages: z.array(pageSchema).min(1), text });

export type Section = z.infer<typeof sectionSchema>;

/** The facts in the front matter of corpus/practices/{id}.md. */
export const practiceFactsSchema = z.strictObject({
  id: idSchema,
  name: text,
  aliases: z.array(text),
  part: partSchema,
  phase: phaseSchema.nullable(),
  /** Whether the catalogue tells it at length as a case. */
  case: z.boolean(),
  /** Where it is done, as the inventory names it. */
  context: text,
  /** Names of municipalities without the word "Kommune". */
  municipalities: z.array(text),
  /** Regions named as the place of the practice, without the word "Region". */
  regions: z.array(text),
  national: z.boolean(),
  pages: z.array(pageSchema).min(1),
  /** One plain sentence that tells a colleague what it is. */
  summary: factSchema,
  targetGroup: factSchema.nullable(),
  age: ageRangeSchema.nullable(),
  /** What a young person must be or be in to belong to the target group. */
  requires: z.strictObject({
    schooling: requirementSchema.optional(),
    benefit: requirementSchema.optional(),
    challenge: requirementSchema.optional(),
  }),
  /** What rules a young person out, with the page that says so. */
  excludes: z.array(z.strictObject({ concept: idSchema, text, page: pageSchema })),
  focus: factSchema.nullable(),
  anchoring: z.strictObject({ actors: z.array(text).min(1), page: pageSchema }).nullable(),
  links: z.array(linkSchema),
  figures: z.array(figureSchema),
  tags: z.array(tagSchema),
  related: z.array(idSchema),
});

/** One named initiative of the catalogue (indsats, lovende praksis). */
export const practiceSchema = practiceFactsSchema.extend({ sections: z.array(sectionSchema).min(1) });

export type Practice = z.infer<typeof practiceSchema>;

/** The facts in the front matter of corpus/focus-points/{id}.md. */
export const focusPointFactsSchema = z.strictObject({
  id: z.string().regex(/^fokus-[a-z0-9-]+$/),
  name: text,
  part: partSchema,
  phase: phaseSchema.nullable(),
  page: pageSchema,
  summary: factSchema,
  tags: z.array(tagSchema),
  /** Practices that the catalogue shows as examples of it, or that plainly work so. */
  practices: z.array(idSchema),
});

/** A trait that the promising practices share (fokuspunkt). */
export const focusPointSchema = focusPointFactsSchema.extend({ sections: z.array(sectionSchema).min(1) });

export type FocusPoint = z.infer<typeof focusPointSchema>;

/** A text of the catalogue that belongs to no single entry: what it is, its method, its introductions. */
export const catalogueTextFactsSchema = z.strictObject({
  id: idSchema,
  title: text,
  pages: z.array(pageSchema).min(1),
  /** Words people use when they ask for this text. */
  asks: z.array(text),
  links: z.array(linkSchema),
});

export const catalogueTextSchema = catalogueTextFactsSchema.extend({ sections: z.array(sectionSchema).min(1) });

export type CatalogueText = z.infer<typeof catalogueTextSchema>;
