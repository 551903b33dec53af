import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { intentSchema } from '../../src/corpus/intents-schema.ts';

const strings = z.array(z.string());

/** A case of ../shared/eval: what is expected is prose; what a machine can check hangs on the kind. */
const givenCaseSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  turns: strings.min(1),
  expect: z.string(),
  relevant: z.record(z.string(), z.int()).default({}),
  must_not: strings.default([]),
  must_any: strings.default([]),
});

export type GivenCase = z.infer<typeof givenCaseSchema>;

/** A dialogue of our own; what is left out of `expect` is not checked. */
const ownCaseSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  turns: strings.min(1),
  expect: z.strictObject({
    intent: z.union([intentSchema, z.array(intentSchema)]).optional(),
    /** Entries that must all be cited. */
    cites: strings.optional(),
    /** Practices of which one must be among the matches shown. */
    includes: strings.optional(),
    excludes: strings.optional(),
    matches: z.enum(['none', 'some']).optional(),
    must: strings.optional(),
    mustAny: strings.optional(),
    mustNot: strings.optional(),
    /** Whether the reply ends by asking something. */
    question: z.boolean().optional(),
    age: z.strictObject({ from: z.int().nullable(), to: z.int().nullable() }).optional(),
  }),
});

export type OwnCase = z.infer<typeof ownCaseSchema>;

const factCaseSchema = z.strictObject({
  id: z.string(),
  practice: z.string(),
  question: z.string(),
  /** Whether the question names the practice; else it is named in the message before. */
  named: z.boolean().default(false),
  /** The catalogue does not say it. */
  silent: z.boolean().default(false),
  must: strings.default([]),
  mustAny: strings.default([]),
});

export type FactCase = z.infer<typeof factCaseSchema>;

const readLines = <Case>(path: string, schema: z.ZodType<Case>): Case[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => schema.parse(JSON.parse(text)));

/** The development dialogues given with the project. */
export const readGivenCases = (): GivenCase[] =>
  ['dialogue-dev', 'dialogues-dev-own'].flatMap((name) =>
    readLines(`../evaluation/${name}.jsonl`, givenCaseSchema).map((each) => ({ ...each, id: `${name}/${each.id}` })),
  );

/** Our own dialogues, written by somebody who had not seen how the conversation works. */
export const readOwnCases = (): OwnCase[] => readLines('dialogues.jsonl', ownCaseSchema);

/** Questions on single practices with the answers that the corpus has. */
export const readFactCases = (): FactCase[] => readLines('facts.jsonl', factCaseSchema);

/** A text that lies within or outside what the catalogue covers, and why. */
const scopeCaseSchema = z.strictObject({
  id: z.string(),
  query: z.string(),
  scope: z.enum(['in', 'out']),
  why: z.string().default(''),
});

export type ScopeCase = z.infer<typeof scopeCaseSchema>;

/** The half of an author's cases that was learned from, and the half that was only ever counted. */
export const PARTS = ['seen', 'held-out'] as const;

export type Part = (typeof PARTS)[number];

/** Authors who knew neither the words nor the code, each writing when what came before had been learned from. */
export const AUTHORS = ['second', 'third', 'fourth', 'fifth'] as const;

export type Author = (typeof AUTHORS)[number];

/** A message that sounds alarming or is, and the level it should be given. */
const dangerCaseSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  level: z.enum(['acute', 'concern', 'none']),
  why: z.string().default(''),
});

export type DangerCase = z.infer<typeof dangerCaseSchema>;

/** What one such author wrote, one half of it; not every author wrote of everything. */
export interface UnseenCases {
  readonly dialogues: readonly GivenCase[];
  readonly facts: readonly FactCase[];
  readonly scope: readonly ScopeCase[];
  readonly danger: readonly DangerCase[];
}

/** Reads one half of what such an author wrote. */
export function readUnseenCases(author: Author, part: Part): UnseenCases {
  const read = <Case>(subject: keyof UnseenCases, schema: z.ZodType<Case>): Case[] => {
    const name = `${author}-${subject}-${part}.jsonl`;
    return existsSync(new URL(name, import.meta.url)) ? readLines(name, schema) : [];
  };
  return {
    dialogues: read('dialogues', givenCaseSchema),
    facts: read('facts', factCaseSchema),
    scope: read('scope', scopeCaseSchema),
    danger: read('danger', dangerCaseSchema),
  };
}

/** Our own texts within and outside the catalogue, half and half. */
export const readOwnScope = (): ScopeCase[] => readLines('scope.jsonl', scopeCaseSchema);
