import type { FocusPoint, Practice } from '../../src/corpus/practice-schema.ts';
import type { LocatedConcept } from '../read-corpus.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { Located } from './read-entry.ts';

/**
 * Every concept is named by an entry, or hangs together with one that is, along broader and related, whichever way they
 * point. A concept that does neither would be understood and never lead to a practice.
 */
export function checkReach(
  concepts: readonly LocatedConcept[],
  practices: readonly Located<Practice>[],
  focusPoints: readonly Located<FocusPoint>[],
): CorpusProblem[] {
  const neighbours = new Map<string, string[]>(concepts.map(({ value }) => [value.id, []]));
  for (const { value } of concepts) {
    for (const other of [...value.broader, ...value.related]) {
      neighbours.get(value.id)?.push(other);
      neighbours.get(other)?.push(value.id);
    }
  }
  const reached = new Set([
    ...practices.flatMap(({ value }) => conceptsNamedBy(value)),
    ...focusPoints.flatMap(({ value }) => value.tags.map(({ concept }) => concept)),
  ]);
  // The set grows while it is walked, until nothing new is met.
  for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  return concepts
    .filter(({ value }) => !reached.has(value.id))
    .map(({ file, value, lineOf }) => {
      const cure =
        'Sæt det på en indsats under "tags", eller forbind det med et andet begreb i "broader" eller "related".';
      return { file, line: lineOf(['id']), message: `Begrebet "${value.id}" fører ikke til nogen indsats. ${cure}` };
    });
}

function conceptsNamedBy({ tags, requires, excludes }: Practice): string[] {
  return [
    ...tags.map(({ concept }) => concept),
    ...Object.values(requires).flatMap((requirement) => requirement?.concepts ?? []),
    ...excludes.map(({ concept }) => concept),
  ];
}
