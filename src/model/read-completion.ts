import { EventSourceParserStream } from 'eventsource-parser/stream';
import * as z from 'zod';

const textSchema = z.object({ content: z.string().nullish() }).nullish();

/** What is read of a completion, or of a piece of one: as the OpenAI interface has it, or as older models of Workers AI do. */
const pieceSchema = z.object({
  choices: z
    .array(z.object({ delta: textSchema, message: textSchema, finish_reason: z.string().nullish() }))
    .default([]),
  /** A piece that is a number comes as one. */
  response: z.union([z.string(), z.number()]).nullish(),
  finish_reason: z.string().nullish(),
  error: z.unknown().optional(),
});

/** The provider tells of an error in the middle of its answer. */
class ProviderError extends Error {
  override readonly name = 'ProviderError';
}

/** The provider's answer did not end as a whole text does. */
class UnfinishedText extends Error {
  override readonly name = 'UnfinishedText';
}

/** The event after the last piece. */
const END = '[DONE]';

/**
 * Reads a streamed completion.
 *
 * @param body - server-sent events, each with a piece as JSON, as in OpenAI's chat completions
 * @returns the text in pieces
 * @throws where the text does not end as a whole one does: an error, a bound met, a connection cut. No message quotes
 *   what was sent.
 */
export async function* readCompletion(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  let ended = false;
  let reason: string | null = null;
  // The types of the two differ in what a buffer may be.
  const decoder = new TextDecoderStream() as TransformStream<Uint8Array, string>;
  for await (const { data } of body.pipeThrough(decoder).pipeThrough(new EventSourceParserStream())) {
    ended = data === END;
    if (ended) break;
    const piece = readPiece(JSON.parse(data));
    reason = piece.reason ?? reason;
    if (piece.text !== '') yield piece.text;
  }
  // Some models of Workers AI give no reason and only say that they are done.
  if (reason !== 'stop' && (reason !== null || !ended)) throw new UnfinishedText('the text broke off');
}

/** The text of an answer that came whole, though it was asked for in pieces: some models of Workers AI cannot. */
export function readWhole(answer: unknown): string {
  const { text, reason } = readPiece(answer);
  if (reason !== null && reason !== 'stop') throw new UnfinishedText('the text broke off');
  return text;
}

function readPiece(value: unknown): { text: string; reason: string | null } {
  const { choices, response, finish_reason, error } = pieceSchema.parse(value);
  if (error !== undefined && error !== null) throw new ProviderError('the provider tells of an error');
  const choice = choices[0];
  const text = choice?.delta?.content ?? choice?.message?.content ?? response ?? '';
  return { text: String(text), reason: choice?.finish_reason ?? finish_reason ?? null };
}
