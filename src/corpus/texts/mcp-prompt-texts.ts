import * as z from 'zod';
import { templateSchema, textSchema } from './text-schema.ts';

/** The prompts of corpus/texts/mcp.yaml: people choose them in their own assistant. */
export const mcpPromptTextsSchema = z.strictObject({
  arguments: z.strictObject({
    situation: textSchema,
    municipality: textSchema,
    practice: textSchema,
    practices: textSchema,
    purpose: textSchema,
    participants: textSchema,
    topic: textSchema,
    phase: textSchema,
  }),
  findPractice: z.strictObject({
    title: textSchema,
    description: textSchema,
    text: templateSchema('situation', 'filter'),
    filter: templateSchema('municipality'),
  }),
  prepareMeeting: z.strictObject({
    title: textSchema,
    description: textSchema,
    text: templateSchema('name', 'participants', 'situation'),
    notGiven: textSchema,
  }),
  compareForDecision: z.strictObject({
    title: textSchema,
    description: textSchema,
    text: templateSchema('names', 'purpose', 'comparison'),
    /** What is taken as the purpose where none is given. */
    purpose: textSchema,
  }),
  leaderOverview: z.strictObject({
    title: textSchema,
    description: textSchema,
    text: templateSchema('topic', 'phase', 'municipality'),
    /** What stands where topic, phase or municipality is not given. */
    all: textSchema,
  }),
});
