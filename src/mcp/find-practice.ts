import { distance } from 'fastest-levenshtein';
import type { Assistant } from '../assistant.ts';
import type { PracticeView } from '../contract/catalogue-schema.ts';
import { fillText } from '../language/fill-text.ts';

/** How many practices are suggested for an id that does not exist. */
const MOST_CANDIDATES = 3;

/** A candidate may differ in this share of its letters. */
const MOST_DIFFERENCE = 0.4;

/** The longest part of an unknown id that is repeated to the caller. */
const LONGEST_ECHO = 60;

/** A name or id as ids are written: "Ung på vej" and "UNG PAA VEJ" are both "ung-paa-vej". */
export function toSlug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The practice with this id or full name, however it is written; null where there is none. */
export function findPractice(given: string, assistant: Assistant): PracticeView | null {
  const slug = toSlug(given);
  const byId = assistant.getPractice(slug);
  return byId ?? assistant.listPractices({}).find(({ name }) => toSlug(name) === slug) ?? null;
}

/** What to tell a caller whose id is unknown: the ids that may have been meant, or how to find one. */
export function tellUnknownId(given: string, assistant: Assistant): string {
  const { errors } = assistant.texts.mcp;
  const id = assistant.redact(given).text.slice(0, LONGEST_ECHO);
  const candidates = suggestIds(given, assistant).map((candidate) => `"${candidate}"`);
  if (candidates.length === 0) return fillText(errors.unknownIdAlone, { id });
  const or = ` ${assistant.texts.matching.or} `;
  return fillText(errors.unknownId, {
    id,
    candidates: [candidates.slice(0, -1).join(', '), candidates.at(-1)].filter(Boolean).join(or),
  });
}

/** The ids that an unknown one may have meant, likeliest first: spelled nearly so, or with the same words. */
function suggestIds(given: string, assistant: Assistant): string[] {
  const slug = toSlug(given.slice(0, 120));
  if (slug === '') return [];
  return assistant
    .listPractices({})
    .map(({ id, name, aliases }) => {
      const keys = [id, ...[name, ...aliases].map(toSlug)];
      return { id, difference: Math.min(...keys.map((key) => differenceOf(slug, key))) };
    })
    .filter(({ difference }) => difference <= MOST_DIFFERENCE)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, MOST_CANDIDATES)
    .map(({ id }) => id);
}

/** How far two slugs are from each other: 0 for the same, 1 for nothing in common. A part of the other is near. */
function differenceOf(slug: string, key: string): number {
  const spelled = distance(slug, key) / Math.max(slug.length, key.length);
  const [short, long] = slug.length < key.length ? [slug, key] : [key, slug];
  const isPart = short.length >= 3 && `-${long}-`.includes(`-${short}-`);
  return isPart ? Math.min(spelled, 0.1 + 0.2 * (1 - short.length / long.length)) : spelled;
}
