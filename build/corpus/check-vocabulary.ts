import type { Concept } from '../../src/corpus/vocabulary-schema.ts';
import type { LocatedConcept } from '../read-corpus.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { YamlPath } from './read-yaml.ts';
import { suggestWord } from './suggest-word.ts';

/** Checks that every concept has an id of its own, and that broader and related lead to others and not in a circle. */
export function checkConcepts(concepts: readonly LocatedConcept[]): CorpusProblem[] {
  const byId = indexById(concepts);
  return [
    ...concepts.flatMap((concept) => [...checkId(concept, byId), ...checkRelations(concept, byId)]),
    ...checkCycles(concepts, byId),
  ];
}

type ById = ReadonlyMap<string, LocatedConcept>;

function indexById(concepts: readonly LocatedConcept[]): ById {
  return new Map(concepts.map((concept) => [concept.value.id, concept]));
}

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

/** Checks that a label stands under two concepts only where they are akin or both have a note on it. */
export function checkLabels(concepts: readonly LocatedConcept[]): CorpusProblem[] {
  const byId = indexById(concepts);
  const owners = new Map<string, Set<LocatedConcept>>();
  return concepts.flatMap((concept) => {
    const problems: CorpusProblem[] = [];
    const own = new Set<string>();
    for (const { label, path } of labelsOf(concept.value)) {
      const key = label.toLowerCase().replace(/\s+/g, ' ');
      // The same word may be Danish and English.
      const word = path[0] === 'en' ? `${key} (en)` : key;
      if (own.has(word)) {
        const message = `Ordet "${label}" står to gange under begrebet "${concept.value.id}". Slet det ene.`;
        problems.push(at(concept, path, message));
      }
      own.add(word);
      const others = owners.get(key) ?? new Set();
      for (const other of others) {
        if (other === concept || areAkin(concept.value, other.value, byId)) continue;
        if (concept.value.note !== undefined && other.value.note !== undefined) continue;
        const place = `${other.file}:${other.lineOf([])}`;
        const cure = `Behold ordet ét sted, forbind de to med "related", eller skriv en "note" ved begge om, hvorfor ordet står dér.`;
        problems.push(at(concept, path, `Ordet "${label}" står også under "${other.value.id}" (${place}). ${cure}`));
      }
      owners.set(key, others.add(concept));
    }
    return problems;
  });
}

function areAkin(one: Concept, other: Concept, byId: ById): boolean {
  return (
    one.related.includes(other.id) ||
    other.related.includes(one.id) ||
    ancestorsOf(one.id, byId).has(other.id) ||
    ancestorsOf(other.id, byId).has(one.id)
  );
}
