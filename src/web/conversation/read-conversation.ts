import type { Assistant } from '../../assistant.ts';
import { type ChatReply, type ChatRequest, chatRequestSchema, MOST_MESSAGES } from '../../contract/chat-schema.ts';
import { LONGEST_TEXT } from '../../contract/match-schema.ts';
import { fillText } from '../../language/fill-text.ts';

/** What the conversation shows without script: nothing yet, an answer, or what is wrong with the message. */
export type ConversationState =
  | { readonly kind: 'fresh' }
  | {
      readonly kind: 'answered';
      /** The user's messages without personal data, the one that is answered last. */
      readonly messages: readonly string[];
      readonly reply: ChatReply;
    }
  | { readonly kind: 'refused'; readonly status: 415 | 422; readonly text: string; readonly message: string };

/** Names of the form's fields; the second holds the messages before, since the server keeps none. */
export const FIELDS = { text: 'tekst', before: 'tidligere' } as const;

const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;

/** Reads the posted form of a conversation, and answers its last message. */
export async function readConversation(
  request: Request,
  assistant: Assistant,
  filters: NonNullable<ChatRequest['filters']> = {},
): Promise<ConversationState> {
  const { field } = assistant.texts.chat;
  const refuse = (status: 415 | 422, text: string, message: string): ConversationState => ({
    kind: 'refused',
    status,
    text,
    message,
  });
  if (!FORM_TYPE.test(request.headers.get('Content-Type') ?? '')) return refuse(415, '', field.unreadable);
  const fields = new URLSearchParams(new TextDecoder().decode(await request.arrayBuffer()));
  // Browsers send line breaks of a field as CR LF, which would count twice.
  const [text = '', ...before] = [fields.get(FIELDS.text) ?? '', ...fields.getAll(FIELDS.before)].map((value) =>
    value.replaceAll('\r\n', '\n'),
  );
  if ([text, ...before].some((value) => value.includes('\u0000'))) return refuse(422, '', field.unreadable);
  if (text.trim() === '') return refuse(422, '', field.empty);
  if (text.length > LONGEST_TEXT) return refuse(422, text, fillText(field.tooLong, { most: LONGEST_TEXT }));
  const contents = [...before, text].slice(-MOST_MESSAGES);
  const asked = chatRequestSchema.safeParse({
    messages: contents.map((content) => ({ role: 'user', content })),
    filters,
  });
  if (!asked.success) return refuse(422, text, field.unreadable);
  const messages = contents.map((content) => assistant.redact(content).text);
  return { kind: 'answered', messages, reply: await assistant.chat(asked.data) };
}
