import type { Practice, Tag } from '../../src/corpus/practice-schema.ts';
import type { Concept } from '../../src/corpus/vocabulary-schema.ts';
import type { LocatedConcept } from '../read-corpus.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { Located } from './read-entry.ts';
import type { YamlPath } from './read-yaml.ts';
import { suggestWord } from './suggest-word.ts';

/**
 * Checks the vocabulary as a whole.
 *
 * @param tagged - the entries whose tags name concepts
 * @param practices - the practices, which name concepts in `requires` and `excludes` too
 */
export function checkVocabulary(
  concepts: readonly LocatedConcept[],
  tagged: readonly Located<{ tags: Tag[] }>[],
  practices: readonly Located<Practice>[],
): CorpusProblem[] {
  const byId = new Map(concepts.map((concept) => [concept.value.id, concept]));
  const used = new Set([
    ...tagged.flatMap(({ value }) => value.tags.map(({ concept }) => concept)),
    ...practices.flatMap(({ value: { requires, excludes } }) => [
      ...Object.values(requires).flatMap((requirement) => requirement?.concepts ?? []),
      ...excludes.map(({ concept }) => concept),
    ]),
  ]);
  return [
    ...concepts.flatMap((concept) => [...checkId(concept, byId), ...checkRelations(concept, byId)]),
    ...checkCycles(concepts, byId),
    ...checkLabels(concepts, byId),
    ...checkReach(concepts, used),
  ];
}

type ById = ReadonlyMap<string, LocatedConcept>;

function at({ file, lineOf }: LocatedConcept, path: YamlPath, message: string): CorpusProblem {
  return { file, line: lineOf(path), message };
}

function checkId(concept: LocatedConcept, byId: ById): CorpusProblem[] {
  const { id } = concept.value;
  const last = byId.get(id);
  if (last === undefined || last === concept) return [];
  return [
    at(
      last,
      ['id'],
      `Begrebet "${id}" findes også i ${concept.file}. Slå de to sammen, eller giv det ene et andet id.`,
    ),
  ];
}

function checkRelations(concept: LocatedConcept, byId: ById): CorpusProblem[] {
  return (['broader', 'related'] as const).flatMap((field) =>
    concept.value[field].flatMap((id, index) => {
      if (id === concept.value.id)
        return [at(concept, [field, index], `Begrebet "${id}" peger på sig selv i "${field}". Slet det dér.`)];
      if (byId.has(id)) return [];
      const cure = `Ret id'et, eller opret begrebet.${suggestWord(id, [...byId.keys()])}`;
      return [at(concept, [field, index], `"${id}" i "${field}" er ikke et begreb. ${cure}`)];
    }),
  );
}

/** All concepts above one, however far. */
function ancestorsOf(id: string, byId: ById): Set<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const broader of byId.get(from)?.value.broader ?? []) {
      if (found.has(broader)) continue;
      found.add(broader);
      visit(broader);
    }
  };
  visit(id);
  return found;
}

function checkCycles(concepts: readonly LocatedConcept[], byId: ById): CorpusProblem[] {
  return concepts
    .filter(({ value: { id, broader } }) => !broader.includes(id) && ancestorsOf(id, byId).has(id))
    .map((concept) => {
      const { id } = concept.value;
      return at(
        concept,
        ['broader'],
        `Begrebet "${id}" ender over sig selv, når man følger "broader" opad. Fjern et af leddene.`,
      );
    });
}

const LABEL_FIELDS = ['prefLabel', 'altLabel', 'hiddenLabel', 'en'] as const;

function labelsOf(concept: Concept): { label: string; path: YamlPath }[] {
  return LABEL_FIELDS.flatMap((field) => {
    const value = concept[field];
    return typeof value === 'string'
      ? [{ label: value, path: [field] }]
      : value.map((label, index) => ({ label, path: [field, index] }));
  });
}

/** A label stands once in a concept, and under two concepts only where they are akin or both have a note on it. */
function checkLabels(concepts: readonly LocatedConcept[], byId: ById): CorpusProblem[] {
  const owners = new Map<string, LocatedConcept[]>();
  const problems: CorpusProblem[] = [];
  for (const concept of concepts) {
    for (const { label, path } of labelsOf(concept.value)) {
      const key = label.toLowerCase().replace(/\s+/g, ' ');
      const earlier = owners.get(key) ?? [];
      if (earlier.includes(concept)) {
        problems.push(
          at(concept, path, `Ordet "${label}" står to gange under begrebet "${concept.value.id}". Slet det ene.`),
        );
        continue;
      }
      for (const other of earlier) {
        if (areAkin(concept.value, other.value, byId) || (concept.value.note && other.value.note)) continue;
        const place = `${other.file}:${other.lineOf([])}`;
        const cure = `Behold ordet ét sted, forbind de to med "related", eller skriv en "note" ved begge om, hvorfor ordet står dér.`;
        problems.push(at(concept, path, `Ordet "${label}" står også under "${other.value.id}" (${place}). ${cure}`));
      }
      owners.set(key, [...earlier, concept]);
    }
  }
  return problems;
}

function areAkin(one: Concept, other: Concept, byId: ById): boolean {
  return (
    one.related.includes(other.id) ||
    other.related.includes(one.id) ||
    ancestorsOf(one.id, byId).has(other.id) ||
    ancestorsOf(other.id, byId).has(one.id)
  );
}

/** Every concept has a tag or hangs together with one that has, along broader and related, whichever way they point. */
function checkReach(concepts: readonly LocatedConcept[], used: ReadonlySet<string>): CorpusProblem[] {
  const neighbours = new Map<string, string[]>();
  const link = (from: string, to: string): void => void neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { value } of concepts) {
    for (const to of [...value.broader, ...value.related]) {
      link(value.id, to);
      link(to, value.id);
    }
  }
  const reached = new Set(used);
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return concepts
    .filter(({ value }) => !reached.has(value.id))
    .map((concept) => {
      const cure =
        'Sæt det på en indsats under "tags", eller forbind det med et andet begreb i "broader" eller "related".';
      return at(concept, ['id'], `Begrebet "${concept.value.id}" fører ikke til nogen indsats. ${cure}`);
    });
}
