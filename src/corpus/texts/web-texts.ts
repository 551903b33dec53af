import * as z from 'zod';
import { partSchema, phaseSchema } from '../practice-schema.ts';
import { aboutTextsSchema } from './about-texts.ts';
import { cataloguePageTexts } from './catalogue-page-texts.ts';
import { templateSchema, textSchema } from './text-schema.ts';

const linkSchema = z.strictObject({ label: textSchema, href: textSchema });

/** corpus/texts/web.yaml: every sentence of the pages. */
export const webTextsSchema = z.strictObject({
  site: z.strictObject({
    name: textSchema,
    tagline: textSchema,
    description: textSchema,
    skipToContent: textSchema,
    navigation: textSchema,
    menu: z.array(linkSchema).min(2),
    breadcrumbs: textSchema,
    home: textSchema,
    footer: z.array(z.strictObject({ heading: textSchema, text: textSchema.optional(), links: z.array(linkSchema) })),
    /** Beside an explained word, for screen readers. */
    explains: templateSchema('term'),
    explanationSource: templateSchema('source'),
  }),
  front: z.strictObject({
    heading: textSchema,
    lead: textSchema,
    examples: z
      .array(z.strictObject({ label: textSchema, text: textSchema }))
      .min(2)
      .max(3),
    answerTitle: templateSchema('heading'),
    errorTitle: templateSchema('heading'),
    about: z.strictObject({ heading: textSchema, points: z.array(textSchema).min(1), link: linkSchema }),
  }),
  ...cataloguePageTexts,
  ...aboutTextsSchema.shape,
  problem: z.strictObject({ back: textSchema, requestId: templateSchema('requestId') }),
  /** "side 13" and "side 12-13", used wherever a page stands. */
  page: templateSchema('pages'),
  /** The phases and parts, as headings. */
  phases: z.record(phaseSchema, textSchema),
  parts: z.record(partSchema, textSchema),
});

export type WebTexts = z.infer<typeof webTextsSchema>;
