import { type ChatRequest, chatRequestSchema } from '../contract/chat-schema.ts';
import type { CompletionRequest } from '../contract/openai-schema.ts';
import type { HttpTexts } from '../corpus/texts/http-texts.ts';
import { checkRequest } from './check-request.ts';

type Message = CompletionRequest['messages'][number];

/**
 * The conversation of a completion request. Messages of system, developer, tool and function are left out: they come
 * from the caller like any other text and have no authority here.
 *
 * @throws {ProblemError} where no conversation is left, it does not end with the user, or it is too long
 */
export function toChatRequest({ messages }: CompletionRequest, texts: HttpTexts): ChatRequest {
  const kept = messages.flatMap((message) => {
    const { role } = message;
    const content = contentOf(message);
    if (role !== 'user' && role !== 'assistant') return [];
    return role === 'assistant' && content === '' ? [] : [{ role, content }];
  });
  return checkRequest({ messages: kept }, chatRequestSchema, texts);
}

function contentOf({ content }: Message): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map(({ text }) => text).join('\n');
}
