import * as z from 'zod';
import { intentSchema } from './intents-schema.ts';
import { questionKindSchema } from './questions-schema.ts';

/**
 * The sets of labelled examples in corpus/examples, each in a folder of its own, and what their texts are sorted into.
 * All texts are invented; the build learns from them, and they are not in the bundle.
 */
export const EXAMPLE_LABELS = {
  /**
   * What a message tells of: danger that goes on now; what may call for a notification though nobody is in danger now; or
   * neither, above all where it sounds like it.
   */
  danger: z.enum(['none', 'concern', 'acute']),
  /**
   * What a message wants of the conversation; "describe" stands for all that tells of a young person, also where it narrows
   * or corrects what was told before. "@name" stands for the name of a practice.
   */
  requests: intentSchema,
  /** What is asked of a practice. */
  questions: questionKindSchema,
} as const;

export type ExampleSet = keyof typeof EXAMPLE_LABELS;

/** The schema of a line of a set: a text and its label. */
export const exampleSchemaOf = <Set extends ExampleSet>(set: Set) =>
  z.strictObject({ label: EXAMPLE_LABELS[set], text: z.string().trim().min(1).max(1000) });

/** A text and what it was sorted into. */
export interface Example<Label extends string = string> {
  readonly label: Label;
  readonly text: string;
}

/** All labelled examples, set by set. */
export type Examples = { readonly [Set in ExampleSet]: readonly Example<z.infer<(typeof EXAMPLE_LABELS)[Set]>>[] };
