import { env } from 'cloudflare:workers';
import bundle from '../dist/corpus.js';
import { createAssistant } from './assistant.ts';
import { createApp } from './http/app.ts';
import { readMcpConfig } from './mcp/mcp-config.ts';
import { createMcpRoute } from './mcp/mcp-route.ts';
import { createLanguageModel } from './model/create-language-model.ts';
import { createPages } from './web/pages.tsx';

const assistant = createAssistant(bundle, {
  today: () => new Date().toISOString().slice(0, 10),
  model: createLanguageModel(env),
});

/** The Worker: the corpus and the clock make the assistant, the assistant makes the faces. */
export default createApp(assistant, {
  pages: createPages(assistant),
  mcp: createMcpRoute(assistant, readMcpConfig(env)),
});
