import { CONVERSATION_STYLES } from './conversation/conversation-stylesheet.ts';
import { DESIGN_TOKENS } from './design-tokens.ts';
import { BASE } from './styles/base.ts';
import { CONTENT } from './styles/content.ts';
import { FORMS } from './styles/forms.ts';
import { MCP_HELP } from './styles/mcp-help.ts';
import { PICTURES } from './styles/pictures.ts';
import { PRINT } from './styles/print.ts';

const SHEETS = [DESIGN_TOKENS, BASE, FORMS, CONTENT, MCP_HELP, PICTURES, CONVERSATION_STYLES, PRINT];

/** The one stylesheet of all pages. */
export const STYLESHEET = SHEETS.join('').trimStart();
