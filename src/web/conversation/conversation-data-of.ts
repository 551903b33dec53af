import type { Assistant } from '../../assistant.ts';
import { MOST_MESSAGES } from '../../contract/chat-schema.ts';
import { LONGEST_TEXT } from '../../contract/match-schema.ts';
import type { BrowserFiles } from '../browser-files.ts';
import type { ConversationData } from '../conversation-data.ts';

/** What a conversation is told unless its page says otherwise. */
export function conversationDataOf(
  { texts }: Assistant,
  { paths, localSize }: BrowserFiles,
  own: Partial<Pick<ConversationData, 'mode' | 'filters' | 'isFramed'>> = {},
): ConversationData {
  const pathOf = (name: string): string => paths[name] ?? '';
  return {
    texts: texts.chat,
    understood: texts.conversation.understood.lead,
    longestText: LONGEST_TEXT,
    mostMessages: MOST_MESSAGES,
    mode: 'server',
    filters: {},
    isFramed: false,
    paths: { rules: pathOf('redaction-rules'), engine: pathOf('local-engine'), corpus: pathOf('corpus') },
    localSize,
    ...own,
  };
}
