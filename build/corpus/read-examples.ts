import {
  EXAMPLE_LABELS,
  type Example,
  type ExampleSet,
  type Examples,
  exampleSchemaOf,
} from '../../src/corpus/examples-schema.ts';
import type { CorpusProblem } from './corpus-problem.ts';
import type { CorpusFiles } from './read-corpus-files.ts';
import { readJsonLines } from './read-json-lines.ts';

/**
 * Reads corpus/examples: a folder for each set, with files of one labelled example a line. A text that stands in a set twice
 * is remarked on.
 *
 * @param take - gives a file's contents and notes that it was read
 */
export function readExamples(
  files: CorpusFiles,
  take: (file: string) => string | undefined,
): { examples: Examples; problems: CorpusProblem[]; remarks: CorpusProblem[] } {
  const problems: CorpusProblem[] = [];
  const remarks: CorpusProblem[] = [];
  const readSet = (set: ExampleSet): Example[] => {
    const labels = EXAMPLE_LABELS[set].options;
    const message = `Linjen har ikke den rigtige form. Skriv den sådan: {"label": "${labels[0]}", "text": "…"}. "label" er en af: ${labels.join(', ')}.`;
    const seen = new Set<string>();
    return [...files.keys()]
      .filter((file) => file.startsWith(`corpus/examples/${set}/`) && file.endsWith('.jsonl'))
      .flatMap((file) => {
        const read = readJsonLines(exampleSchemaOf(set), file, take(file) ?? '', message);
        problems.push(...read.problems);
        return read.lines.flatMap(({ value, line }) => {
          const key = value.text.toLowerCase();
          if (seen.has(key))
            remarks.push({ file, line, message: `Teksten står her to gange: "${value.text}". Slet den ene.` });
          seen.add(key);
          return [value];
        });
      });
  };
  const examples = Object.fromEntries(Object.keys(EXAMPLE_LABELS).map((set) => [set, readSet(set as ExampleSet)]));
  return { examples: examples as unknown as Examples, problems, remarks };
}
