import type { Words } from '../../src/corpus/words-schema.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { Located } from './read-entry.ts';
import { suggestWord } from './suggest-word.ts';

/** The files of corpus/words that could be read. */
export type WordSources = { readonly [Key in keyof Words]?: Located<Words[Key]> | undefined };

/**
 * Checks what the files of corpus/words say of concepts and regions, and that their ages are the right way round.
 *
 * @param conceptIds - the ids of all concepts; undefined where not all of them could be read
 */
export function checkWords(
  { municipalities, inferences }: WordSources,
  conceptIds: ReadonlySet<string> | undefined,
): CorpusProblem[] {
  return [
    ...(municipalities === undefined ? [] : checkMunicipalities(municipalities)),
    ...(inferences === undefined ? [] : checkInferences(inferences, conceptIds)),
  ];
}

function checkMunicipalities({ file, value, lineOf }: Located<Words['municipalities']>): CorpusProblem[] {
  const regions = value.regions.map(({ name }) => name);
  const seen = new Set<string>();
  return value.municipalities.flatMap(({ name, region }, index) => {
    const problems: CorpusProblem[] = [];
    const line = lineOf(['municipalities', index]);
    if (!regions.includes(region)) {
      const message = `Regionen "${region}" kendes ikke. Skriv en af disse: ${regions.join(', ')}.`;
      problems.push({ file, line: lineOf(['municipalities', index, 'region']), message });
    }
    if (seen.has(name)) problems.push({ file, line, message: `Kommunen "${name}" står to gange. Slet den ene.` });
    seen.add(name);
    return problems;
  });
}

function checkInferences(
  { file, value, lineOf }: Located<Words['inferences']>,
  ids: ReadonlySet<string> | undefined,
): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const known = [...(ids ?? [])];
  const visit = (part: unknown, path: readonly PropertyKey[], key: string): void => {
    if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) visit(item, [...path, index], key);
    } else if (typeof part === 'object' && part !== null) {
      for (const [name, item] of Object.entries(part)) visit(item, [...path, name], name);
      reportAges(part, path);
    } else if (typeof part === 'string' && CONCEPT_FIELDS.has(key) && ids?.has(part) === false) {
      const message = `Begrebet "${part}" findes ikke i corpus/vocabulary. Ret det, eller opret begrebet.${suggestWord(part, known)}`;
      problems.push({ file, line: lineOf(path), message });
    }
  };
  const reportAges = (part: object, path: readonly PropertyKey[]): void => {
    const ages = part as { from?: number; to?: number; ageFrom?: number; ageTo?: number };
    const from = ages.from ?? ages.ageFrom;
    const to = ages.to ?? ages.ageTo;
    if (from === undefined || to === undefined || from <= to) return;
    problems.push({
      file,
      line: lineOf(path),
      message: `Alderen vender forkert: fra ${from} til ${to} år. Byt om på tallene.`,
    });
  };
  visit(value, [], '');
  return problems;
}

/** The fields of corpus/words/inferences.yaml that name concepts. */
const CONCEPT_FIELDS: ReadonlySet<string> = new Set(['concept', 'withAny', 'withNone', 'exclusiveSchooling']);
