import * as z from 'zod';
import { chatReplySchema } from './chat-schema.ts';
import { problemSchema } from './problem-schema.ts';

/**
 * The server-sent events of a streamed reply, in this order: one meta, one or more delta, matches, citations, done.
 * An error ends the stream instead of done. Joined, the texts of all deltas are the reply.
 */
export const chatEventSchema = z.discriminatedUnion('event', [
  z.strictObject({
    event: z.literal('meta'),
    data: chatReplySchema.pick({ intent: true, situation: true, notices: true }),
  }),
  z.strictObject({ event: z.literal('delta'), data: z.strictObject({ text: z.string().min(1) }) }),
  z.strictObject({ event: z.literal('matches'), data: chatReplySchema.pick({ matches: true }) }),
  z.strictObject({ event: z.literal('citations'), data: chatReplySchema.pick({ citations: true }) }),
  z.strictObject({ event: z.literal('done'), data: chatReplySchema.pick({ suggestions: true }) }),
  z.strictObject({ event: z.literal('error'), data: problemSchema }),
]);

export type ChatEvent = z.infer<typeof chatEventSchema>;
