import * as z from 'zod';
import { chatTextsSchema } from './chat-texts.ts';
import { conversationTextsSchema } from './conversation-texts.ts';
import { httpTextsSchema } from './http-texts.ts';
import { languageModelTextsSchema } from './language-model-texts.ts';
import { matchingTextsSchema } from './matching-texts.ts';
import { mcpHelpTextsSchema } from './mcp-help-texts.ts';
import { mcpTextsSchema } from './mcp-texts.ts';
import { safeguardsTextsSchema } from './safeguards-texts.ts';
import { terminalTextsSchema } from './terminal-texts.ts';
import { webTextsSchema } from './web-texts.ts';
import { widgetTextsSchema } from './widget-texts.ts';

/** Every sentence that the assistant itself says, one file of corpus/texts/ a part. A missing text does not compile. */
export const textsSchema = z.strictObject({
  matching: matchingTextsSchema,
  conversation: conversationTextsSchema,
  http: httpTextsSchema,
  languageModel: languageModelTextsSchema,
  web: webTextsSchema,
  chat: chatTextsSchema,
  widget: widgetTextsSchema,
  mcp: mcpTextsSchema,
  mcpHelp: mcpHelpTextsSchema,
  safeguards: safeguardsTextsSchema,
  terminal: terminalTextsSchema,
});

export type Texts = z.infer<typeof textsSchema>;
