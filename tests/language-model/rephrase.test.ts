import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundle from '../../dist/corpus.js';
import { type Assistant, createAssistant } from '../../src/assistant.ts';
import type { LanguageModel, ModelOutcome } from '../../src/contract/language-model.ts';
import { limitTime } from '../../src/model/limit-time.ts';
import { createTextWriter } from '../../src/model/write-text.ts';
import { TODAY } from '../support/bundle.ts';
import { ANSWER_SPOILERS, number, SPOILERS, sayWell } from './bad-lines.ts';
import { type FakeModelServer, type Fault, type Script, startFakeModelServer } from './fake-model-server.ts';

const BUDGET_MS = 250;
const RUNS = 1000;
const AT_ONCE = 8;

const QUESTIONS = [
  'En 17-årig med angst er stoppet på gymnasiet og ved ikke, hvad hun vil.',
  'Dreng i 8. klasse kommer ikke i skole og spiller hele natten.',
  'Ung på 22 år med kontanthjælp vil gerne have et arbejde.',
  'Pige på 15 år med ADHD og dårlige venner, vil gerne ud på en arbejdsplads.',
  'Elev på FGU med misbrug og gæld.',
  'Hvad gør de i Esbjerg for unge uden uddannelse?',
  'Mentor til en ung, der er ved at falde fra erhvervsuddannelsen.',
];

const chat = (content: string) => ({ messages: [{ role: 'user' as const, content }] });
const linesOf = (text: string): string[] => text.split('\n');

let server: FakeModelServer;
beforeAll(async () => {
  server = await startFakeModelServer();
});
afterAll(() => server.close());

interface Answered {
  readonly assistant: Assistant;
  readonly outcomes: [ModelOutcome, string | undefined][];
}

/** The real assistant with the real adapter, whose model is the fake server. */
function assistantWith(script: Script, readsUserText = false): Answered {
  const outcomes: Answered['outcomes'] = [];
  const settings = {
    provider: 'openai-compatible',
    name: 'fake',
    budgetMs: BUDGET_MS,
    readsUserText,
    dailyCalls: 1e6,
  } as const;
  const write = createTextWriter({ ...settings, baseUrl: server.follow(script), key: 'hemmelig-noegle' }, undefined);
  const model: LanguageModel = {
    readsUserText,
    write: limitTime(write, BUDGET_MS),
    settle: (outcome, reason) => outcomes.push([outcome, reason]),
  };
  return { assistant: createAssistant(bundle, { today: () => TODAY, model }), outcomes };
}

const plain = createAssistant(bundle, { today: () => TODAY });
const wellSaid: Script = { fault: 'none', write: (lines) => number(lines.map(sayWell)), pieceLength: 7 };

async function streamed(assistant: Assistant, question: string): Promise<string> {
  let text = '';
  for await (const event of assistant.stream(chat(question))) if (event.event === 'delta') text += event.data.text;
  return text;
}

describe('a model that answers well', () => {
  it('has its sentences shown, and nothing else changed', async () => {
    let changed = 0;
    for (const question of QUESTIONS) {
      const { assistant, outcomes } = assistantWith(wellSaid);
      const [composed, reply] = [await plain.chat(chat(question)), await assistant.chat(chat(question))];
      expect(outcomes).toEqual([['used', undefined]]);
      expect({ ...reply, reply: '' }).toEqual({ ...composed, reply: '' });
      if (reply.reply !== composed.reply) changed++;
      expect(await streamed(assistant, question)).toBe(reply.reply);
    }
    expect(changed).toBeGreaterThan(QUESTIONS.length / 3);
  });

  it('gets sentences and labels, but none of the words of the user', async () => {
    const { assistant } = assistantWith(wellSaid);
    const before = server.received.length;
    await assistant.chat(
      chat('Rigmor er 17 år og bor på Kastanjevej med sin hund. Hun har angst og er stoppet på HF.'),
    );
    const sent = server.received.slice(before).join('');
    expect(sent).toContain('angst');
    expect(sent).not.toMatch(/Rigmor|Kastanjevej|hund|bor på/);
  });

  it('gets the words without personal data where the operator lets it', async () => {
    const { assistant } = assistantWith(wellSaid, true);
    const before = server.received.length;
    await assistant.chat(chat('Ring 22 33 44 55 om pigen på 17 år med angst og hund, 010109-1234.'));
    const sent = server.received.slice(before).join('');
    expect(sent).toContain('hund');
    expect(sent).not.toMatch(/22 33 44 55|010109-1234/);
  });

  it('is not asked about acute danger, nor where nothing was found', async () => {
    const { assistant, outcomes } = assistantWith(wellSaid);
    const before = server.received.length;
    for (const question of ['Hun har skrevet, at hun vil tage sit liv i aften.', 'Hvad er en god opskrift på boller?'])
      expect(await assistant.chat(chat(question))).toEqual(await plain.chat(chat(question)));
    expect(server.received.length).toBe(before);
    expect(outcomes).toEqual([]);
  });
});

describe('a model that answers badly', () => {
  const question = QUESTIONS[0] as string;

  it.each(Object.keys(SPOILERS))('is not shown with %s', async (name) => {
    const { assistant, outcomes } = assistantWith({
      ...wellSaid,
      write: (lines) => number(lines.map((line) => SPOILERS[name]?.(line, instructions()) ?? `${line} ${line}`)),
    });
    expect(await assistant.chat(chat(question))).toEqual(await plain.chat(chat(question)));
    expect(outcomes.map(([outcome]) => outcome)).toEqual(['refused']);
  });

  it.each(Object.keys(ANSWER_SPOILERS))('is not shown with %s', async (name) => {
    const write = ANSWER_SPOILERS[name] as (lines: readonly string[]) => string;
    const { assistant, outcomes } = assistantWith({ ...wellSaid, write: (lines) => write(lines.map(sayWell)) });
    expect(await assistant.chat(chat(question))).toEqual(await plain.chat(chat(question)));
    expect(outcomes.map(([outcome]) => outcome)).toEqual(['refused']);
  });

  it.each(['slow', 'endless', 'status429', 'status500', 'broken', 'malformed', 'cut', 'silent'] satisfies Fault[])(
    'leaves the composed reply and no notice where it is %s',
    async (fault) => {
      const { assistant, outcomes } = assistantWith({
        ...wellSaid,
        fault,
        write: (lines) => number(lines).slice(0, -9),
      });
      const started = Date.now();
      expect(await assistant.chat(chat(question))).toEqual(await plain.chat(chat(question)));
      expect(Date.now() - started).toBeLessThan(BUDGET_MS + 750);
      expect(outcomes.length).toBe(1);
      expect(outcomes[0]?.[0]).toMatch(/^(failed|refused)$/);
    },
  );
});

/** One random run: a question, a model that may spoil one line or the answer, and how the stream comes. */
const runArbitrary = fc.record({
  question: fc.constantFrom(...QUESTIONS),
  fault: fc.oneof(
    { weight: 30, arbitrary: fc.constant<Fault>('none') },
    { weight: 8, arbitrary: fc.constantFrom<Fault>('status429', 'status500', 'broken', 'malformed', 'cut') },
    { weight: 1, arbitrary: fc.constantFrom<Fault>('slow', 'silent', 'endless') },
  ),
  spoiler: fc.option(fc.constantFrom(...Object.keys(SPOILERS)), { freq: 6 }),
  answerSpoiler: fc.option(fc.constantFrom(...Object.keys(ANSWER_SPOILERS)), { freq: 1 }),
  at: fc.nat(12),
  pieceLength: fc.integer({ min: 1, max: 60 }),
});

describe(`${RUNS} random runs`, () => {
  it('show no sentence that was not composed or said well', { timeout: 240_000 }, async () => {
    const runs = fc.sample(runArbitrary, { numRuns: RUNS, seed: 20261124 });
    let rephrased = 0;
    let spoiled = 0;
    const play = async ({ question, fault, spoiler, answerSpoiler, at, pieceLength }: (typeof runs)[number]) => {
      const bad = new Set<string>();
      const write = (lines: readonly string[]): string => {
        const good = lines.map(sayWell);
        const spoil = spoiler === null ? undefined : SPOILERS[spoiler];
        const place = at % Math.max(lines.length, 1);
        const worse = spoil?.(good[place] ?? '', instructions()) ?? null;
        if (worse !== null && worse !== good[place]) {
          good[place] = worse;
          bad.add(worse);
        }
        return answerSpoiler === null ? number(good) : (ANSWER_SPOILERS[answerSpoiler]?.(good) ?? '');
      };
      const { assistant } = assistantWith({ fault, write, pieceLength });
      const composed = linesOf((await plain.chat(chat(question))).reply);
      const allowed = new Set([...composed, ...composed.map(sayWell), ...composed.map(sayWellAfterBullet)]);
      const shown = linesOf(await streamed(assistant, question));
      const whole = await assistant.chat(chat(question));
      expect(shown.length).toBe(composed.length);
      for (const line of [...shown, ...linesOf(whole.reply)]) expect(allowed, `${spoiler} ${fault}`).toContain(line);
      if (shown.some((line, place) => line !== composed[place])) rephrased++;
      spoiled += bad.size;
    };
    for (let start = 0; start < runs.length; start += AT_ONCE)
      await Promise.all(runs.slice(start, start + AT_ONCE).map(play));
    // The runs prove nothing unless many were spoiled, and many were rephrased.
    expect(spoiled).toBeGreaterThan(RUNS / 2);
    expect(rephrased).toBeGreaterThan(RUNS / 10);
  });
});

const instructions = (): string => bundle.texts.languageModel.rephrase.instructions.replace('{neutral}', '');
const sayWellAfterBullet = (line: string): string =>
  line.replace(/^(- )(.*)$/, (_, bullet, text) => bullet + sayWell(text));
