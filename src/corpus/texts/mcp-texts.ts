import { z } from 'zod';

/** corpus/texts/mcp.yaml: every sentence of this part of the assistant. */
export const mcpTextsSchema = z.strictObject({});
