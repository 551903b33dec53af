import { z } from 'zod';

/** corpus/texts/terminal.yaml: every sentence of this part of the assistant. */
export const terminalTextsSchema = z.strictObject({});
