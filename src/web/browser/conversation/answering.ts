import { createRedactor } from '../../../safeguards/redact-personal-data.ts';
import { copyText } from '../../reply/copy-text.ts';
import { correctionOf } from '../../reply/understood-chips.ts';
import { createServerTransport, getPracticeFromServer } from './ask-server.ts';
import { keepInView } from './keep-in-view.ts';
import { renderShortlist } from './render-shortlist.ts';
import { renderTurn } from './render-turn.ts';

/** What a conversation needs from its first message on; it is not loaded before somebody writes. */
export type Answering = ReturnType<typeof createAnswering>;

/**
 * @param rules - by which personal data is taken out of a message before it is sent
 * @param siteKey - of Turnstile, where a challenge is asked for
 * @param conversation - where a challenge is shown
 */
export function createAnswering(
  rules: Parameters<typeof createRedactor>[0],
  siteKey: string | null,
  conversation: HTMLElement,
) {
  return {
    redact: createRedactor(rules),
    askServer: createServerTransport(siteKey, conversation),
    getPracticeFromServer,
    renderTurn,
    renderShortlist,
    correctionOf,
    copyText,
    keepInView,
  };
}
