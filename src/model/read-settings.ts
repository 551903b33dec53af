import { z } from 'zod';

/** Names that settings of the language model begin with; any other such name is a slip. */
const PREFIX = 'LANGUAGE_MODEL_';

const isLocal = (url: string): boolean => /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/.test(url);

const shared = {
  LANGUAGE_MODEL_NAME: z.string().trim().min(1),
  /** How long one answer of the model may take in all, in milliseconds. */
  LANGUAGE_MODEL_BUDGET_MS: z.coerce.number().int().min(200).max(20_000).default(4000),
  /** Whether the model may read the user's words, without the personal data that was found in them. */
  LANGUAGE_MODEL_READS_TEXT: z.stringbool({ truthy: ['true'], falsy: ['false'] }).default(false),
};

const settingsSchema = z.discriminatedUnion('LANGUAGE_MODEL_PROVIDER', [
  z.strictObject({ LANGUAGE_MODEL_PROVIDER: z.literal('off') }),
  z.strictObject({ LANGUAGE_MODEL_PROVIDER: z.literal('workers-ai'), ...shared }),
  z.strictObject({
    LANGUAGE_MODEL_PROVIDER: z.literal('openai-compatible'),
    ...shared,
    /** Such as https://models.example/v1; without TLS only on this machine. */
    LANGUAGE_MODEL_BASE_URL: z.url().refine((url) => url.startsWith('https://') || isLocal(url), 'must be https'),
    /** A secret. */
    LANGUAGE_MODEL_KEY: z.string().min(1).optional(),
  }),
]);

interface SharedSettings {
  readonly name: string;
  readonly budgetMs: number;
  readonly readsUserText: boolean;
}

/** Where the language model is and how it may be used. */
export type ModelSettings = SharedSettings &
  (
    | { readonly provider: 'workers-ai' }
    | { readonly provider: 'openai-compatible'; readonly baseUrl: string; readonly key: string | undefined }
  );

/**
 * Reads the settings of the language model once, when the Worker starts.
 *
 * @param env - the Worker's variables, secrets and bindings
 * @returns null where no model is configured, as is the default
 * @throws {Error} where they are wrong; its message names the settings, never a value
 */
export function readModelSettings(env: Readonly<Record<string, unknown>>): ModelSettings | null {
  const given = Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith(PREFIX)));
  const read = settingsSchema.safeParse({ LANGUAGE_MODEL_PROVIDER: 'off', ...given });
  if (!read.success) throw new Error(`settings of the language model: ${read.error.issues.map(tell).join('; ')}`);
  const settings = read.data;
  if (settings.LANGUAGE_MODEL_PROVIDER === 'off') return null;
  const common = {
    name: settings.LANGUAGE_MODEL_NAME,
    budgetMs: settings.LANGUAGE_MODEL_BUDGET_MS,
    readsUserText: settings.LANGUAGE_MODEL_READS_TEXT,
  };
  if (settings.LANGUAGE_MODEL_PROVIDER === 'workers-ai') return { provider: 'workers-ai', ...common };
  return {
    provider: 'openai-compatible',
    ...common,
    baseUrl: settings.LANGUAGE_MODEL_BASE_URL,
    key: settings.LANGUAGE_MODEL_KEY,
  };
}

function tell(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `${issue.keys.join(', ')} does not belong here`;
  return `${issue.path.join('.')} is missing or wrong (${issue.code})`;
}
