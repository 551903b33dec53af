import { createAssistant } from './assistant.ts';
import { type AppConfig, createApp } from './http/app.ts';
import { describeApi } from './http/openapi.ts';
import type { Bundle } from './matching/compile-bundle.ts';
import { createMcpRoutes } from './mcp/create-mcp-routes.ts';
import { createLanguageModel } from './model/create-language-model.ts';
import { readBindings } from './settings/read-bindings.ts';
import { readSettings } from './settings/read-settings.ts';
import type { BrowserFiles } from './web/browser-files.ts';
import { createPages } from './web/pages.tsx';

/** What the build makes for the service to run with. */
interface Built {
  readonly bundle: Bundle;
  readonly browserFiles: BrowserFiles;
}

/**
 * The whole service, the same for a Worker and for a server of one's own: settings, corpus and clock make the assistant,
 * the assistant makes the faces.
 *
 * @param env - variables, secrets and bindings of the Worker, or the environment of the process
 * @param addressOf - the network address that a request comes from, as this platform tells it; null where it does not
 * @throws {SettingsError} where a setting is wrong
 */
export function createService(
  { bundle, browserFiles }: Built,
  env: Readonly<Record<string, unknown>>,
  addressOf: AppConfig['addressOf'],
): ReturnType<typeof createApp> {
  const settings = readSettings(env);
  const bindings = readBindings(env);
  const assistant = createAssistant(bundle, {
    today: () => new Date().toISOString().slice(0, 10),
    model: createLanguageModel(settings.languageModel, bindings.ai),
  });
  return createApp(assistant, {
    settings,
    bindings,
    addressOf,
    pages: createPages(
      assistant,
      browserFiles,
      () => describeApi(assistant.texts.http.openapi, bundle.version),
      settings.turnstile?.siteKey ?? null,
    ),
    mcp: createMcpRoutes(assistant, settings),
  });
}
