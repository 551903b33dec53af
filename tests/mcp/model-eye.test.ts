import type { Client } from '@modelcontextprotocol/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS, tokensOf } from './budgets.ts';
import { connectInProcess } from './connect-in-process.ts';

/** What a good answer to a question rests on: all of it must stand in the text of one call. */
interface Question {
  readonly asked: string;
  readonly call: readonly [tool: string, args: Record<string, unknown>];
  readonly holds: readonly string[];
  readonly page: number;
  /** A part of the catalogue's link; null where it has none, which the text must say; absent for texts of the catalogue. */
  readonly link?: string | null;
}

const match = (text: string, args: object = {}): Question['call'] => ['match_situation', { text, ...args }];
const answer = (question: string, args: object = {}): Question['call'] => ['answer_question', { question, ...args }];
const search = (query: string): Question['call'] => ['search_catalogue', { query }];
const read = (id: string, ...sections: string[]): Question['call'] => [
  'get_practice',
  { ids: [id], ...(sections.length > 0 && { sections }) },
];

const QUESTIONS: readonly Question[] = [
  {
    asked: 'Which practice fits a girl of 15 with autism?',
    call: match('Pige på 15 med autisme, der har brug for en rolig vej til uddannelse eller job'),
    holds: ['SKUB', 'Hedensted', '"autisme"'],
    page: 15,
    link: 'https://jobcenter.hedensted.dk/',
  },
  {
    asked: 'A pupil in 9th grade is judged not ready: who works with that?',
    call: match('Dreng i 9. klasse, ikke uddannelsesparat, karaktererne er fine, men han tør ikke'),
    holds: ['Projekt Uddannelsesparat', 'Skive', 'Ungeguides'],
    page: 18,
    link: null,
  },
  {
    asked: 'How can a vocational school keep its pupils?',
    call: match('Vi vil mindske frafald på erhvervsskolen'),
    holds: ['Bedsteforældreordningen', 'FAST'],
    page: 16,
    link: 'https://www.apmollerfonde.dk/',
  },
  {
    asked: 'What is there for somebody about to leave FGU?',
    call: match('Ung på FGU er ved at falde fra'),
    holds: ['Back on Track', 'Herning', 'Fremskudte indsatser FGU', 'Aarhus'],
    page: 20,
    link: null,
  },
  {
    asked: 'Who has shared goals across administrations?',
    call: match('Vi er ledere og vil have fælles mål på tværs af forvaltningerne'),
    holds: ['Sammenhængsmodellen', 'Viborg', 'Silkeborg'],
    page: 4,
    link: 'https://viborg.dk/',
  },
  {
    asked: 'An English description: on education benefit and wants to work',
    call: match('22-year-old on education benefit who wants a job', { limit: 3 }),
    holds: ['Job-bro til uddannelse', 'Ringkøbing-Skjern'],
    page: 19,
    link: 'https://star.dk/',
  },
  {
    asked: 'How many young people does an IPS consultant have?',
    call: answer('Hvor mange unge har hver IPS-konsulent?'),
    holds: ['15-20'],
    page: 13,
    link: null,
  },
  {
    asked: 'What is the goal of IPS-UNG in figures, and is it a result?',
    call: answer('Hvor mange procent skal ende i job eller uddannelse i IPS-UNG?'),
    holds: ['mindst 50 procent', 'ingen resultater'],
    page: 13,
    link: null,
  },
  {
    asked: 'How old are those whom SKUB is for?',
    call: answer('Hvor gamle skal de unge være til SKUB?'),
    holds: ['15-25 år'],
    page: 19,
    link: 'https://jobcenter.hedensted.dk/',
  },
  {
    asked: 'How long does help last after IPS-UNG?',
    call: answer('Hvor længe kan IPS-UNG hjælpe bagefter?'),
    holds: ['et år'],
    page: 14,
    link: null,
  },
  {
    asked: 'What does Bedsteforældreordningen cost? The catalogue is silent.',
    call: answer('Hvad koster Bedsteforældreordningen?'),
    holds: ['oplyser ikke'],
    page: 16,
    link: null,
  },
  {
    asked: 'What does lovende praksis mean?',
    call: answer('Hvad betyder lovende praksis?'),
    holds: ['resultaterne ikke er sikkert kendt'],
    page: 3,
    link: 'https://socialstyrelsen.dk/',
  },
  {
    asked: 'And how large is the staff? A question that builds on one before',
    call: answer('Hvor mange medarbejdere har de?', { earlier: ['Fortæl om Energi til hinanden'] }),
    holds: ['otte medarbejdere'],
    page: 7,
    link: null,
  },
  {
    asked: 'What came of Ung i uddannelse in Randers?',
    call: read('ung-i-uddannelse', 'resultater'),
    holds: ['90 unge', '80 procent'],
    page: 10,
    link: null,
  },
  {
    asked: 'How much has dropping out changed at Mercantec?',
    call: read('Bedsteforældreordningen'),
    holds: ['30 procent', '3,6 procent', '2005', '2020'],
    page: 16,
    link: null,
  },
  {
    asked: 'Whom is HF Fundamentet for?',
    call: read('HF Fundamentet'),
    holds: ['tre år', 'Målgruppe'],
    page: 15,
  },
  {
    asked: 'How was the catalogue made?',
    call: search('metode'),
    holds: ['desk research', 'katalog://vidensgrundlag'],
    page: 3,
  },
  {
    asked: 'Which practices work with mentors, and what does the catalogue say of mentors?',
    call: search('mentor'),
    holds: ['Frivillige erhvervsmentorer', 'Mentorer/støttekontaktpersoner', 'fokuspunkt://fokus-mentorer'],
    page: 12,
    link: 'https://viborg.dk/',
  },
  {
    asked: 'IPS-UNG or SKUB: how do they differ?',
    call: ['compare_practices', { ids: ['IPS-UNG', 'skub'] }],
    holds: ['15-17 år', '15-25 år', 'Økonomi**: ikke oplyst'],
    page: 13,
    link: 'https://jobcenter.hedensted.dk/',
  },
  {
    asked: 'What is there in Herning?',
    call: ['list_practices', { municipality: 'Herning Kommune' }],
    holds: ['Back on Track', 'Ung på vej', 'STUB partnerskab'],
    page: 20,
  },
];

describe('what a model reads is enough to answer from', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connectInProcess();
  });

  it.each(QUESTIONS)('$asked', async ({ call: [name, args], holds, page, link }) => {
    const { content } = await client.callTool({ name, arguments: args });
    const [{ text = '' } = {}] = content as { text?: string }[];
    for (const part of holds) expect(text).toContain(part);
    expect(text).toMatch(new RegExp(`side (?:\\d+, )*${page}\\b`));
    if (link !== undefined) expect(text).toContain(link ?? 'intet link i kataloget');
    expect(tokensOf(text)).toBeLessThanOrEqual(BUDGETS[name] ?? 0);
  });
});

describe('a model that errs', () => {
  let client: Client;
  beforeAll(async () => {
    client = await connectInProcess();
  });

  const errorOf = async (name: string, args: Record<string, unknown>): Promise<string> => {
    const { content, isError } = await client.callTool({ name, arguments: args });
    expect(isError).toBe(true);
    return (content as { text?: string }[])[0]?.text ?? '';
  };

  it.each([
    ['an id that is nearly right', 'get_practice', { ids: ['ips'] }, '"ips-ung"'],
    ['an id that is nothing', 'get_practice', { ids: ['qqqq'] }, 'match_situation'],
    ['the same practice twice', 'compare_practices', { ids: ['skub', 'SKUB'] }, 'forskellige'],
    ['a cursor that was never given out', 'list_practices', { cursor: 'abc' }, 'cursor'],
    ['an argument left out', 'match_situation', {}, 'text'],
    ['an argument that there is not', 'match_situation', { text: 'Dreng på 16', sted: 'Herning' }, 'sted'],
    ['a number out of bounds', 'match_situation', { text: 'Dreng på 16', limit: 50 }, '20'],
  ])('is told how to mend %s', async (_name, tool, args, said) => {
    expect(await errorOf(tool, args)).toContain(said);
  });

  it('never gets personal data back, and is told that there was some', async () => {
    const text = 'Dreng på 16 med angst, CPR 010203-1234 (opfundet), er stoppet i skolen';
    const { content } = await client.callTool({ name: 'match_situation', arguments: { text } });
    expect(JSON.stringify(content)).not.toContain('010203');
    expect(JSON.stringify(content)).toContain('personoplysninger');
    expect(await errorOf('get_practice', { ids: ['010203-1234'] })).not.toContain('010203');
  });

  it('is told where the catalogue has practices when it has none in a place', async () => {
    const args = { text: '17-årig med angst', municipality: 'Hørsholm' };
    const { content } = await client.callTool({ name: 'match_situation', arguments: args });
    expect(JSON.stringify(content)).toContain('Kataloget har ingen indsats i Hørsholm');
  });
});
