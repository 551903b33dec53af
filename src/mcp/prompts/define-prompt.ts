import {
  type GetPromptResult,
  type McpServer,
  type PromptCallback,
  ProtocolError,
  ProtocolErrorCode,
} from '@modelcontextprotocol/server';
import type * as z from 'zod';

/** What a prompt gives: the messages, or a problem with an argument that people can mend. */
export type PromptAnswer = { readonly messages: GetPromptResult['messages'] } | { readonly problem: string };

/** A prompt as declared once; every request registers it at its own server. */
export interface Prompt {
  register(server: McpServer, origin: string | null): void;
}

interface PromptDefinition<Args extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly args: Args;
  answer(args: z.output<Args>, origin: string | null): PromptAnswer;
}

/** Declares a prompt. A wrong argument is a protocol error, as the specification asks: prompts have no other. */
export function definePrompt<Args extends z.ZodObject>({
  name,
  title,
  description,
  args: argsSchema,
  answer,
}: PromptDefinition<Args>): Prompt {
  return {
    register: (server, origin) => {
      const give = (args: z.output<Args>): GetPromptResult => {
        const answered = answer(args, origin);
        if ('problem' in answered) throw new ProtocolError(ProtocolErrorCode.InvalidParams, answered.problem);
        return { description, messages: answered.messages };
      };
      server.registerPrompt(name, { title, description, argsSchema }, give as PromptCallback<Args>);
    },
  };
}

/** A message of the user that is only text. */
export const say = (text: string): GetPromptResult['messages'][number] => ({
  role: 'user',
  content: { type: 'text', text: text.trim() },
});
