import type { CatalogueQuery, Health, PracticeView, Topic } from './contract/catalogue-schema.ts';
import type { ChatEvent } from './contract/chat-event-schema.ts';
import type { ChatReply, ChatRequest } from './contract/chat-schema.ts';
import type { LanguageModel } from './contract/language-model.ts';
import type { MatchRequest, MatchResponse, Notice } from './contract/match-schema.ts';
import { createConversation } from './conversation/create-conversation.ts';
import { createRephraser } from './conversation/rephrasing/rephrase-reply.ts';
import { resolveFollowUp } from './conversation/rephrasing/resolve-follow-up.ts';
import { replyEvents } from './conversation/reply-events.ts';
import { makeOnce } from './corpus/make-once.ts';
import type { CatalogueText, FocusPoint, Practice } from './corpus/practice-schema.ts';
import type { Passage } from './corpus/source-schema.ts';
import type { Texts } from './corpus/texts/texts-schema.ts';
import type { Figure, GlossaryTerm, Municipalities } from './corpus/words-schema.ts';
import type { Bundle } from './matching/compile-bundle.ts';
import { pagePath } from './matching/explain.ts';
import { listTopics } from './matching/list-topics.ts';
import { createMatcher, isIn } from './matching/match-situation.ts';
import { type FoundText, gatherByText } from './matching/search-texts.ts';
import { createRedactor, type Redacted } from './safeguards/redact-personal-data.ts';
import { redactionRulesOf } from './safeguards/redaction-rules.ts';
import { addQuotes } from './source/add-quotes.ts';
import { createQuoteFinder } from './source/find-quote.ts';
import { createSourceSearch } from './source/source-search.ts';

/** What the engine needs from outside: it has no clock and no network of its own. */
export interface AssistantOptions {
  /** Today's date as ISO, e.g. "2026-11-23": birth years are counted from it. */
  readonly today: () => string;
  /** Rephrases composed replies; without it they are shown as they were composed. */
  readonly model?: LanguageModel | null;
}

/** The one door to the engine: everything that a face may call. */
export interface Assistant {
  readonly texts: Texts;
  /** Practices that fit a description, best first, with reasons and caveats. */
  match(request: MatchRequest): MatchResponse;
  /** The reply to the last message of a history. */
  chat(request: ChatRequest): Promise<ChatReply>;
  /** The same reply as it comes: first what was understood, then its text in pieces. */
  stream(request: ChatRequest): AsyncIterable<ChatEvent>;
  /** Practices in the catalogue's order, or best first where words are searched for. */
  listPractices(query: CatalogueQuery): PracticeView[];
  /** One practice by its id, or null where there is none. */
  getPractice(id: string): PracticeView | null;
  /** Focus points in the catalogue's order, or best first where words are searched for; they belong to no municipality. */
  listFocusPoints(query: CatalogueQuery): FocusPoint[];
  /** What the catalogue says of itself: its method, its introductions, what lovende praksis means. */
  listCatalogueTexts(): readonly CatalogueText[];
  /** What of it is near to some words, nearest first. */
  searchCatalogueTexts(q: string): FoundText[];
  /** Subjects by which the practices may be narrowed. */
  listTopics(): readonly Topic[];
  listMunicipalities(): Municipalities['municipalities'];
  /** The field's short words, explained. */
  listGlossary(): readonly GlossaryTerm[];
  /** How well the assistant does, measured on the project's own cases. */
  listFigures(): readonly Figure[];
  /** The catalogue's own text on an entry, in the order of its pages; empty where the operator has not built it in. */
  listPassages(id: string): readonly Passage[];
  /** A text without personal data, with a notice where there was some; for what a face repeats or searches for itself. */
  redact(text: string): { text: string; notices: Notice[] };
  health(): Health;
}

/**
 * Loads a bundle that the build made into an assistant.
 *
 * @example
 * const assistant = createAssistant(bundle, { today: () => new Date().toISOString().slice(0, 10) });
 * assistant.match({ text: '17-årig med angst, stoppet i gymnasiet', limit: 5, filters: {} });
 */
export function createAssistant(bundle: Bundle, { today, model = null }: AssistantOptions): Assistant {
  const matcher = makeOnce(() => createMatcher(bundle, today));
  const practices = bundle.practices.map(toView);
  const topics = makeOnce(() => listTopics(bundle.concepts, bundle.practices));
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const { redacted: toldRedacted } = bundle.texts.safeguards;
  const redactor = makeOnce(() => createRedactor(redactionRulesOf(bundle)));
  const redact = (text: string): Redacted => redactor()(text);
  const withNotice = <Answer extends { notices: Notice[] }>(answer: Answer, { found }: Redacted): Answer =>
    found.length === 0 ? answer : { ...answer, notices: [{ kind: 'redacted', text: toldRedacted }, ...answer.notices] };

  const match: Assistant['match'] = (request) => {
    const redacted = redact(request.text);
    return withNotice(matcher().matchRead(matcher().read(redacted.text), request), redacted);
  };
  /** A reply says it in its text too, for those who see nothing else. */
  const tellRedacted = (reply: ChatReply, redacted: Redacted): ChatReply => {
    const told = withNotice(reply, redacted);
    return told === reply ? reply : { ...told, reply: `${toldRedacted}\n\n${reply.reply}` };
  };
  const conversation = makeOnce(() => createConversation(bundle, matcher(), today));
  const findQuote = makeOnce(() => createQuoteFinder(bundle.source, namesOf(bundle)));
  const searchSource = makeOnce(() => createSourceSearch(bundle.source));
  const rephraser = makeOnce(() => createRephraser(bundle, matcher(), model));
  /** The composed reply, and the request without personal data that it answers. */
  const compose = async (request: ChatRequest): Promise<{ reply: ChatReply; clean: ChatRequest }> => {
    const redacted = request.messages.map(({ content }) => redact(content));
    const clean = {
      ...request,
      messages: request.messages.map((message, at) => ({ ...message, content: redacted[at]?.text ?? '' })),
    };
    const open = model?.readsUserText === true ? conversation().openQuestion(clean) : null;
    const meaning = open === null ? null : await resolveFollowUp(model, open, bundle.texts.languageModel);
    const reply = addQuotes(conversation().reply(clean, meaning ?? undefined), findQuote());
    return { reply: tellRedacted(reply, redacted.at(-1) ?? { text: '', found: [] }), clean };
  };

  const listed = <Entry extends { id: string; phase: Practice['phase'] }>(
    entries: readonly Entry[],
    { phase, q }: CatalogueQuery,
  ): Entry[] => {
    const inPhase = entries.filter((entry) => phase === undefined || entry.phase === phase);
    if (q === undefined) return inPhase;
    const words = redact(q).text;
    const found = [...matcher().search(words).keys()];
    // What only the catalogue's own text has comes after what our own words have.
    const order = new Map([...new Set([...found, ...searchSource()(words)])].map((id, at) => [id, at]));
    return inPhase.filter(({ id }) => order.has(id)).sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  };

  return {
    texts: bundle.texts,
    match,
    chat: async (request) => {
      const { reply, clean } = await compose(request);
      return rephraser().rephrase(reply, clean);
    },
    stream: async function* stream(request) {
      const { reply, clean } = await compose(request);
      yield* replyEvents(reply, rephraser().pieces(reply, clean));
    },
    listPractices: (query) =>
      listed(practices, query).filter((entry) => query.municipality === undefined || isIn(entry, query.municipality)),
    getPractice: (id) => byId.get(id) ?? null,
    listFocusPoints: (query) => (query.municipality === undefined ? listed(bundle.focusPoints, query) : []),
    listCatalogueTexts: () => bundle.catalogueTexts,
    searchCatalogueTexts: (q) => gatherByText(matcher().searchTexts(matcher().read(redact(q).text).tokens)),
    listTopics: topics,
    listMunicipalities: () => bundle.words.municipalities.municipalities,
    listGlossary: () => bundle.words.glossary.terms,
    listFigures: () => bundle.words.figures.figures,
    listPassages: (id) => bundle.source?.passages.filter(({ entries }) => entries.includes(id)) ?? [],
    redact: (text) => {
      const redacted = redact(text);
      return withNotice({ text: redacted.text, notices: [] }, redacted);
    },
    health: () => ({ status: 'ok', practices: practices.length, corpusVersion: bundle.version }),
  };
}

/** What each entry is called. */
const namesOf = ({ practices, focusPoints }: Bundle): Map<string, string> =>
  new Map([
    ...practices.map(({ id, name, aliases, context }) => [id, [name, ...aliases, context].join('. ')] as const),
    ...focusPoints.map(({ id, name }) => [id, name] as const),
  ]);

const toView = (practice: Practice): PracticeView => ({ ...practice, url: pagePath(practice.id) });
