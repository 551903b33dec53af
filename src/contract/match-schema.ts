import * as z from 'zod';
import { pageSchema, phaseSchema } from '../corpus/practice-schema.ts';
import { situationSchema } from './situation-schema.ts';

/** The longest description that is read, in UTF-16 units; a longer one is refused, not cut. */
export const LONGEST_TEXT = 8000;

export const filtersSchema = z.strictObject({
  phase: phaseSchema.optional(),
  /** A municipality's name, with or without "Kommune". */
  municipality: z.string().trim().min(1).max(80).optional(),
  /** Age in whole years. */
  age: z.int().min(0).max(120).optional(),
});

export const matchRequestSchema = z.strictObject({
  text: z.string().trim().min(1).max(LONGEST_TEXT),
  limit: z.int().min(1).max(20).default(5),
  filters: filtersSchema.default({}),
});

export type MatchRequest = z.infer<typeof matchRequestSchema>;

/** What a reason or caveat rests on in the catalogue. */
const sourceSchema = z.strictObject({ page: pageSchema, link: z.url().nullable() });

/** Why a practice matches: which words of the user met which fact of the practice. */
const reasonSchema = z.strictObject({
  kind: z.enum(['name', 'age', 'place', 'concept', 'description', 'words']),
  text: z.string(),
  /** The user's own words; empty where the reason comes from a filter or from the description as a whole. */
  quote: z.string(),
  /** The concept that user and practice share, where there is one. */
  concept: z.string().nullable(),
  source: sourceSchema,
});

export type Reason = z.infer<typeof reasonSchema>;

/** What speaks against a practice, or what the catalogue does not say of it. */
const caveatSchema = z.strictObject({
  kind: z.enum(['age', 'schooling', 'benefit', 'challenge', 'excluded', 'place', 'unknown']),
  /** missed: it speaks against; notStated: the description leaves it open; silent: the catalogue does not say. */
  verdict: z.enum(['missed', 'notStated', 'silent']),
  text: z.string(),
  source: sourceSchema.nullable(),
});

export type Caveat = z.infer<typeof caveatSchema>;

/** strong: a direct match; partial: clearly relevant; weak: the nearest there is. */
const strengthSchema = z.enum(['strong', 'partial', 'weak']);

export const matchSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** 0-1; the bounds between strong, partial and weak stand in corpus/words/weights.yaml. */
  score: z.number().min(0).max(1),
  strength: strengthSchema,
  summary: z.string(),
  context: z.string(),
  /** Whom the practice is for, in the corpus's words; null where the catalogue does not say. */
  targetGroup: z.string().nullable(),
  reasons: z.array(reasonSchema).min(1),
  caveats: z.array(caveatSchema),
  links: z.array(z.strictObject({ url: z.url(), label: z.string() })),
  pages: z.array(pageSchema),
  /** The practice's own page at this assistant, as a path. */
  url: z.string(),
  /** Practices that go the same way. */
  related: z.array(z.strictObject({ id: z.string(), name: z.string(), url: z.string() })),
});

export type Match = z.infer<typeof matchSchema>;

/** Something the user should know besides the matches. */
export const noticeSchema = z.strictObject({
  kind: z.enum([
    'redacted',
    'acute',
    'concern',
    'outOfScope',
    'age',
    'place',
    'weak',
    'nothing',
    'needsMore',
    'shortened',
  ]),
  text: z.string(),
});

export type Notice = z.infer<typeof noticeSchema>;

/** How a description was answered. Nobody infers it from an empty list. */
export const matchOutcomeSchema = z.enum(['matched', 'weak', 'nothing', 'outOfScope', 'acute', 'needsMore']);

export type MatchOutcome = z.infer<typeof matchOutcomeSchema>;

export const matchResponseSchema = z.strictObject({
  outcome: matchOutcomeSchema,
  situation: situationSchema,
  /** Best first; empty where nothing in the catalogue fits. */
  matches: z.array(matchSchema),
  notices: z.array(noticeSchema),
});

export type MatchResponse = z.infer<typeof matchResponseSchema>;
