import { env } from 'cloudflare:workers';
import browserFiles from '../dist/browser.js';
import bundle from '../dist/corpus.js';
import { createAssistant } from './assistant.ts';
import { createApp } from './http/app.ts';
import { describeApi } from './http/openapi.ts';
import { createMcpRoute } from './mcp/mcp-route.ts';
import { createLanguageModel } from './model/create-language-model.ts';
import { readSettings } from './settings/read-settings.ts';
import { createPages } from './web/pages.tsx';

const settings = readSettings(env);
const assistant = createAssistant(bundle, {
  today: () => new Date().toISOString().slice(0, 10),
  model: createLanguageModel(settings.languageModel, env['AI']),
});

/** The Worker: settings, corpus and clock make the assistant, the assistant makes the faces. */
export default createApp(assistant, {
  settings,
  pages: createPages(assistant, browserFiles, () => describeApi(assistant.texts.http.openapi, bundle.version)),
  mcp: createMcpRoute(assistant, settings),
});
