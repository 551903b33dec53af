import * as z from 'zod';
import type { Assistant } from '../../assistant.ts';
import type { ChatReply } from '../../contract/chat-schema.ts';
import { LONGEST_TEXT } from '../../contract/match-schema.ts';
import { practiceAddress, withWholeLinks } from '../addresses.ts';
import { tellLinks, tellPages } from '../tell-practice.ts';
import { defineTool, type Tool } from './define-tool.ts';
import { countField, pagesField, textField, textsField, unknownField } from './output-fields.ts';

/** How many earlier questions one question may build on. */
const MOST_EARLIER = 20;

const citationSchema = z.object({
  number: countField,
  id: textField,
  name: textField,
  section: unknownField,
  pages: pagesField,
  link: unknownField,
  url: textField,
  /** The catalogue's own words, where they are built in. */
  quote: z.object({ text: textField, page: countField }).optional(),
});

const textSchema = z.string().trim().min(1).max(LONGEST_TEXT);

/** `answer_question`: one question in, one grounded answer with its sources out, by the conversation engine. */
export function answerQuestionTool(assistant: Assistant): Tool {
  const { fields, labels, tools } = assistant.texts.mcp;
  return defineTool({
    name: 'answer_question',
    ...tools.answerQuestion,
    input: z.strictObject({
      question: textSchema.describe(fields.question),
      earlier: z.array(textSchema).max(MOST_EARLIER).optional().describe(fields.earlier),
    }),
    output: z.object({
      answer: textField,
      intent: textField,
      citations: z.array(citationSchema),
      notices: textsField,
      suggestions: textsField,
    }),
    answer: async ({ question, earlier = [] }, origin) => {
      const messages = [...earlier, question].map((content) => ({ role: 'user' as const, content }));
      const { reply, intent, citations, notices, suggestions } = await assistant.chat({ messages });
      const data = {
        answer: withWholeLinks(reply, origin),
        intent,
        citations: citations.map((citation) => ({ ...citation, url: citedAddress(citation, origin) })),
        notices: notices.map(({ text }) => text).filter((text) => !reply.includes(text)),
        suggestions,
      };
      const sources = data.citations.map(
        ({ number, name, section, pages, link, url }) =>
          `[${number}] ${[name, section].filter((part) => part !== null).join(', ')}; ${labels.catalogue} ${tellPages(pages, labels)}; ${tellLinks(link === null ? [] : [link], labels)}; ${url}`,
      );
      const text = [
        ...data.notices,
        data.answer,
        ...(sources.length > 0 ? [`${labels.sources}:\n${sources.join('\n')}`] : []),
        ...(suggestions.length > 0 ? [`${labels.suggestions}: ${suggestions.join(' / ')}`] : []),
      ].join('\n\n');
      return { text, data };
    },
  });
}

/** A cited practice has a page of its own; what else is cited keeps its path at this assistant. */
function citedAddress({ id, url }: ChatReply['citations'][number], origin: string | null): string {
  if (url.startsWith('/praksis/')) return practiceAddress({ id, url }, origin);
  return url.startsWith('/') && origin !== null ? `${origin}${url}` : url;
}
