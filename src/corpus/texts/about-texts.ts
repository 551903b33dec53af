import * as z from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

const passage = z.strictObject({ heading: textSchema, paragraphs: z.array(textSchema).min(1) });

const passageList = z.strictObject({ heading: textSchema, points: z.array(textSchema).min(2) });

/** The page on the catalogue, the assistant and its limits, and the pages for those who build on it. */
export const aboutTextsSchema = z.strictObject({
  about: z.strictObject({
    heading: textSchema,
    lead: textSchema,
    contents: textSchema,
    assistant: passage,
    steps: z.strictObject({ heading: textSchema, steps: z.array(textSchema).min(2) }),
    figures: z.strictObject({
      heading: textSchema,
      lead: textSchema,
      caption: textSchema,
      what: textSchema,
      result: textSchema,
      cases: textSchema,
      percent: templateSchema('percent'),
      /** By the id in corpus/words/figures.yaml. */
      names: z.strictObject({
        firstOnSeen: textSchema,
        topThreeOnSeen: textSchema,
        topThreeOnUnseen: textSchema,
        dialogues: textSchema,
        facts: textSchema,
        cpr: textSchema,
        danger: textSchema,
        outside: textSchema,
      }),
      meaning: textSchema,
    }),
    limits: passageList,
    privacy: passage,
    accessibility: passage,
    glossary: z.strictObject({ heading: textSchema, lead: textSchema }),
  }),
  widget: z.strictObject({
    heading: textSchema,
    lead: textSchema,
    choose: textSchema,
    names: z.strictObject({
      placement: textSchema,
      heading: textSchema,
      introduction: textSchema,
      suggestions: textSchema,
      municipality: textSchema,
      phase: textSchema,
      scheme: textSchema,
      accent: textSchema,
      label: textSchema,
      'max-height': textSchema,
      mode: textSchema,
    }),
    values: z.strictObject({
      placement: z.strictObject({ inline: textSchema, floating: textSchema }),
      scheme: z.strictObject({ light: textSchema, dark: textSchema }),
      /** The scheme that the visitor's machine asks for. */
      visitor: textSchema,
      mode: z.strictObject({ server: textSchema, local: textSchema }),
    }),
    suggestionsHint: textSchema,
    accentHint: textSchema,
    labelHint: textSchema,
    heightHint: textSchema,
    modeHint: textSchema,
    show: textSchema,
    tagHeading: textSchema,
    tagLead: textSchema,
    /** The link where scripts are off. */
    link: textSchema,
    copy: textSchema,
    copied: textSchema,
    /** Told to a screen reader once a choice shows. */
    updated: textSchema,
    previewHeading: textSchema,
    previewHint: textSchema,
    previewTitle: textSchema,
    frameHeading: textSchema,
    frameLead: textSchema,
    /** The tag for those who pin a version. */
    pinnedHeading: textSchema,
    pinnedLead: textSchema,
    promises: passageList,
  }),
  api: z.strictObject({
    heading: textSchema,
    lead: textSchema,
    document: textSchema,
    operations: textSchema,
    parameters: textSchema,
    requestBody: textSchema,
    responses: textSchema,
    schemas: textSchema,
    name: textSchema,
    type: textSchema,
    description: textSchema,
    status: textSchema,
    required: textSchema,
  }),
});
