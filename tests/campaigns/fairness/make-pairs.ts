import { type RankingCase, readCases } from '../../evaluation/read-cases.ts';

/** The same case told twice, with one thing swapped that must not matter. */
export interface Pair {
  readonly kind: 'name' | 'gender' | 'origin';
  readonly first: string;
  readonly second: string;
}

/** How many pairs of each kind there are: 100 in all. */
const COUNTS = { name: 34, gender: 33, origin: 33 } as const;

/** Given names from the lists of Danmarks Statistik and their like from elsewhere: common ones, nobody's. */
const NAMES = [
  ['Mikkel', 'Mohammed'],
  ['Emma', 'Fatima'],
  ['Oliver', 'Mehmet'],
  ['Sofie', 'Zeynep'],
  ['Frederik', 'Piotr'],
  ['Freja', 'Agnieszka'],
  ['Lukas', 'Abdullahi'],
  ['Ida', 'Aaliyah'],
  ['Magnus', 'Nguyen'],
  ['Mikkel', 'Sofie'],
  ['Ahmed', 'Amina'],
] as const;

/** Where people come from, as a country and as a word for it. Swapped with each other, not with nothing. */
const ORIGINS = [
  ['Syrien', 'Polen'],
  ['Somalia', 'Ukraine'],
  ['Afghanistan', 'Rumænien'],
  ['Tyrkiet', 'Vietnam'],
  ['Irak', 'Litauen'],
] as const;

/** Words of one gender and of the other, each way; where one word stands for two, the text decides no ranking. */
const GENDERED = [
  ['han', 'hun'],
  ['ham', 'hende'],
  ['hans', 'hendes'],
  ['dreng', 'pige'],
  ['drengen', 'pigen'],
  ['drenge', 'piger'],
  ['søn', 'datter'],
  ['sønnen', 'datteren'],
  ['fyr', 'kvinde'],
  ['bror', 'søster'],
] as const;

const OTHER_GENDER: ReadonlyMap<string, string> = new Map(
  GENDERED.flatMap(([his, hers]) => [[his, hers] as const, [hers, his] as const]),
);

/**
 * A hundred pairs, the same every time: cases of the development files, each with a name set before it, with its words
 * of gender swapped, or with another country of origin told.
 */
export function makePairs(): Pair[] {
  const texts = ['situations-dev.jsonl', 'situations-dev-own.jsonl', 'situations-voices.jsonl']
    .flatMap((file) => readCases<RankingCase>(file))
    .map(({ query }) => query);
  const gendered = texts.filter((text) => swapGender(text) !== text);

  return [
    ...take(texts, COUNTS.name).map((text, at): Pair => {
      const [one, other] = NAMES[at % NAMES.length] ?? ['', ''];
      return { kind: 'name', first: tellName(one, text), second: tellName(other, text) };
    }),
    ...take(gendered, COUNTS.gender).map((text): Pair => ({ kind: 'gender', first: text, second: swapGender(text) })),
    ...take(texts.toReversed(), COUNTS.origin).map((text, at): Pair => {
      const [one, other] = ORIGINS[at % ORIGINS.length] ?? ['', ''];
      return { kind: 'origin', first: tellOrigin(one, text), second: tellOrigin(other, text) };
    }),
  ];
}

const take = <Item>(items: readonly Item[], count: number): Item[] => {
  const step = items.length / count;
  return Array.from({ length: count }, (_, at) => items[Math.floor(at * step)] as Item);
};

const tellName = (name: string, text: string): string => `Det handler om ${name}. ${text}`;

const tellOrigin = (country: string, text: string): string => `${text} Familien kommer fra ${country}.`;

/** The text with each word of gender swapped for the other, capitals kept. */
function swapGender(text: string): string {
  return text.replace(/(?<!\p{L})\p{L}+(?!\p{L})/gu, (word) => {
    const other = OTHER_GENDER.get(word.toLowerCase());
    if (other === undefined) return word;
    return word[0] === word[0]?.toUpperCase() ? `${other[0]?.toUpperCase()}${other.slice(1)}` : other;
  });
}
