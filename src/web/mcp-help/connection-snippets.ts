import type { McpHelpTexts } from '../../corpus/texts/mcp-help-texts.ts';

/** An assistant that the page tells how to connect. */
export type ClientId = keyof McpHelpTexts['clients'];

/** The name that the server has in configuration files. */
const NAME = 'lovende-praksis';

const asFile = (content: object): string => JSON.stringify(content, null, 2);

/**
 * What is copied into an assistant's terminal or configuration file; assistants without one take the address alone.
 *
 * @param address - where the MCP endpoint is, e.g. "https://praksis.example.dk/mcp"
 */
export function connectionSnippet(client: ClientId, address: string): string | null {
  switch (client) {
    case 'claude':
    case 'chatgpt':
    case 'copilot':
    case 'leChat':
      return null;
    case 'claudeCode':
      return `claude mcp add --transport http ${NAME} ${address}`;
    case 'vsCode':
      return asFile({ servers: { [NAME]: { type: 'http', url: address } } });
    case 'others':
      return asFile({ mcpServers: { [NAME]: { url: address } } });
    case 'offline':
      return asFile({
        mcpServers: {
          [NAME]: { command: 'npm', args: ['--prefix', '/sti/til/lovende-praksis', 'run', '--silent', 'mcp'] },
        },
      });
  }
}
