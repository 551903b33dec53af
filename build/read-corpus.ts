import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { CorpusContent } from '../src/corpus/corpus.ts';
import { catalogueTextFactsSchema, focusPointFactsSchema, practiceFactsSchema } from '../src/corpus/practice-schema.ts';
import { type Texts, textsSchema } from '../src/corpus/texts/texts-schema.ts';
import { type Concept, conceptFileSchema, conceptSchemeSchema } from '../src/corpus/vocabulary-schema.ts';
import { toWeights, weightFileSchema } from '../src/corpus/weights-schema.ts';
import { type Words, wordsSchema } from '../src/corpus/words-schema.ts';
import { checkEntries } from './corpus/check-entries.ts';
import { checkReach } from './corpus/check-reach.ts';
import { checkShape } from './corpus/check-shape.ts';
import { checkConcepts, checkLabels } from './corpus/check-vocabulary.ts';
import { checkWords, type WordSources } from './corpus/check-words.ts';
import { type CorpusProblem, sortProblems } from './corpus/corpus-problem.ts';
import type { CorpusFiles } from './corpus/read-corpus-files.ts';
import { type Located, type LocatedEntry, readEntry } from './corpus/read-entry.ts';
import { readExamples } from './corpus/read-examples.ts';
import { readExpectedQuestions } from './corpus/read-expected-questions.ts';
import { readJudgments } from './corpus/read-judgments.ts';
import { readYaml } from './corpus/read-yaml.ts';

/** A concept file's concepts, each with where it stands. */
export type LocatedConcept = Located<Concept>;

/** What corpus/ holds, and all that is wrong with it. */
export interface CorpusReading {
  /** The content without the files that have a fault; null where a file of words or texts has one. */
  readonly content: CorpusContent | null;
  /** Faults that the engine cannot be built on, by file and line. */
  readonly problems: readonly CorpusProblem[];
  /** What an editor must mend too though the engine would run: words that clash, concepts that lead nowhere. */
  readonly remarks: readonly CorpusProblem[];
}

/**
 * Reads and checks the whole corpus.
 *
 * @param files - as `readCorpusFiles` gives them; every path starts with "corpus/"
 */
export function readCorpus(files: CorpusFiles): CorpusReading {
  const problems: CorpusProblem[] = [];
  const read = new Set<string>();
  const take = (file: string): string | undefined => {
    read.add(file);
    return files.get(file);
  };

  const entryFiles = (folder: string) =>
    [...files.keys()].filter((file) => file.startsWith(`corpus/${folder}/`) && file.endsWith('.md'));
  const entryIds = (folder: string) => entryFiles(folder).map((file) => basename(file, '.md'));

  const entries = <Schema extends z.ZodType<{ id: string }>>(folder: string, schema: Schema) => {
    const found: LocatedEntry<z.output<Schema>>[] = [];
    for (const file of entryFiles(folder)) {
      const result = readEntry(schema, file, take(file) ?? '');
      problems.push(...result.problems);
      if (result.entry !== undefined) found.push(result.entry);
    }
    return found;
  };

  const yaml = <Schema extends z.ZodType>(file: string, schema: Schema): Located<z.output<Schema>> | undefined => {
    const text = take(file);
    if (text === undefined) {
      problems.push({ file, line: 1, message: 'Filen mangler. Hent den tilbage, eller opret den igen.' });
      return undefined;
    }
    const source = readYaml(file, text);
    const result = checkShape(schema, source);
    problems.push(...result.problems);
    return result.value === undefined ? undefined : { file, value: result.value, lineOf: source.lineOf };
  };

  /** One file a key of the schema, named after the key in kebab case. */
  const yamlFolder = (folder: string, shape: Readonly<Record<string, z.ZodType>>) =>
    Object.entries(shape).map(
      ([key, schema]) => [key, yaml(`corpus/${folder}/${toKebabCase(key)}.yaml`, schema)] as const,
    );

  const practices = entries('practices', practiceFactsSchema);
  const focusPoints = entries('focus-points', focusPointFactsSchema);
  const catalogueTexts = entries('catalogue', catalogueTextFactsSchema);
  const conceptFiles = conceptSchemeSchema.options.map((scheme) => ({
    scheme,
    source: yaml(`corpus/vocabulary/${scheme}.yaml`, conceptFileSchema),
  }));
  const concepts = conceptFiles.flatMap(({ scheme, source }) =>
    source === undefined ? [] : locateConcepts(source, scheme, problems),
  );
  const words = yamlFolder('words', wordsSchema.shape);
  const weights = yaml('corpus/words/weights.yaml', weightFileSchema);
  const judged = [...files.keys()]
    .filter((file) => file.startsWith('corpus/judgments/') && file.endsWith('.jsonl'))
    .map((file) => readJudgments(file, take(file) ?? '', new Set(entryIds('practices'))));
  const labelled = readExamples(files, take);
  const expected = readExpectedQuestions(
    practices.map(({ value }) => value),
    take,
  );
  // A practice with a fault is told by its own file.
  for (const id of entryIds('practices')) take(`corpus/expected-questions/${id}.jsonl`);
  problems.push(...judged.flatMap((reading) => reading.problems), ...labelled.problems, ...expected.problems);
  const texts = yamlFolder('texts', textsSchema.shape);

  for (const file of files.keys()) {
    if (!read.has(file))
      problems.push({ file, line: 1, message: 'Filen hører ikke til her og bliver ikke læst. Flyt eller slet den.' });
  }
  const wordSources: WordSources = Object.fromEntries(words);
  // Where a vocabulary file cannot be read, no name of a concept can be told right from wrong.
  const conceptIds = conceptFiles.every(({ source }) => source !== undefined)
    ? new Set(concepts.map(({ value }) => value.id))
    : undefined;
  problems.push(
    ...checkWords(wordSources, conceptIds),
    ...checkEntries({
      practices,
      focusPoints,
      catalogueTexts,
      practiceIds: new Set(entryIds('practices')),
      conceptIds,
      municipalities: wordSources.municipalities?.value,
    }),
  );
  if (conceptIds !== undefined) problems.push(...checkConcepts(concepts));
  const remarks = [...checkLabels(concepts), ...labelled.remarks, ...expected.remarks];
  // A concept may seem to lead nowhere only because an entry or a relation has a fault: that is told first.
  if (problems.length === 0) remarks.push(...checkReach(concepts, practices, focusPoints));

  const entriesRead = {
    practices: practices.map(({ value }) => value),
    focusPoints: focusPoints.map(({ value }) => value),
    catalogueTexts: catalogueTexts.map(({ value }) => value),
    concepts: concepts.map(({ value }) => value),
    judgments: judged.flatMap(({ judgments }) => judgments),
    examples: labelled.examples,
    expectedQuestions: expected.expectedQuestions,
  };
  const wordValues = valuesOf<Words>(words);
  const textValues = valuesOf<Texts>(texts);
  const found = { problems: sortProblems(problems), remarks: sortProblems(remarks) };
  if (wordValues === undefined || textValues === undefined || weights === undefined) {
    return { content: null, ...found };
  }
  const parts = { ...entriesRead, words: wordValues, weights: toWeights(weights.value), texts: textValues };
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
  return { content: { version, ...parts }, ...found };
}

function locateConcepts(
  { file, value, lineOf }: Located<z.output<typeof conceptFileSchema>>,
  scheme: Concept['scheme'],
  problems: CorpusProblem[],
): LocatedConcept[] {
  if (value.scheme !== scheme) {
    const message = `Filen hedder ${scheme}.yaml, men "scheme" er "${value.scheme}". Skriv: scheme: ${scheme}`;
    problems.push({ file, line: lineOf(['scheme']), message });
  }
  return value.concepts.map((concept, index) => ({
    file,
    value: { ...concept, scheme },
    lineOf: (path) => lineOf(['concepts', index, ...path]),
  }));
}

/** The values of a folder's files by their keys, or undefined where a file is missing or has a fault. */
function valuesOf<Values>(sources: readonly (readonly [string, Located<unknown> | undefined])[]): Values | undefined {
  if (sources.some(([, source]) => source === undefined)) return undefined;
  return Object.fromEntries(sources.map(([key, source]) => [key, source?.value])) as Values;
}

function toKebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
