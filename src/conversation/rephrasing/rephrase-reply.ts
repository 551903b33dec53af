import type { ChatReply, ChatRequest } from '../../contract/chat-schema.ts';
import type { LanguageModel, ModelOutcome } from '../../contract/language-model.ts';
import type { Notice } from '../../contract/match-schema.ts';
import type { Bundle } from '../../matching/compile-bundle.ts';
import type { Matcher } from '../../matching/match-situation.ts';
import { type CheckName, checkPassage } from './check-passage.ts';
import { createLexicalFacts } from './lexical-facts.ts';
import { readLines, TooLong } from './read-lines.ts';
import { writeRephraseRequest } from './rephrase-request.ts';
import { type Passage, splitPassages } from './split-passages.ts';

/** Lets a model say composed replies in its own words, and holds every sentence of it against the composed one. */
export interface Rephraser {
  /** The reply with rephrased sentences, or as it was composed where any of them failed. */
  rephrase(reply: ChatReply, request: ChatRequest): Promise<ChatReply>;
  /**
   * The reply's text in pieces, each of which has been checked. From the first that fails on, what follows is the
   * composed reply's.
   */
  pieces(reply: ChatReply, request: ChatRequest): AsyncGenerator<string, ModelOutcome>;
}

/** With such a notice every word of the reply counts and stays. */
const GRAVE: readonly Notice['kind'][] = ['acute', 'concern', 'outOfScope', 'nothing', 'age'];

/** "3: text": how the model numbers its lines. What follows is trimmed, since an expression that did it would be slow. */
const NUMBERED = /^\s*(\d{1,3})[:.)]\s(.*)$/;

/** Makes the rephraser of one corpus; without a model it passes replies on as they are. */
export function createRephraser(bundle: Bundle, matcher: Matcher, model: LanguageModel | null): Rephraser {
  const facts = createLexicalFacts(bundle, matcher);
  const texts = bundle.texts.languageModel;

  async function* pieces(reply: ChatReply, { messages }: ChatRequest): AsyncGenerator<string, ModelOutcome> {
    const hiddenTexts =
      model === null || model.readsUserText
        ? []
        : messages.flatMap(({ role, content }) => (role === 'user' ? content : []));
    const caveats = reply.matches.flatMap((match) => match.caveats);
    const fixedTexts = [...reply.notices, ...caveats].map(({ text }) => text);
    const passages = splitPassages(reply.reply, { fixedTexts, hiddenTexts }, facts);
    const free = passages.filter((passage) => passage.free);
    if (model === null || free.length === 0 || !mayRephrase(reply)) {
      for (const passage of passages) yield tell(passage);
      return 'left';
    }
    const question = model.readsUserText ? (messages.at(-1)?.content ?? '') : null;
    const request = writeRephraseRequest(
      free.map(({ text }) => text),
      reply.situation,
      question,
      texts,
      bundle.words.rephrasing.neutral,
    );
    const check = (candidate: string, { text }: Passage): CheckName | null => checkPassage(candidate, text, facts);
    return yield* replaceFree(passages, readLines(model, request), check, model);
  }

  return {
    pieces,
    rephrase: async (reply, request) => {
      const run = pieces(reply, request);
      let text = '';
      for (;;) {
        const next = await run.next();
        if (next.done === true) return next.value === 'used' ? { ...reply, reply: text } : reply;
        text += next.value;
      }
    },
  };
}

/** Only what rests on sources is rephrased, and nothing where much hangs on the words. */
const mayRephrase = ({ citations, notices }: ChatReply): boolean =>
  citations.length > 0 && !notices.some(({ kind }) => GRAVE.includes(kind));

const tell = ({ before, text, after }: Passage, said = text): string => `${before}${said}${after}`;

/** The passages in order, the free ones in the model's words as long as these pass. */
async function* replaceFree(
  passages: readonly Passage[],
  lines: AsyncIterable<string>,
  check: (candidate: string, passage: Passage) => CheckName | null,
  model: LanguageModel,
): AsyncGenerator<string, ModelOutcome> {
  let at = 0;
  let rephrased = 0;
  let outcome: ModelOutcome = 'left';
  let reason: string | undefined;
  const last = passages.findLastIndex(({ free }) => free);
  try {
    // The lines before the first free one need not wait for the model.
    for (; passages[at]?.free === false; at++) yield tell(passages[at] as Passage);
    for await (const line of lines) {
      if (line.trim() === '') continue;
      const passage = passages[at] as Passage;
      const [, number, told = ''] = NUMBERED.exec(line) ?? [];
      const candidate = told.trim();
      const failed = Number(number) === rephrased + 1 ? check(candidate, passage) : 'isNumbered';
      if (failed !== null) {
        outcome = 'refused';
        reason = failed;
        break;
      }
      rephrased++;
      at++;
      yield tell(passage, candidate);
      for (; at < last && passages[at]?.free === false; at++) yield tell(passages[at] as Passage);
      if (at > last) {
        outcome = 'used';
        break;
      }
    }
    if (outcome === 'left') {
      outcome = 'refused';
      reason = 'isWhole';
    }
  } catch (error) {
    outcome = error instanceof TooLong ? 'refused' : 'failed';
    reason = error instanceof Error ? error.name : typeof error;
  } finally {
    model.settle(outcome, reason);
  }
  for (const passage of passages.slice(at)) yield tell(passage);
  return outcome;
}
