import * as z from 'zod';
import { intentSchema } from '../corpus/intents-schema.ts';
import { pageSchema } from '../corpus/practice-schema.ts';
import { filtersSchema, LONGEST_TEXT, matchSchema, noticeSchema } from './match-schema.ts';
import { situationSchema } from './situation-schema.ts';

/** The most messages that one history may hold. */
export const MOST_MESSAGES = 60;

/** The most things that one message may leave out. */
const MOST_LEFT_OUT = 20;

/** The most characters (UTF-16 units) that its messages may have together: 60 of 4,000. */
export const MOST_CHARACTERS = 240_000;

const chatMessageSchema = z.strictObject({
  role: z.enum(['user', 'assistant']),
  content: z.string().max(LONGEST_TEXT * 2),
  /**
   * What of the situation the user takes away with this message: ids of concepts, names of places, or "age". Whatever
   * else the message tells counts as told.
   */
  leaveOut: z.array(z.string().min(1).max(120)).max(MOST_LEFT_OUT).optional(),
});

export const chatRequestSchema = z.strictObject({
  messages: z
    .array(chatMessageSchema)
    .min(1)
    .max(MOST_MESSAGES)
    .refine((messages) => messages.at(-1)?.role === 'user' && messages.at(-1)?.content.trim() !== '', {
      message: 'the last message must be a non-empty one from the user',
    })
    .refine((messages) => messages.reduce((sum, { content }) => sum + content.length, 0) <= MOST_CHARACTERS, {
      message: 'the messages are too long together',
      params: { most: MOST_CHARACTERS },
    }),
  /** Only practices of this phase, place or age are shown as matches. */
  filters: filtersSchema.optional(),
});

export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** The catalogue's own words for it: at most 50, word for word. */
const quoteSchema = z.strictObject({
  text: z.string().min(1),
  /** The page that they stand on. */
  page: z.int().min(1),
});

export type Quote = z.infer<typeof quoteSchema>;

/** What a stated sentence of a reply rests on. */
const citationSchema = z.strictObject({
  /** Number of the source, as "[1]" in the reply. */
  number: z.int().min(1),
  id: z.string(),
  name: z.string(),
  section: z.string().nullable(),
  pages: z.array(pageSchema).min(1),
  /** The catalogue's own link for it, or null where it has none. */
  link: z.url().nullable(),
  /** The entry's page at this assistant, as a path. */
  url: z.string(),
  /** Only where the operator has built the catalogue's own text in. */
  quote: quoteSchema.optional(),
});

export const chatReplySchema = z.strictObject({
  /** Markdown; its only links are the corpus's. */
  reply: z.string(),
  intent: intentSchema,
  situation: situationSchema,
  matches: z.array(matchSchema),
  citations: z.array(citationSchema),
  notices: z.array(noticeSchema),
  suggestions: z.array(z.string()),
});

export type ChatReply = z.infer<typeof chatReplySchema>;
