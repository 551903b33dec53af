import type { Assistant } from '../assistant.ts';
import { catalogueQuerySchema, type PracticeView, type Topic } from '../contract/catalogue-schema.ts';
import { partSchema, phaseSchema } from '../corpus/practice-schema.ts';

/** A part of the catalogue that has no phases, or a phase. */
const GROUPS = [...partSchema.options.filter((part) => part !== 'indsats'), ...phaseSchema.options] as const;

export type Group = (typeof GROUPS)[number];

/** How the list of practices is narrowed. Every choice stands in the page's address under its Danish name. */
export interface PracticeFilter {
  readonly q: string | null;
  readonly fase: Group | null;
  /** Whole years. */
  readonly alder: number | null;
  /** The id of a concept of a target group. */
  readonly gruppe: string | null;
  /** A municipality, "Region X", or {@link NATIONAL}. */
  readonly sted: string | null;
  /** The id of a concept of an approach. */
  readonly metode: string | null;
}

/** What may be chosen. */
export interface FilterChoices {
  readonly phases: readonly Group[];
  readonly groups: readonly Topic[];
  readonly approaches: readonly Topic[];
  readonly municipalities: readonly string[];
  readonly regions: readonly string[];
}

export const NATIONAL = 'landet';
export const YOUNGEST = 10;
export const OLDEST = 30;
export const LONGEST_SEARCH = 300;
const REGION = /^Region (.+)$/;

/** What may be chosen in this catalogue: only what some practice answers to. */
export function listChoices(assistant: Assistant): FilterChoices {
  const practices = assistant.listPractices({});
  const topics = assistant.listTopics();
  const own = new Set(practices.flatMap(({ municipalities }) => municipalities));
  const placed = assistant.listMunicipalities().filter(({ name }) => own.has(name));
  const regions = new Set([
    ...placed.map(({ region }) => region),
    ...practices.flatMap((practice) => practice.regions),
  ]);
  const danish = new Intl.Collator('da');
  return {
    phases: GROUPS.filter((group) => practices.some((practice) => groupOf(practice) === group)),
    groups: topics.filter(({ scheme }) => scheme === 'challenge' || scheme === 'schooling' || scheme === 'benefit'),
    approaches: topics.filter(({ scheme }) => scheme === 'approach'),
    municipalities: placed.map(({ name }) => name).sort(danish.compare),
    regions: [...regions].sort(danish.compare),
  };
}

/** The phase of a practice, or its part where it has none. */
export const groupOf = ({ phase, part }: PracticeView): Group | null => phase ?? (part === 'indsats' ? null : part);

/** Reads an address. What is unknown or cannot be is left out: a page is never refused for it. */
export function readFilter(query: URLSearchParams, choices: FilterChoices): PracticeFilter {
  const get = (name: keyof PracticeFilter): string => (query.get(name) ?? '').trim();
  const among = <Choice extends string>(value: string, known: readonly Choice[]): Choice | null =>
    known.find((choice) => choice === value) ?? null;
  const age = /^\d{1,2}$/.test(get('alder')) ? Number(get('alder')) : null;
  const places = [...choices.municipalities, ...choices.regions.map((name) => `Region ${name}`), NATIONAL];
  return {
    q: readSearch(get('q')),
    fase: among(get('fase'), choices.phases),
    alder: age !== null && age >= YOUNGEST && age <= OLDEST ? age : null,
    gruppe: among(get('gruppe'), ids(choices.groups)),
    sted: among(get('sted'), places),
    metode: among(get('metode'), ids(choices.approaches)),
  };
}

/** The address of the list so narrowed. */
export function filterAddress(filter: PracticeFilter): string {
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  );
  return query.size === 0 ? '/praksis' : `/praksis?${query}`;
}

/**
 * The practices that answer to a filter: best first where words are searched for, else in the catalogue's order. A practice
 * whose age the catalogue does not state is kept, since nothing speaks against it, but comes last.
 */
export function selectPractices(assistant: Assistant, filter: PracticeFilter, choices: FilterChoices): PracticeView[] {
  const { q, fase, alder, gruppe, sted, metode } = filter;
  const regionOf = new Map(assistant.listMunicipalities().map(({ name, region }) => [name, region]));
  const about = (topics: readonly Topic[], id: string | null, practice: PracticeView): boolean =>
    id === null || topics.some((topic) => topic.id === id && topic.practices.includes(practice.id));
  const found = assistant
    .listPractices(q === null ? {} : { q })
    .filter(
      (practice) =>
        (fase === null || groupOf(practice) === fase) &&
        (alder === null || mayBe(practice, alder)) &&
        about(choices.groups, gruppe, practice) &&
        about(choices.approaches, metode, practice) &&
        (sted === null || isPlaced(practice, sted, regionOf)),
    );
  if (alder === null) return found;
  return [...found.filter(({ age }) => age !== null), ...found.filter(({ age }) => age === null)];
}

const ids = (topics: readonly Topic[]): string[] => topics.map(({ id }) => id);

function readSearch(text: string): string | null {
  const { success, data } = catalogueQuerySchema.safeParse({ q: text });
  return success && data.q !== undefined && !data.q.includes('\u0000') ? data.q : null;
}

function mayBe({ age }: PracticeView, years: number): boolean {
  return age === null || ((age.from === null || age.from <= years) && (age.to === null || age.to >= years));
}

function isPlaced(practice: PracticeView, place: string, regionOf: ReadonlyMap<string, string>): boolean {
  if (place === NATIONAL) return practice.national;
  const [, region] = REGION.exec(place) ?? [];
  if (region === undefined) return practice.municipalities.includes(place);
  return practice.regions.includes(region) || practice.municipalities.some((name) => regionOf.get(name) === region);
}
