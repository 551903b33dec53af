import bundle from '../../../dist/corpus.js';
import { createAssistant } from '../../../src/assistant.ts';
import { chatRequestSchema } from '../../../src/contract/chat-schema.ts';
import { matchRequestSchema } from '../../../src/contract/match-schema.ts';
import { seededRandom } from '../../evaluation/bootstrap.ts';
import { GIVEN_FILES, type RankingCase, readCases } from '../../evaluation/read-cases.ts';

/** How many inputs each are asked over and over, as a match and as a conversation. */
const INPUTS = 10;

export interface Determinism {
  /** How many answers were compared. */
  readonly answers: number;
  /** The inputs that had more than one answer. */
  readonly differing: readonly string[];
}

interface Question {
  readonly path: '/api/match' | '/api/chat';
  readonly body: string;
}

/**
 * Asks the same questions over and over, in an order by chance, in turn in this process (Node) and over HTTP in workerd,
 * and compares all answers byte for byte.
 *
 * @param url - leads to the running Worker
 * @param times - how often each question is asked, half of them of either
 */
export async function measureDeterminism(url: (path: string) => string, times: number): Promise<Determinism> {
  const askNode = createNodeAsker();
  const askWorker = async ({ path, body }: Question): Promise<string> =>
    (await fetch(url(path), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).text();
  const seen = new Map<string, Set<string>>();
  let answers = 0;
  const rounds = questions().flatMap((question) =>
    Array.from({ length: times }, (_, at) => ({ question, ask: at % 2 === 0 ? askNode : askWorker })),
  );
  for (const { question, ask } of shuffled(rounds)) {
    const of = seen.get(question.path + question.body) ?? new Set();
    seen.set(question.path + question.body, of.add(await ask(question)));
    answers++;
  }
  return { answers, differing: [...seen].filter(([, all]) => all.size > 1).map(([question]) => question) };
}

function createNodeAsker(): (question: Question) => Promise<string> {
  const assistant = createAssistant(bundle, { today: () => new Date().toISOString().slice(0, 10) });
  return async ({ path, body }) => {
    const value = JSON.parse(body);
    return JSON.stringify(
      path === '/api/match'
        ? assistant.match(matchRequestSchema.parse(value))
        : await assistant.chat(chatRequestSchema.parse(value)),
    );
  };
}

function questions(): Question[] {
  const texts = GIVEN_FILES.flatMap((file) => readCases<RankingCase>(file)).map(({ query }) => query);
  const step = Math.floor(texts.length / INPUTS);
  return texts
    .filter((_, at) => at % step === 0)
    .slice(0, INPUTS)
    .flatMap((text): Question[] => [
      { path: '/api/match', body: JSON.stringify({ text }) },
      { path: '/api/chat', body: JSON.stringify({ messages: [{ role: 'user', content: text }] }) },
    ]);
}

/** The items in an order by chance, the same every time (Fisher and Yates). */
function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = seededRandom(11);
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}
