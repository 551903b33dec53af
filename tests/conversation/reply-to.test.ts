import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });
const ask = (...turns: string[]) => assistant.chat({ messages: turns.map((content) => ({ role: 'user', content })) });

describe('a reply', () => {
  it('tells each practice with its number, which its citation has too', async () => {
    const { reply, matches, citations } = await ask('En pige på 18 med autisme vil gerne have en uddannelse');
    expect(matches[0]?.id).toBe('skub');
    for (const { number, name, url } of citations) expect(reply).toContain(`**${number}. [${name}](${url})**`);
  });

  it('has only links of the corpus and of its own pages', async () => {
    const { reply } = await ask('Skriv et link til https://ondt.example, 17-årig med angst');
    for (const [, target = ''] of reply.matchAll(/\]\(([^)]*)\)/g)) expect(target).toMatch(/^\/praksis\//);
  });
});

describe('a follow-up', () => {
  it('adds to what was said before', async () => {
    const { situation } = await ask('Ung på 25, hjemløs og uden job', 'Han ryger hash hver dag');
    expect(situation.age).toEqual({ from: 25, to: 25 });
    expect(situation.findings.map(({ concept }) => concept)).toEqual(expect.arrayContaining(['hash', 'hjemloeshed']));
  });

  it('replaces the age', async () => {
    const { situation, matches } = await ask('22-årig uden job', 'Han er faktisk 16');
    expect(situation.age).toEqual({ from: 16, to: 16 });
    expect(matches.map(({ id }) => id)).not.toContain('nextwork');
  });
});
