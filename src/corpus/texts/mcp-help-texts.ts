import * as z from 'zod';
import { textSchema } from './text-schema.ts';

const clientSchema = z.strictObject({
  name: textSchema,
  steps: z.array(textSchema).min(1),
  note: textSchema.optional(),
});

/** corpus/texts/mcp-help.yaml: the page that tells how to connect an assistant of one's own. */
export const mcpHelpTextsSchema = z.strictObject({
  heading: textSchema,
  lead: textSchema,
  address: z.strictObject({
    heading: textSchema,
    text: textSchema,
    /** What a caller needs besides the address. */
    access: textSchema,
  }),
  copy: textSchema,
  copied: textSchema,
  choose: textSchema,
  /** One for every assistant that src/web/mcp-help has steps for, in their order on the page. */
  clients: z.strictObject({
    claude: clientSchema,
    chatgpt: clientSchema,
    copilot: clientSchema,
    leChat: clientSchema,
    claudeCode: clientSchema,
    vsCode: clientSchema,
    others: clientSchema,
    offline: clientSchema,
  }),
  tools: z.strictObject({ heading: textSchema }),
  questions: z.strictObject({ heading: textSchema, examples: z.array(textSchema).min(1) }),
  prompts: z.strictObject({ heading: textSchema, text: textSchema }),
  privacy: z.strictObject({ heading: textSchema, points: z.array(textSchema).min(1) }),
  menus: textSchema,
});

export type McpHelpTexts = z.infer<typeof mcpHelpTextsSchema>;
