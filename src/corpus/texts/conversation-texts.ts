import { z } from 'zod';

/** corpus/texts/conversation.yaml: every sentence of this part of the assistant. */
export const conversationTextsSchema = z.strictObject({});
