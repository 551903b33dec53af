import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import type { ChatReply, ChatRequest } from '../../src/contract/chat-schema.ts';
import { readGivenCases } from '../dialogues/read-dialogues.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });
const user = (content: string, leaveOut?: string[]): ChatRequest['messages'][number] =>
  leaveOut === undefined ? { role: 'user', content } : { role: 'user', content, leaveOut };
const TOLD = user('17-årig pige med angst fra Herning, stoppet i gymnasiet. Hun vil gerne arbejde med dyr.');

/** Everything understood, by the names that `leaveOut` takes. */
const keysOf = ({ situation: { age, findings, places } }: ChatReply): string[] => [
  ...(age === null ? [] : ['age']),
  ...findings.map(({ concept }) => concept),
  ...places.map(({ name }) => name),
];

describe('what was understood', () => {
  it.each(readGivenCases().map(({ id, turns }) => [id, turns] as const))(
    'is left out piece by piece, whatever it is, and nothing else with it: %s',
    async (_, turns) => {
      const messages = turns.map((content) => user(content));
      const keys = keysOf(await assistant.chat({ messages }));
      for (const key of new Set(keys)) {
        const after = await assistant.chat({ messages: [...messages, user('Se bort fra det', [key])] });
        if (after.intent === 'acute') continue;
        expect(keysOf(after)).toEqual(keys.filter((each) => each !== key));
      }
    },
  );

  it('is replaced by what the message tells instead', async () => {
    const older = await assistant.chat({ messages: [TOLD, user('19 år', ['age'])] });
    expect(older.situation.age).toEqual({ from: 19, to: 19 });
    const other = await assistant.chat({ messages: [TOLD, user('ordblind', ['angst'])] });
    expect(keysOf(other)).toContain('ordblindhed');
    expect(keysOf(other)).not.toContain('angst');
  });

  it('holds again once it is told again', async () => {
    const { situation } = await assistant.chat({
      messages: [TOLD, user('Se bort fra angst', ['angst']), user('Hun har alligevel angst')],
    });
    expect(situation.findings.map(({ concept }) => concept)).toContain('angst');
  });

  it('is not changed by names of what was never told', async () => {
    const { reply, situation } = await assistant.chat({ messages: [TOLD, user('Se bort fra det', ['hemmelig'])] });
    expect(reply).not.toContain('hemmelig');
    expect(situation.age).toEqual({ from: 17, to: 17 });
  });
});

describe('a conversation with filters', () => {
  it('shows only practices that pass them, for a new young person too', async () => {
    const messages = [TOLD, user('En ny ung: dreng på 15 i 8. klasse med fravær og ensomhed')];
    for (const most of [1, 2]) {
      const { matches } = await assistant.chat({ messages: messages.slice(0, most), filters: { phase: 'grundskole' } });
      expect(matches.length).toBeGreaterThan(0);
      for (const { id } of matches) expect(assistant.getPractice(id)?.phase).toBe('grundskole');
    }
  });
});
