/**
 * `npm run ask`: a conversation in the terminal. `-- --once "tekst"` (or any text after `--`) answers one message and
 * ends. Piped input is a conversation, a message a line; with `--once` it is one message.
 */

import { createInterface } from 'node:readline/promises';
import { text as readAll } from 'node:stream/consumers';
import bundle from '../dist/corpus.js';
import { createAssistant } from '../src/assistant.ts';
import { type ChatReply, type ChatRequest, chatRequestSchema } from '../src/contract/chat-schema.ts';
import { LONGEST_TEXT } from '../src/contract/match-schema.ts';
import { fillText } from '../src/language/fill-text.ts';

/** So many of the last messages are sent, as a client does; a history may hold no more. */
const MOST_MESSAGES = 59;

const assistant = createAssistant(bundle, { today: () => new Date().toISOString().slice(0, 10) });
const { terminal } = assistant.texts;
const history: ChatRequest['messages'] = [];

const args = process.argv.slice(2);
const given = args
  .filter((arg) => arg !== '--once')
  .join(' ')
  .trim();

if (given !== '') await answer(given);
else if (args.includes('--once')) await answer(process.stdin.isTTY ? '' : (await readAll(process.stdin)).trim());
else await converse();

/** Asks for messages until the input ends. */
async function converse(): Promise<void> {
  const isTerminal = process.stdin.isTTY === true;
  const lines = createInterface({ input: process.stdin, output: isTerminal ? process.stdout : undefined });
  if (isTerminal) {
    console.log(`${terminal.welcome}\n`);
    lines.setPrompt(terminal.prompt);
    lines.prompt();
  }
  for await (const line of lines) {
    if (line.trim() !== '') await answer(line.trim());
    if (isTerminal) lines.prompt();
  }
}

async function answer(message: string): Promise<void> {
  const messages = [...history.slice(-MOST_MESSAGES), { role: 'user' as const, content: message }];
  const request = chatRequestSchema.safeParse({ messages });
  if (!request.success || message.length > LONGEST_TEXT) {
    console.error(message === '' ? terminal.empty : terminal.tooLong);
    process.exitCode = 1;
    return;
  }
  const reply = await assistant.chat(request.data);
  history.push({ role: 'user', content: message }, { role: 'assistant', content: reply.reply });
  console.log(`${inPlainText(reply)}\n`);
}

/** A reply without Markdown: links by their text, the sources and suggestions below. */
function inPlainText({ reply, citations, suggestions }: ChatReply): string {
  const text = reply.replace(/\[([^\]]+)\]\((https?:[^)]+)\)/g, '$1 ($2)').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  const sources = citations.map(({ number, name, pages, link }) =>
    fillText(terminal.source, { number, name, pages: pages.join(', '), link: link === null ? '' : `; ${link}` }),
  );
  return [
    text.replaceAll('**', ''),
    ...(sources.length > 0 ? [[terminal.sources, ...sources].join('\n')] : []),
    ...(suggestions.length > 0 ? [[terminal.suggestions, ...suggestions.map((each) => `  ${each}`)].join('\n')] : []),
  ].join('\n\n');
}
