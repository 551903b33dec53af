import * as z from 'zod';
import { dangerSchema } from './danger-schema.ts';
import { intentsSchema } from './intents-schema.ts';
import { addressesSchema, namesSchema } from './names-schema.ts';
import { personalDataSchema } from './personal-data-schema.ts';
import { questionsSchema } from './questions-schema.ts';
import { rephrasingSchema } from './rephrasing-schema.ts';
import { scopeSchema } from './scope-schema.ts';

const text = z.string().trim().min(1);

/** corpus/words/municipalities.yaml: the 98 municipalities, their regions and the towns that are needed. */
export const municipalitiesSchema = z.strictObject({
  source: text,
  regions: z.array(z.strictObject({ name: text, alias: z.array(text).default([]) })).min(1),
  municipalities: z
    .array(
      z.strictObject({
        name: text,
        region: text,
        /** Also an ordinary Danish word: read as a place only with a capital letter and a preposition before it. */
        ambiguous: z.boolean().default(false),
        alias: z.array(text).default([]),
        towns: z.array(z.union([text, z.strictObject({ name: text, ambiguous: z.boolean() })])).default([]),
      }),
    )
    .min(1),
});

export type Municipalities = z.infer<typeof municipalitiesSchema>;

/** corpus/words/abbreviations.yaml: short forms and what they stand for. */
const abbreviationsSchema = z.strictObject({
  source: text,
  abbreviations: z.array(z.strictObject({ short: text, long: text })).min(1),
});

/** corpus/words/irregular-forms.yaml: forms that the stemmer does not bring home to their base. */
const irregularFormsSchema = z.strictObject({
  source: text.optional(),
  forms: z.array(z.strictObject({ base: text, forms: z.array(text).min(1) })).min(1),
});

const words = z.array(text).min(1);

/** corpus/words/negation.yaml: the words that turn, end or colour a statement. */
const negationSchema = z.strictObject({
  source: text.optional(),
  negators: words,
  /** Negators that deny only what follows at once. */
  determiners: words,
  contrast: words,
  pseudoNegators: words,
  pastMarkers: words,
  recoveredMarkers: words,
  otherPersonMarkers: words,
  wishMarkers: words,
  refusalMarkers: words,
  /** Words that carry a negation on over the commas of a list. */
  listJoiners: words,
});

/** corpus/words/stop-words.yaml: how the stop words of the npm package `stopword` are changed for this assistant. */
const stopWordsSchema = z.strictObject({
  source: text,
  keep: words,
  add: words,
  /** Words that mean something only together with others. */
  weak: words,
  /** Words that show a text to be English. */
  english: words,
});

/**
 * corpus/words/inferences.yaml: what is likely though not said, and the ages that belong to a schooling or benefit.
 * Used for ranking only; never shown as understood.
 */
const inferencesSchema = z.strictObject({
  source: text,
  typicalAges: z.array(z.strictObject({ concept: text, from: z.int(), to: z.int() })).min(1),
  /** Concepts that, where present, mean a no to others. */
  refusals: z.array(z.strictObject({ concept: text, refuses: words, about: text })).default([]),
  /** Schoolings that rule one another out. */
  exclusiveSchooling: words,
  likely: z.array(
    z.strictObject({
      concept: text,
      about: text,
      ageFrom: z.int().optional(),
      ageTo: z.int().optional(),
      /** Holds only where one of these (or a narrower one) is present or wished for; empty: always. */
      withAny: z.array(text).default([]),
      /** Holds only where each of these (or a narrower one) is spoken of, in whatever way. */
      withAll: z.array(text).default([]),
      /** Holds only where none of these (or a narrower one) is present. */
      withNone: z.array(text).default([]),
      strength: z.number().min(0).max(1),
    }),
  ),
});

/** corpus/words/word-pairs.yaml: two words that mean one thing together, so that neither is read alone. */
const wordPairsSchema = z.strictObject({
  source: text,
  pairs: z.array(z.strictObject({ pair: text, word: text })).min(1),
});

/**
 * corpus/words/emergency.yaml: the numbers and the law that a user is told in danger, with their source and the date on
 * which they were checked. They are nobody's personal data, so they are never taken out of a text.
 */
const emergencySchema = z.strictObject({
  source: text,
  checked: z.iso.date(),
  numbers: z.strictObject({ alarm: text, police: text, lifeline: text, childline: text, violenceLine: text }),
  laws: z.strictObject({ notification: text }),
});

/** corpus/words/places.yaml: the words that tell a place asked for from the place where someone lives. */
const placeWordsSchema = z.strictObject({
  source: text,
  prepositions: words,
  homeWords: words,
  wantedWords: words,
  /** What stands before a place that is not asked for. */
  outsideWords: words,
});

/** corpus/words/glossary.yaml: the field's short words, explained for those who meet them for the first time. */
const glossarySchema = z.strictObject({
  source: text,
  terms: z
    .array(
      z.strictObject({
        /** The word as it stands in texts; found as a whole word, in this very spelling. */
        term: text,
        /** What a short word is short for; left out where it is not short. */
        long: text.optional(),
        text,
        /** Where the explanation comes from. */
        source: text,
      }),
    )
    .min(1),
});

export type GlossaryTerm = z.infer<typeof glossarySchema>['terms'][number];

/**
 * corpus/words/figures.yaml: how well the assistant does, for people to read. A test measures each of them anew and fails
 * where the file promises more than was measured, or far less.
 */
const figuresSchema = z.strictObject({
  source: text,
  figures: z
    .array(
      z.strictObject({
        id: z.enum([
          'firstOnSeen',
          'topThreeOnSeen',
          'topThreeOnUnseen',
          'dialogues',
          'facts',
          'cpr',
          'danger',
          'outside',
        ]),
        /** In whole per cent, rounded down. */
        percent: z.int().min(0).max(100),
        /** How many cases it was measured on. */
        cases: z.int().min(1),
      }),
    )
    .min(1),
});

export type Figure = z.infer<typeof figuresSchema>['figures'][number];

const numberWords = z.record(z.string(), z.int());

/** corpus/words/ages.yaml: how people write ages, and what makes a number something else. */
const agesSchema = z.strictObject({
  source: text,
  numbers: numberWords,
  ageEndings: words,
  yearWords: words,
  durationWords: words,
  afterDuration: words,
  personWords: words,
  otherUnits: words,
  notAgeBefore: words,
  underWords: words,
  overWords: words,
  youngWords: words,
  pastWords: words,
  nowWords: words,
  genderMarks: words,
  siblingWords: words,
  parentWords: words,
  subjectWords: words,
  months: words,
  rangeWords: words,
  agePrepositions: words,
  beforeWords: words,
  turnsWords: words,
  birthWords: words,
  gradeWords: words,
  gradeNumbers: numberWords,
});

/** corpus/words/neutral-words.yaml: what must not move the ranking; the trained models do not see these words. */
const neutralWordsSchema = z.strictObject({ source: text, placeholders: words, gender: words, origin: words });

/** All of corpus/words/ that is word data: one file a key, in kebab case. */
export const wordsSchema = z.strictObject({
  neutralWords: neutralWordsSchema,
  municipalities: municipalitiesSchema,
  abbreviations: abbreviationsSchema,
  irregularForms: irregularFormsSchema,
  negation: negationSchema,
  stopWords: stopWordsSchema,
  inferences: inferencesSchema,
  ages: agesSchema,
  places: placeWordsSchema,
  wordPairs: wordPairsSchema,
  rephrasing: rephrasingSchema,
  scope: scopeSchema,
  danger: dangerSchema,
  emergency: emergencySchema,
  personalData: personalDataSchema,
  names: namesSchema,
  addresses: addressesSchema,
  intents: intentsSchema,
  questions: questionsSchema,
  glossary: glossarySchema,
  figures: figuresSchema,
});

export type Words = z.infer<typeof wordsSchema>;
