import { type Context, Hono } from 'hono';
import type { SSEMessage } from 'hono/streaming';
import type { Assistant } from '../assistant.ts';
import { type CompletionChunk, completionRequestSchema, MODEL_ID, type Model } from '../contract/openai-schema.ts';
import type { Settings } from '../settings/settings.ts';
import type { HttpEnv } from './http-env.ts';
import { type CompletionFrame, toCompletion, toCompletionChunks } from './openai-completion.ts';
import { toOpenaiError } from './openai-error.ts';
import { toChatRequest } from './openai-request.ts';
import { describeProblem, ProblemError } from './problem.ts';
import { readJsonBody } from './read-json-body.ts';
import { reportError } from './report-error.ts';
import { streamMessages } from './stream-events.ts';
import { tellLog, toldToLog } from './tell-log.ts';

/** The date of the catalogue's edition stands in no entry, so the model has the date that this interface began: 2026-11-23. */
const MODEL: Model = { id: MODEL_ID, object: 'model', created: 1_795_392_000, owned_by: MODEL_ID };

/** The same answers in the shape of OpenAI's chat completions, for any client that speaks it. */
export function createOpenaiRoutes(assistant: Assistant, { publicUrl }: Settings): Hono<HttpEnv> {
  const texts = assistant.texts.http;
  const routes = new Hono<HttpEnv>();

  routes.get('/v1/models', (c) => c.json({ object: 'list', data: [MODEL] }));

  routes.get('/v1/models/:id', (c) => {
    if (c.req.param('id') !== MODEL_ID) throw new ProblemError('unknownModel');
    return c.json(MODEL);
  });

  routes.post('/v1/chat/completions', async (c) => {
    const body = await readJsonBody(c.req.raw, completionRequestSchema, texts);
    const request = toChatRequest(body, texts);
    const frame = frameOf(c, assistant, publicUrl);
    if (body.stream !== true) {
      const reply = await assistant.chat(request);
      tellLog(c, reply.intent, reply.matches);
      return c.json(toCompletion(reply, request, frame));
    }
    const includeUsage = body.stream_options?.include_usage === true;
    const chunks = toCompletionChunks(toldToLog(c, assistant.stream(request)), request, frame, includeUsage);
    return streamMessages(c, toMessages(chunks), (error) => {
      reportError(c, error);
      const problem = describeProblem(new ProblemError('serverError'), texts, c.get('requestId'));
      return { data: JSON.stringify(toOpenaiError(problem)) };
    });
  });

  return routes;
}

function frameOf(c: Context<HttpEnv>, assistant: Assistant, publicUrl: string | null): CompletionFrame {
  return {
    id: c.get('requestId'),
    created: Math.floor(Date.now() / 1000),
    corpusVersion: assistant.health().corpusVersion,
    origin: publicUrl ?? new URL(c.req.url).origin,
  };
}

async function* toMessages(chunks: AsyncIterable<CompletionChunk>): AsyncGenerator<SSEMessage> {
  for await (const chunk of chunks) yield { data: JSON.stringify(chunk) };
  yield { data: '[DONE]' };
}
