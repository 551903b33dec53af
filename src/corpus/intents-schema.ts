import * as z from 'zod';
import { figureTypeSchema, phaseSchema } from './practice-schema.ts';

const text = z.string().trim().min(1);
const words = z.array(text).min(1);

/** What a message can want; every reply says which. */
export const intentSchema = z.enum([
  'describe',
  'refine',
  'more',
  'tell',
  'fact',
  'compare',
  'similar',
  'list',
  'about',
  'focus',
  'start',
  'usable',
  'meeting',
  'help',
  'thanks',
  'greeting',
  'startOver',
  'leaveOut',
  'injection',
  'outOfScope',
  'acute',
  'unclear',
]);

export type Intent = z.infer<typeof intentSchema>;

/** What a message's words can point to besides an intent. */
const markSchema = z.enum([
  'newPerson',
  'afterAcute',
  'leaveOut',
  'all',
  'theAge',
  'thePlace',
  'anaphora',
  'pronoun',
  'question',
  'advice',
  'except',
  'tried',
  'placedOne',
  'only',
  'widen',
  'oneself',
  'supposed',
  'catalogue',
  'material',
  'asksBack',
  'wishes',
  'whyShown',
  'seeks',
]);

export type Mark = z.infer<typeof markSchema>;

/** What can be asked of one practice. */
export const aspectSchema = z.enum([
  'effect',
  'toJobOrEducation',
  'toJob',
  'toEducation',
  'dropout',
  'completion',
  'lasting',
  'attribution',
  'goal',
  'participants',
  'participantsNow',
  'participantsExpected',
  'capacity',
  'gender',
  'targetGroupSize',
  'staff',
  'leaders',
  'staffBackground',
  'pay',
  'caseload',
  'duration',
  'aftercare',
  'frequency',
  'meetingsStaff',
  'start',
  'end',
  'price',
  'funding',
  'age',
  'averageAge',
  'targetGroup',
  'excluded',
  'place',
  'scope',
  'municipalities',
  'areas',
  'sites',
  'parts',
  'actors',
  'contact',
  'link',
  'evaluation',
  'method',
  'referral',
  'voluntary',
  'sanctions',
  'records',
  'cooperation',
  'companies',
  'health',
  'background',
  'why',
  'voices',
  'setting',
  'learning',
  'measuring',
  'hours',
  'persons',
  'nameMeaning',
  'page',
]);

export type Aspect = z.infer<typeof aspectSchema>;

/** The facts in a practice's front matter that can answer a question. */
const fieldSchema = z.enum(['summary', 'targetGroup', 'age', 'excludes', 'focus', 'actors', 'place', 'link', 'page']);

export type AspectField = z.infer<typeof fieldSchema>;

/** What is asked, the phrases people ask it with, and where a practice has the answer: figures, facts, sections. */
const aspectEntrySchema = z.strictObject({
  aspect: aspectSchema,
  phrases: words,
  /** The types of figures that answer it exactly. */
  figures: z.array(figureTypeSchema).default([]),
  fields: z.array(fieldSchema).default([]),
  /** The types of figures, and the facts, that are told as the nearest where nothing answers it. */
  near: z.array(figureTypeSchema).default([]),
  nearFields: z.array(fieldSchema).default([]),
  /** Whether the catalogue never tells it, so that whatever is found is no more than the nearest. */
  silentFirst: z.boolean().default(false),
  /** Whether the sections tell it better than figures and facts do. */
  sectionsFirst: z.boolean().default(false),
  /** Whether sections are told besides the facts, not only where there are none. */
  also: z.boolean().default(false),
});

export type AspectEntry = z.infer<typeof aspectEntrySchema>;

/** corpus/words/intents.yaml: how people say what they want of the conversation. */
export const intentsSchema = z.strictObject({
  source: text,
  intents: z.array(z.strictObject({ intent: intentSchema, phrases: words })).min(1),
  marks: z.array(z.strictObject({ mark: markSchema, phrases: words })).min(1),
  aspects: z.array(aspectEntrySchema).min(1),
  phases: z.array(z.strictObject({ phase: phaseSchema, phrases: words })).min(1),
  /** Ordinals: word -> place in a list, from 1; below 0 counted from its end. */
  ordinals: z.record(z.string(), z.int()),
  /** Number words: word -> number. */
  counts: z.record(z.string(), z.int()),
  /** Words before a number or an ordinal that is a place in a list: "nummer 2", "den anden". */
  numberMarkers: words,
  ordinalMarkers: words,
  /** Words before a practice's name that is written small: "hos skub". */
  nameMarkers: words,
  /** Words that a practice's name may stand for in a phrase: "virker den?". */
  namePronouns: words,
  /** Words that may stand before a practice's name that opens a message: "det der med …". */
  nameLeads: words,
  /** Names that are everyday words as well, so that small letters never make them names by themselves. */
  ordinaryNames: words,
  /** Words after which a name written small was none: "samspil mellem". */
  notNameBefore: words,
  /** Words that point to the practice whose name follows: "de der". */
  nameShownBy: words,
  /** Words right after which a name written small is seldom one: "er klar til arbejde". */
  notNameAfter: words,
  /** "Noget … med": pronouns and the words that join them to what is wished for, whichever practice has it. */
  wishPronouns: words,
  wishedWith: words,
  /** Subjects of what is asked in general: "hvordan gør man". */
  generalSubjects: words,
  generalQuestions: words,
  anybodyWords: words,
  /** Everyday word -> concept that is ruled out by "ikke noget med …": "skole" is then all education. */
  ruledOut: z.record(z.string(), z.string()),
  /** Words that mean everything shown. */
  allShown: words,
});

export type IntentWords = z.infer<typeof intentsSchema>;
