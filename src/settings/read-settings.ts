import type { ModelSettings, Settings, TurnstileSettings } from './settings.ts';
import { type SettingName, type SettingValues, settingsSchema } from './settings-schema.ts';
import { LOOPBACK } from './value-schemas.ts';

/** A name that begins like a setting and is none is a slip, which would otherwise be passed over in silence. */
const PREFIXES = ['CORS_', 'EMBED_', 'LANGUAGE_MODEL_', 'MCP_', 'RATE_LIMIT_', 'TURNSTILE_'];

const NAMES = Object.keys(settingsSchema.shape) as SettingName[];

/** The settings are wrong. The message names each that is, and says what it should be; it never tells a value. */
class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

interface Fault {
  readonly setting: string;
  readonly message: string;
}

/**
 * Reads and checks all settings, once, when the service starts.
 *
 * @param env - the Worker's variables, secrets and bindings, or the environment of a process; an empty text is as good as none
 * @throws {SettingsError} where they are wrong
 * @example
 * const settings = readSettings({ EMBED_SITES: 'https://www.example.dk' });
 */
export function readSettings(env: Readonly<Record<string, unknown>>): Settings {
  const strange = Object.keys(env)
    .filter((name) => PREFIXES.some((prefix) => name.startsWith(prefix)) && !(NAMES as string[]).includes(name))
    .map((setting) => ({ setting, message: 'is no setting; they are listed in docs/settings.md' }));
  const given = Object.fromEntries(NAMES.flatMap((name) => givenText(name, env[name])));
  const read = settingsSchema.safeParse(given);
  const faults: Fault[] = read.success
    ? [...modelFaults(read.data, Object.keys(given)), ...turnstileFaults(read.data, Object.keys(given))]
    : read.error.issues.map(({ path, code, message }) => ({
        setting: path.join('.'),
        message: code === 'invalid_type' ? 'must be a text' : message,
      }));
  const all = [...strange, ...faults];
  if (!read.success || all.length > 0)
    throw new SettingsError(`settings: ${all.map(({ setting, message }) => `${setting} ${message}`).join('; ')}`);
  return toSettings(read.data);
}

/** Numbers and truth values of a configuration file count as the text they are written with. */
function givenText(name: SettingName, value: unknown): [SettingName, unknown][] {
  if (value === undefined || value === null || value === '') return [];
  return [[name, typeof value === 'number' || typeof value === 'boolean' ? String(value) : value]];
}

/** What the settings of the language model lack, or have too much, given its provider. */
function modelFaults(values: SettingValues, given: readonly string[]): Fault[] {
  const provider = values.LANGUAGE_MODEL_PROVIDER;
  const needed: SettingName[] =
    provider === 'off'
      ? []
      : provider === 'workers-ai'
        ? ['LANGUAGE_MODEL_NAME']
        : ['LANGUAGE_MODEL_NAME', 'LANGUAGE_MODEL_BASE_URL'];
  const idle = given.filter(
    (name) =>
      (provider === 'off' && name.startsWith('LANGUAGE_MODEL_') && name !== 'LANGUAGE_MODEL_PROVIDER') ||
      (provider === 'workers-ai' && ['LANGUAGE_MODEL_BASE_URL', 'LANGUAGE_MODEL_KEY'].includes(name)),
  );
  return [
    ...needed
      .filter((name) => values[name] === null)
      .map((setting) => ({ setting, message: `is missing, which the provider ${provider} needs` })),
    ...idle.map((setting) => ({ setting, message: `means nothing with LANGUAGE_MODEL_PROVIDER ${provider}` })),
  ];
}

/** The two keys belong together; the address means nothing without them. */
function turnstileFaults(values: SettingValues, given: readonly string[]): Fault[] {
  const names: SettingName[] = ['TURNSTILE_SITE_KEY', 'TURNSTILE_SECRET'];
  if (!given.some((name) => name.startsWith('TURNSTILE_'))) return [];
  return names
    .filter((name) => values[name] === null)
    .map((setting) => ({ setting, message: 'is missing, which Turnstile needs' }));
}

function toSettings(values: SettingValues): Settings {
  /** Our own pages may call, and our own name serve, whatever else is allowed. */
  const own = values.PUBLIC_URL === null ? [] : [values.PUBLIC_URL];
  return {
    publicUrl: values.PUBLIC_URL,
    corsOrigins: values.CORS_ORIGINS,
    embedSites: values.EMBED_SITES,
    mcp: {
      allowedHosts: [...LOOPBACK, ...values.MCP_ALLOWED_HOSTS, ...own.map((origin) => new URL(origin).hostname)],
      allowedOrigins: [...values.MCP_ALLOWED_ORIGINS, ...own],
      token: values.MCP_TOKEN,
    },
    languageModel: toModelSettings(values),
    turnstile: toTurnstileSettings(values),
    requestsPerMinute: values.RATE_LIMIT_PER_MINUTE,
    logsRequests: values.LOG_REQUESTS,
    buildId: values.BUILD_ID,
    server: { host: values.HOST, port: values.PORT, trustsProxy: values.TRUST_PROXY },
  };
}

function toTurnstileSettings(values: SettingValues): TurnstileSettings | null {
  const { TURNSTILE_SITE_KEY: siteKey, TURNSTILE_SECRET: secret, TURNSTILE_VERIFY_URL: verifyUrl } = values;
  return siteKey === null || secret === null || verifyUrl === null ? null : { siteKey, secret, verifyUrl };
}

function toModelSettings(values: SettingValues): ModelSettings | null {
  const { LANGUAGE_MODEL_PROVIDER: provider, LANGUAGE_MODEL_NAME: name, LANGUAGE_MODEL_BASE_URL: baseUrl } = values;
  const common = {
    name: name ?? '',
    budgetMs: values.LANGUAGE_MODEL_BUDGET_MS,
    readsUserText: values.LANGUAGE_MODEL_READS_TEXT,
    dailyCalls: values.LANGUAGE_MODEL_DAILY_CALLS,
  };
  switch (provider) {
    case 'off':
      return null;
    case 'workers-ai':
      return { provider, ...common };
    case 'openai-compatible':
      return { provider, ...common, baseUrl: baseUrl ?? '', key: values.LANGUAGE_MODEL_KEY ?? undefined };
  }
}
