import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import type { ChatReply } from '../../src/contract/chat-schema.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });
const ask = (...turns: string[]): Promise<ChatReply> =>
  assistant.chat({ messages: turns.map((content) => ({ role: 'user' as const, content })) });
const TOLD = '17-årig pige med angst, stoppet i gymnasiet, vil gerne i gang igen';

describe('a message that steers the conversation', () => {
  it.each(['ikke HF Fundamentet', 'HF Fundamentet har hun prøvet', 'andre end HF Fundamentet'])(
    'takes a practice out: %s',
    async (text) => {
      const { matches } = await ask(TOLD, text);
      expect(matches.length).toBeGreaterThan(0);
      expect(matches.map(({ id }) => id)).not.toContain('hf-fundamentet');
    },
  );

  it('means the practice of the place it names', async () => {
    const { intent, citations } = await ask(TOLD, 'den fra Hjørring');
    expect(intent).toBe('tell');
    expect(citations.map(({ id }) => id)).toContain('ips-ung');
  });

  it('narrows with "kun", and widens with "også gerne"', async () => {
    const narrowed = await ask(TOLD, 'vis kun dem fra Region Midtjylland');
    expect(narrowed.situation.places.map(({ name }) => name)).toEqual(['Midtjylland']);
    const widened = await ask('Noget til unge i misbrug?', 'også gerne dem uden misbrug');
    expect(widened.situation.findings.filter(({ status }) => status === 'denied')).toEqual([]);
  });

  it('asks why a practice was shown, and gets what it fits', async () => {
    const { matches } = await ask(TOLD, 'hvorfor den første?');
    expect(matches).toHaveLength(1);
  });

  it('supposes another age', async () => {
    const { situation } = await ask(TOLD, 'hvad hvis hun var 22');
    expect(situation.age).toEqual({ from: 22, to: 22 });
  });

  it('gets two facts that are asked for at once', async () => {
    const { reply } = await ask('hvornår startede Bedsteforældreordningen, og hvor mange ansatte har de?');
    expect(reply).toContain('2007');
    expect(reply).toContain('24');
  });
});

describe('somebody who writes of themselves in danger', () => {
  it('is spoken to as such, with help and without practices', async () => {
    const { intent, reply, matches, suggestions } = await ask('det er mig selv. jeg orker ikke at leve');
    expect(intent).toBe('acute');
    expect(reply).toContain('70 201 201');
    expect(reply).toContain('du ikke er alene');
    expect([...matches, ...suggestions]).toEqual([]);
  });
});
