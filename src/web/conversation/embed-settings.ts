import * as z from 'zod';
import { filtersSchema } from '../../contract/match-schema.ts';

/** How the frame is told what its host page chose: query parameters with the names of the widget's attributes. */
const embedSettingsSchema = z.object({
  mode: z.enum(['server', 'local']).catch('server'),
  placement: z.enum(['inline', 'floating']).catch('inline'),
  scheme: z.enum(['light', 'dark']).optional().catch(undefined),
  heading: z.string().trim().min(1).max(120).optional().catch(undefined),
  introduction: z.string().trim().min(1).max(600).optional().catch(undefined),
  /** Messages to click, with "|" between them. */
  suggestions: z.string().max(1200).optional().catch(undefined),
  phase: filtersSchema.shape.phase.catch(undefined),
  municipality: filtersSchema.shape.municipality.catch(undefined),
  /** A colour as "#0b4f6c" or "0b4f6c". */
  accent: z
    .string()
    .regex(/^#?[0-9a-f]{6}$/i)
    .optional()
    .catch(undefined),
});

export type EmbedSettings = z.infer<typeof embedSettingsSchema>;

/** Reads the address of a frame; what cannot be used counts as left out, so that a frame is never refused for it. */
export function readEmbedSettings(address: string): EmbedSettings {
  return embedSettingsSchema.parse(Object.fromEntries(new URL(address).searchParams));
}
