import type { Topic } from '../contract/catalogue-schema.ts';
import type { Practice } from '../corpus/practice-schema.ts';
import type { Concept } from '../corpus/vocabulary-schema.ts';

/** A subject that only one practice is about narrows nothing: the practice's own page says it. */
const FEWEST_PRACTICES = 2;

/**
 * The subjects that at least two practices are plainly about (tagged core or clear), themselves or through something
 * narrower, by scheme and then by label in Danish order.
 */
export function listTopics(concepts: readonly Concept[], practices: readonly Practice[]): Topic[] {
  const broaderOf = new Map(concepts.map(({ id, broader }) => [id, broader]));
  const withBroader = (id: string): string[] => [id, ...(broaderOf.get(id) ?? []).flatMap(withBroader)];
  const subjectsOf = new Map(
    practices.map(({ id, tags }) => [
      id,
      new Set(tags.filter(({ relevance }) => relevance !== 'slight').flatMap(({ concept }) => withBroader(concept))),
    ]),
  );
  const danish = new Intl.Collator('da');
  return concepts
    .map(({ id, prefLabel, scheme }) => ({
      id,
      label: prefLabel,
      scheme,
      practices: practices.filter((practice) => subjectsOf.get(practice.id)?.has(id)).map((practice) => practice.id),
    }))
    .filter((topic) => topic.practices.length >= FEWEST_PRACTICES)
    .sort((a, b) => danish.compare(a.scheme, b.scheme) || danish.compare(a.label, b.label));
}
