import type { CallToolResult, McpServer, ToolCallback } from '@modelcontextprotocol/server';
import type * as z from 'zod';

/** What every tool says of itself: it reads, always answers alike, and reaches nothing outside. */
const READ_ONLY = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };

/** What a tool answers: the same content as text and as data, or a problem that the caller can mend. */
export type ToolAnswer<Data> = { readonly text: string; readonly data: Data } | { readonly problem: string };

/** A tool as declared once; every request registers it at its own server. */
export interface Tool {
  readonly name: string;
  /** @param origin - where the assistant's pages are, e.g. "https://praksis.example.dk", or null where it has none */
  register(server: McpServer, origin: string | null): void;
}

interface ToolDefinition<Input extends z.ZodObject, Output extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: Output;
  answer(
    input: z.output<Input>,
    origin: string | null,
  ): ToolAnswer<z.output<Output>> | Promise<ToolAnswer<z.output<Output>>>;
}

/** Declares a tool: its public face and how it answers. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>({
  name,
  title,
  description,
  input,
  output,
  answer,
}: ToolDefinition<Input, Output>): Tool {
  const face = { title, description, annotations: READ_ONLY, inputSchema: input, outputSchema: output };
  return {
    name,
    register: (server, origin) => {
      const call = async (args: z.output<Input>): Promise<CallToolResult> => {
        const answered = await answer(args, origin);
        if ('problem' in answered) return { isError: true, content: [{ type: 'text', text: answered.problem }] };
        return { content: [{ type: 'text', text: answered.text }], structuredContent: { ...answered.data } };
      };
      server.registerTool(name, face, call as ToolCallback<Input>);
    },
  };
}
