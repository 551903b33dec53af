import { z } from 'zod';
import { textSchema } from './text-schema.ts';

/** corpus/texts/terminal.yaml: the words of `npm run ask`. */
export const terminalTextsSchema = z.strictObject({ empty: textSchema, tooLong: textSchema, source: textSchema });
