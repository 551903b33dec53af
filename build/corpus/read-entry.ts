import type { z } from 'zod';
import type { Section } from '../../src/corpus/practice-schema.ts';
import { checkShape } from './check-shape.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import { type LocatedSection, readSections } from './read-sections.ts';
import { readYaml, type YamlPath } from './read-yaml.ts';

/** A checked value and where each part of it stands. */
export interface Located<Value> {
  readonly file: string;
  readonly value: Value;
  lineOf(path: YamlPath): number;
}

/** A checked entry: its facts, its story, and where they stand. */
export interface LocatedEntry<Facts> extends Located<Facts & { sections: Section[] }> {
  readonly sections: readonly LocatedSection[];
}

/**
 * Reads one Markdown file: facts in YAML front matter, then the story in titled sections.
 *
 * @returns the entry, or undefined where its facts or sections have a fault, and every fault found
 */
export function readEntry<Schema extends z.ZodType<{ id: string }>>(
  schema: Schema,
  file: string,
  text: string,
): { entry: LocatedEntry<z.output<Schema>> | undefined; problems: CorpusProblem[] } {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (lines[0]?.trimEnd() !== '---' || end < 0) {
    const message =
      'Felterne øverst i filen mangler deres ramme. Skriv --- på første linje og --- på linjen under felterne.';
    return { entry: undefined, problems: [{ file, line: 1, message }] };
  }
  // An empty line stands for the first "---", so that the line numbers are those of the file.
  const source = readYaml(file, ['', ...lines.slice(1, end)].join('\n'));
  const facts = checkShape(schema, source);
  const story = readSections(file, lines, end + 1);
  const problems = [...facts.problems, ...story.problems];
  if (facts.value === undefined || story.problems.length > 0) return { entry: undefined, problems };
  const value = { ...facts.value, sections: story.sections.map(({ section }) => section) };
  return { entry: { file, value, lineOf: source.lineOf, sections: story.sections }, problems };
}
