import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });

describe('the chat’s reply', () => {
  it('opens with acute danger', async () => {
    const { reply } = await assistant.chat({
      messages: [{ role: 'user', content: 'Hun vil dø og har skrevet et afskedsbrev' }],
    });
    expect(reply).toMatch(/^Det lyder akut.*112/);
  });

  it('reminds of a concern', async () => {
    const { reply, notices, matches } = await assistant.chat({
      messages: [{ role: 'user', content: 'Pige på 15 skærer i sig selv og kommer ikke i skole' }],
    });
    expect(notices[0]?.kind).toBe('concern');
    expect(reply).toContain('§ 133');
    expect(matches.length).toBeGreaterThan(0);
  });
});

describe('personal data', () => {
  // The number and the address are invented.
  const text = '010203-1234, pige på 17 med angst, mor@example.dk';

  it('is not repeated in any answer, which says that it was taken out', async () => {
    const match = assistant.match({ text, limit: 5, filters: {} });
    const chat = await assistant.chat({ messages: [{ role: 'user', content: text }] });
    for (const answer of [match, chat]) {
      expect(JSON.stringify(answer)).not.toMatch(/1234|example/);
      expect(answer.notices[0]?.kind).toBe('redacted');
      expect(answer.matches.length).toBeGreaterThan(0);
    }
  });
});
