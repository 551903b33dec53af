import type { ChatEvent } from '../contract/chat-event-schema.ts';
import type { ChatReply, ChatRequest } from '../contract/chat-schema.ts';
import {
  type Annotation,
  type Completion,
  type CompletionChunk,
  MODEL_ID,
  type Usage,
} from '../contract/openai-schema.ts';

/** What a completion says of itself, besides the reply. */
export interface CompletionFrame {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly corpusVersion: string;
  /** The address that the pages are served at: clients show the reply elsewhere, so its paths are made whole. */
  readonly origin: string;
}

/** A reply as one completion. */
export function toCompletion(reply: ChatReply, request: ChatRequest, frame: CompletionFrame): Completion {
  const content = withWholeLinks(reply.reply, frame.origin);
  const message = {
    role: 'assistant' as const,
    content,
    refusal: null,
    annotations: annotate(content, reply.citations, frame.origin),
  };
  return {
    ...envelope(frame),
    object: 'chat.completion',
    choices: [{ index: 0, message, logprobs: null, finish_reason: 'stop' }],
    usage: countUsage(request, content),
  };
}

/** A stream of chat events as the chunks of a completion. */
export async function* toCompletionChunks(
  events: AsyncIterable<ChatEvent>,
  request: ChatRequest,
  frame: CompletionFrame,
  includeUsage: boolean,
): AsyncGenerator<CompletionChunk> {
  const usage = includeUsage ? { usage: null } : {};
  const chunk = (delta: { role?: 'assistant'; content?: string }, finish: 'stop' | null): CompletionChunk => ({
    ...envelope(frame),
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
    ...usage,
  });

  yield chunk({ role: 'assistant', content: '' }, null);
  let content = '';
  for await (const event of events) {
    if (event.event !== 'delta') continue;
    const text = withWholeLinks(event.data.text, frame.origin);
    content += text;
    yield chunk({ content: text }, null);
  }
  yield chunk({}, 'stop');
  if (!includeUsage) return;
  yield { ...envelope(frame), object: 'chat.completion.chunk', choices: [], usage: countUsage(request, content) };
}

function envelope({ id, created, corpusVersion }: CompletionFrame) {
  return { id: `chatcmpl-${id}`, created, model: MODEL_ID, system_fingerprint: corpusVersion };
}

/** No delta ends within a link, so this may be done delta by delta. */
function withWholeLinks(markdown: string, origin: string): string {
  return markdown.replaceAll('](/', `](${origin}/`);
}

/** A source for each "[n]" of the reply; a link's text is no such mark. */
function annotate(content: string, citations: ChatReply['citations'], origin: string): Annotation[] {
  return Array.from(content.matchAll(/\[(\d+)\](?!\()/g)).flatMap((mark): Annotation[] => {
    const source = citations.find(({ number }) => number === Number(mark[1]));
    if (source === undefined) return [];
    const url = source.link ?? new URL(source.url, origin).href;
    const place = { start_index: mark.index, end_index: mark.index + mark[0].length };
    return [{ type: 'url_citation', url_citation: { title: source.name, url, ...place } }];
  });
}

/** Counts words, numbers and marks as one token each: no tokenizer is at work here that could count anything else. */
function countUsage({ messages }: ChatRequest, content: string): Usage {
  const prompt = messages.reduce((sum, message) => sum + countTokens(message.content), 0);
  const completion = countTokens(content);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}

const countTokens = (text: string): number => text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu)?.length ?? 0;
