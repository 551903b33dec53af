import * as z from 'zod';
import {
  isHostPattern,
  isOrigin,
  isSitePattern,
  listOf,
  numberOrOff,
  optionalAddress,
  optionalName,
  optionalOrigin,
  optionalText,
  wholeNumber,
  yesOrNo,
} from './value-schemas.ts';

const originList = listOf(
  (part) => part === '*' || isOrigin(part),
  'must be a list of origins like https://example.dk',
);

/**
 * Every setting there is, by its name in the environment, each with the text it has where it is not given. What each
 * means is told in docs/settings.md, whose table a test compares with this one.
 */
export const settingsSchema = z.object({
  PUBLIC_URL: optionalOrigin.prefault(''),
  CORS_ORIGINS: originList.prefault('*'),
  EMBED_SITES: listOf(
    (part) => part === '*' || isSitePattern(part),
    'must be a list of sites like https://www.example.dk or https://*.example.dk',
  ).prefault(''),
  MCP_ALLOWED_HOSTS: listOf(isHostPattern, 'must be a list of host names like praksis.example.dk').prefault(
    '*.workers.dev',
  ),
  MCP_ALLOWED_ORIGINS: originList.prefault(''),
  MCP_TOKEN: optionalText.prefault(''),
  LANGUAGE_MODEL_PROVIDER: z
    .enum(['off', 'workers-ai', 'openai-compatible'], 'must be off, workers-ai or openai-compatible')
    .prefault('off'),
  LANGUAGE_MODEL_NAME: optionalText.prefault(''),
  LANGUAGE_MODEL_BASE_URL: optionalAddress.prefault(''),
  LANGUAGE_MODEL_KEY: optionalText.prefault(''),
  LANGUAGE_MODEL_BUDGET_MS: wholeNumber(200, 20_000).prefault('4000'),
  LANGUAGE_MODEL_READS_TEXT: yesOrNo.prefault('false'),
  LANGUAGE_MODEL_DAILY_CALLS: wholeNumber(0, 1_000_000).prefault('2000'),
  RATE_LIMIT_PER_MINUTE: numberOrOff(60, 1_000_000).prefault('600'),
  TURNSTILE_SITE_KEY: optionalName.prefault(''),
  TURNSTILE_SECRET: optionalText.prefault(''),
  TURNSTILE_VERIFY_URL: optionalAddress.prefault('https://challenges.cloudflare.com/turnstile/v0/siteverify'),
  LOG_REQUESTS: yesOrNo.prefault('true'),
  BUILD_ID: optionalName.prefault(''),
  HOST: z.string().trim().prefault('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).prefault('8787'),
  TRUST_PROXY: yesOrNo.prefault('false'),
});

export type SettingName = keyof typeof settingsSchema.shape;

export type SettingValues = z.output<typeof settingsSchema>;

/** The settings that are given as secrets only: no file, no variable that a dashboard shows. */
export const SECRETS: readonly SettingName[] = ['MCP_TOKEN', 'LANGUAGE_MODEL_KEY', 'TURNSTILE_SECRET'];
