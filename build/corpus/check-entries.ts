import { basename } from 'node:path';
import type { CatalogueText, FocusPoint, Practice, Tag } from '../../src/corpus/practice-schema.ts';
import type { Municipalities } from '../../src/corpus/words-schema.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { LocatedEntry } from './read-entry.ts';
import type { YamlPath } from './read-yaml.ts';
import { suggestWord } from './suggest-word.ts';

type Entry<Value> = Omit<LocatedEntry<Value>, 'value'> & { readonly value: Value };

/** All that entries may name, and the entries themselves. */
export interface EntryContext {
  readonly practices: readonly Entry<Practice>[];
  readonly focusPoints: readonly Entry<FocusPoint>[];
  readonly catalogueTexts: readonly Entry<CatalogueText>[];
  /** The ids of all practices, also of those that are left out here because their file has a fault. */
  readonly practiceIds: ReadonlySet<string>;
  /** The ids of all concepts; undefined where not all of them could be read. */
  readonly conceptIds: ReadonlySet<string> | undefined;
  /** Undefined where the file has a fault of its own; then no name is checked against it. */
  readonly municipalities: Municipalities | undefined;
}

/** Checks what one entry says of others: ids, pages, concepts, related practices, municipalities, names. */
export function checkEntries(context: EntryContext): CorpusProblem[] {
  const { practices, focusPoints, catalogueTexts } = context;
  return [
    ...checkUnique([...practices, ...focusPoints, ...catalogueTexts]),
    ...practices.flatMap((entry) => [
      ...checkCommon(entry, entry.value.pages),
      ...checkTags(entry, context),
      ...checkPractice(entry, context, context.municipalities),
    ]),
    ...focusPoints.flatMap((entry) => [
      ...checkCommon(entry, [entry.value.page]),
      ...checkTags(entry, context),
      ...checkPractices(entry, 'practices', entry.value.practices, context),
    ]),
    ...catalogueTexts.flatMap((entry) => checkCommon(entry, entry.value.pages)),
  ];
}

type KnownIds = Pick<EntryContext, 'conceptIds' | 'practiceIds'>;

function at({ file, lineOf }: Entry<unknown>, path: YamlPath, message: string): CorpusProblem {
  return { file, line: lineOf(path), message };
}

/** An id, name or alias belongs to one entry only, and no alias repeats its own entry's name. */
function checkUnique(entries: readonly Entry<{ id: string; name?: string; aliases?: string[] }>[]): CorpusProblem[] {
  const owners = new Map<string, Entry<unknown>>();
  return entries.flatMap((entry) => {
    const { id, name, aliases = [] } = entry.value;
    const claims = [
      { key: `id ${id}`, path: ['id'], label: `Id'et "${id}"` },
      ...[name, ...aliases].flatMap((label, index) =>
        label === undefined
          ? []
          : [{ key: label, path: index === 0 ? ['name'] : ['aliases', index - 1], label: `Navnet "${label}"` }],
      ),
    ];
    return claims.flatMap(({ key, path, label }) => {
      const owner = owners.get(key) ?? owners.get(key.toLowerCase());
      if (owner === undefined || (owner === entry && !owners.has(key))) {
        owners.set(key, entry).set(key.toLowerCase(), entry);
        return [];
      }
      const place = owner === entry ? 'to gange i filen' : `også i ${owner.file}`;
      return [at(entry, path, `${label} står ${place}. Behold det ét sted, og ret det andet.`)];
    });
  });
}

/** The id is the file's name, and every page named is one of the entry's own. */
function checkCommon(entry: Entry<{ id: string }>, pages: readonly number[]): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const fileId = basename(entry.file, '.md');
  const { id } = entry.value;
  if (id !== fileId) {
    problems.push(
      at(entry, ['id'], `Id'et "${id}" er ikke filens navn. Skriv id: ${fileId}, eller giv filen navnet ${id}.md.`),
    );
  }
  const list = pages.join(', ');
  const cure = `Ret siden, eller føj den til filens sider øverst (nu ${list}).`;
  for (const { path, page } of pagesIn(entry.value, [])) {
    if (!pages.includes(page)) problems.push(at(entry, path, `Side ${page} er ikke en af filens egne sider. ${cure}`));
  }
  for (const { section, line } of entry.sections) {
    const outside = section.pages.find((page) => !pages.includes(page));
    if (outside === undefined) continue;
    const message = `Afsnittet "${section.title}" nævner side ${outside}, som ikke er en af filens egne sider. ${cure}`;
    problems.push({ file: entry.file, line, message });
  }
  return problems;
}

/** Every `page` below an entry's own fields. */
function* pagesIn(part: unknown, path: YamlPath): Generator<{ path: YamlPath; page: number }> {
  if (part === null || typeof part !== 'object') return;
  for (const [key, value] of Object.entries(part)) {
    const step = [...path, Array.isArray(part) ? Number(key) : key];
    if (key === 'page' && typeof value === 'number') yield { path: step, page: value };
    else yield* pagesIn(value, step);
  }
}

function checkConcepts(
  entry: Entry<unknown>,
  path: YamlPath,
  ids: readonly string[],
  known: KnownIds,
): CorpusProblem[] {
  return ids.flatMap((id, index) => {
    if (known.conceptIds?.has(id) !== false) return [];
    const cure = `Ret det, eller opret begrebet i corpus/vocabulary.${suggestWord(id, [...(known.conceptIds ?? [])])}`;
    return [at(entry, [...path, index], `Begrebet "${id}" findes ikke. ${cure}`)];
  });
}

function checkTags(entry: Entry<{ id: string; tags: Tag[] }>, known: KnownIds): CorpusProblem[] {
  const ids = entry.value.tags.map(({ concept }) => concept);
  return ids.flatMap((id, index) => [
    ...checkConcepts(entry, ['tags', index, 'concept'], [id], known),
    ...(ids.indexOf(id) < index
      ? [at(entry, ['tags', index], `Begrebet "${id}" står to gange under tags. Behold den linje, der passer bedst.`)]
      : []),
  ]);
}

function checkPractices(
  entry: Entry<{ id: string }>,
  field: string,
  ids: readonly string[],
  known: KnownIds,
): CorpusProblem[] {
  return ids.flatMap((id, index) => {
    const path = [field, index];
    if (id === entry.value.id) return [at(entry, path, `Indsatsen peger på sig selv i "${field}". Slet "${id}" dér.`)];
    if (ids.indexOf(id) < index) return [at(entry, path, `"${id}" står to gange i "${field}". Slet den ene.`)];
    if (known.practiceIds.has(id)) return [];
    const cure = `Skriv navnet på en fil i corpus/practices uden ".md".${suggestWord(id, [...known.practiceIds])}`;
    return [at(entry, path, `Indsatsen "${id}" i "${field}" findes ikke. ${cure}`)];
  });
}

function checkPractice(entry: Entry<Practice>, known: KnownIds, places: Municipalities | undefined): CorpusProblem[] {
  const { part, phase, requires, excludes, related, municipalities, regions } = entry.value;
  const problems: CorpusProblem[] = [];
  if ((part === 'indsats') !== (phase !== null)) {
    const cure = part === 'indsats' ? 'Skriv den fase, indsatsen står under i kataloget.' : 'Skriv phase: null.';
    problems.push(at(entry, ['phase'], `Kun indsatser i del tre (part: indsats) har en fase. ${cure}`));
  }
  for (const [trait, requirement] of Object.entries(requires)) {
    problems.push(...checkConcepts(entry, ['requires', trait, 'concepts'], requirement?.concepts ?? [], known));
  }
  excludes.forEach(({ concept }, index) => {
    problems.push(...checkConcepts(entry, ['excludes', index, 'concept'], [concept], known));
  });
  problems.push(...checkPractices(entry, 'related', related, known));
  if (places !== undefined) {
    problems.push(...checkPlaces(entry, 'municipalities', municipalities, places.municipalities));
    problems.push(...checkPlaces(entry, 'regions', regions, places.regions));
  }
  return problems;
}

function checkPlaces(
  entry: Entry<Practice>,
  field: 'municipalities' | 'regions',
  names: readonly string[],
  places: readonly { name: string }[],
): CorpusProblem[] {
  const known = places.map(({ name }) => name);
  const [kind, word] = field === 'municipalities' ? ['Kommunen', 'Kommune'] : ['Regionen', 'Region'];
  return names.flatMap((name, index) => {
    if (known.includes(name)) return [];
    const cure = `Skriv navnet uden ordet "${word}", som i corpus/words/municipalities.yaml.${suggestWord(name, known)}`;
    return [at(entry, [field, index], `${kind} "${name}" kendes ikke. ${cure}`)];
  });
}
