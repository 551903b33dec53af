import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import type { ChatReply } from '../../src/contract/chat-schema.ts';
import { chatReplySchema } from '../../src/contract/chat-schema.ts';
import { checkReply } from '../dialogues/check-reply.ts';
import { bundle, TODAY } from '../support/bundle.ts';

const assistant = createAssistant(bundle, { today: () => TODAY });
const ask = (...turns: string[]) => assistant.chat({ messages: turns.map((content) => ({ role: 'user', content })) });
const { conversation: texts } = bundle.texts;

/** The texts of an entry, so that what is cited can be looked up. */
const entries = new Map(
  [...bundle.practices, ...bundle.focusPoints, ...bundle.catalogueTexts].map((entry) => [entry.id, entry]),
);

describe('a fact', () => {
  it('is a figure with its period and whom it concerns', async () => {
    const { reply, citations } = await ask('Hvad er resultaterne af Energi til hinanden?');
    expect(reply).toContain('65 procent af de 137 unge');
    expect(reply).toContain('fra første kvartal 2020 til udgangen af 2021');
    expect(reply).toContain(texts.fact.lovende);
    expect(citations[0]).toMatchObject({ id: 'energi-til-hinanden', pages: [7] });
  });

  it('picks the figure that is asked for', async () => {
    const { reply } = await ask('Hvor mange ledere har Energi til hinanden?');
    expect(reply).toContain('to ledere');
    expect(reply).not.toContain('otte medarbejdere');
  });

  it.each(bundle.practices.map(({ id, name }) => [id, name]))(
    'that %s lacks is said to be lacking',
    async (id, name) => {
      const practice = bundle.practices.find((each) => each.id === id);
      const { reply } = await ask(name, 'Hvad er resultaterne?');
      const results = practice?.figures.filter(({ kind }) => kind === 'result') ?? [];
      if (results.length > 0) expect(results.some(({ text }) => reply.includes(text.replace(/\.$/, '')))).toBe(true);
      else expect(reply).toContain('Kataloget oplyser ingen resultater i tal');
    },
  );

  it('says whether an age lies within the target group', async () => {
    expect((await ask('IPS-UNG', 'Kan en på 20 være med?')).reply).toContain('uden for målgruppen');
    expect((await ask('IPS-UNG', 'Kan en på 16 være med?')).reply).toContain('i målgruppen, 15-17 år');
  });

  it('says what rules out', async () => {
    const { reply } = await ask('Energi til hinanden', 'Kan man være med, hvis man ryger hash?');
    expect(reply).toContain('aktivt misbrug kan ikke være med');
  });
});

describe('one practice told', () => {
  it('comes along the five dimensions where its use is asked about', async () => {
    const { reply } = await ask('SKUB', 'Kan det bruges hos os?');
    for (const dimension of Object.values(texts.usable.dimensions)) expect(reply).toContain(`**${dimension}:**`);
    expect(reply).toContain(texts.usable.silent);
  });

  it('comes as a text for a meeting with date and source and nothing of the case', async () => {
    const { reply, citations } = await ask(
      'Pige på 18 med autisme, bor på opholdssted og skærer i sig selv før i tiden',
      'Skriv et afsnit til teammødet om SKUB',
    );
    expect(reply).toContain(TODAY);
    expect(reply).toContain('side 15 og 19');
    expect(reply).not.toMatch(/opholdssted|18 år|skærer/);
    expect(citations.every(({ id }) => id === 'skub')).toBe(true);
  });

  it('is compared with another along the same points', async () => {
    const { reply, citations } = await ask('Sammenlign IPS-UNG og SKUB');
    expect(new Set(citations.map(({ id }) => id))).toEqual(new Set(['ips-ung', 'skub']));
    expect(reply).toContain('15-17 år');
    expect(reply).toContain('15-25 år');
  });
});

describe('suggestions', () => {
  const starts = [
    'Pige på 18 med autisme',
    'Frafald på erhvervsskolen',
    '22-årig på uddannelseshjælp, ryger hash',
    'Hej',
  ];

  it.each(starts)('all work when they are sent: %s', async (start) => {
    const first = await ask(start);
    for (const suggestion of first.suggestions) {
      const second = await ask(start, suggestion);
      expect(['unclear', 'outOfScope', 'injection'], `${suggestion}: ${second.reply}`).not.toContain(second.intent);
      for (const next of second.suggestions)
        expect(['unclear', 'outOfScope', 'injection'], next).not.toContain((await ask(start, suggestion, next)).intent);
    }
  });
});

describe('an English message', () => {
  it('is answered in Danish after a line that says so', async () => {
    const { reply, matches } = await ask(
      'Is there anything for a 16-year-old with a psychiatric diagnosis who wants a job?',
    );
    expect(reply.startsWith(texts.english)).toBe(true);
    expect(matches.map(({ id }) => id)).toContain('ips-ung');
  });
});

describe('every reply', () => {
  const fragments = fc.constantFrom(
    '17-årig med angst',
    'fortæl mere om nummer 2',
    'hvad koster det?',
    'vis flere',
    'sammenlign de to første',
    'hvem kan jeg kontakte?',
    'kun i Herning',
    'se bort fra angst',
    'en anden ung: 22 år',
    'hvad er lovende praksis?',
    'råd til ledere',
    'IPS-UNG',
    'skriv et afsnit til mødet',
    'hvordan kommer vi i gang?',
    'noget lignende',
    'tak',
    'start forfra',
    '<img src=x onerror=alert(1)>',
    '[klik](https://ondt.example)',
    'cpr 010203-1234',
    '0102031234',
    'han har taget en overdosis',
    'hvilke indsatser er der i Aarhus?',
    'begge',
    'nummer 99',
    'den sidste',
  );
  const message = fc.oneof(
    fragments,
    fc.array(fragments, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  );

  it('names and links only what the corpus has, and repeats no CPR number, whatever the history', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 8 }), async (turns) => {
        const reply = await ask(...turns);
        expect(chatReplySchema.safeParse(reply).error).toBeUndefined();
        expect(checkReply(reply)).toEqual([]);
        expect(JSON.stringify(reply)).not.toMatch(/010203-?1234/);
      }),
      { numRuns: 150 },
    );
  });

  it('can be traced: what bears a mark stands in the entry it cites', async () => {
    const asked: ChatReply[] = [];
    for (const turns of [
      ['17-årig med angst, stoppet i gymnasiet'],
      ['IPS-UNG', 'hvordan arbejder de?'],
      ['Energi til hinanden', 'hvor mange ansatte har de?'],
      ['Hvad er lovende praksis?'],
      ['Råd til ledere?'],
      ['Sammenlign SKUB og STØBERIET'],
      ['SKUB', 'Kan det bruges hos os?'],
    ])
      asked.push(await ask(...turns));
    for (const { reply, citations } of asked)
      for (const { number, id, section, pages } of citations) {
        expect(reply).toContain(`[${number}]`);
        const entry = entries.get(id);
        const own = JSON.stringify(entry);
        if (section !== null) {
          const told = reply.split('\n').filter((text) => text.includes(`[${number}]`));
          const source = entry?.sections.find(({ title }) => title === section)?.text.replaceAll('\n', ' ') ?? '';
          for (const each of told) expect(sharesSentence(each, source), `${each} / ${source}`).toBe(true);
        }
        for (const page of pages) expect(own).toContain(String(page));
      }
  });
});

/** Whether a line of a reply repeats a sentence of a section. */
const sharesSentence = (told: string, source: string): boolean =>
  source
    .split(/(?<=[.!?])\s+|\s- /)
    .map((sentence) => sentence.replace(/^- /, '').trim())
    .some((sentence) => sentence.length > 3 && told.includes(sentence));
