import type { Assistant } from '../../assistant.ts';
import { MOST_MESSAGES } from '../../contract/chat-schema.ts';
import { LONGEST_TEXT } from '../../contract/match-schema.ts';
import type { BrowserFiles } from '../browser-files.ts';
import type { ConversationData } from '../conversation-data.ts';

/** What a conversation is told unless its page says otherwise. */
export function conversationDataOf(
  { texts }: Assistant,
  { programs, data, localSize }: BrowserFiles,
  own: Partial<Pick<ConversationData, 'mode' | 'filters' | 'isFramed' | 'siteKey'>> = {},
): ConversationData {
  return {
    texts: texts.chat,
    understood: texts.conversation.understood.lead,
    longestText: LONGEST_TEXT,
    mostMessages: MOST_MESSAGES,
    mode: 'server',
    filters: {},
    isFramed: false,
    siteKey: null,
    paths: { ...data, engine: programs['local-engine'] ?? '' },
    localSize,
    ...own,
  };
}
