import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorpusFiles } from '../../build/corpus/read-corpus-files.ts';
import { readExamples } from '../../build/corpus/read-examples.ts';
import { readExpectedQuestions } from '../../build/corpus/read-expected-questions.ts';
import bundle from '../../dist/corpus.js';
import { EXAMPLE_LABELS } from '../../src/corpus/examples-schema.ts';
import type { Practice } from '../../src/corpus/practice-schema.ts';
import { practiceSentences } from '../../src/language/practice-sentences.ts';
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';
import { runsOf } from '../support/runs-of-words.ts';
import { CORPUS_FOLDER } from './tiny-corpus.ts';

const { files } = readCorpusFiles(CORPUS_FOLDER);
const take = (file: string) => files.get(file);
const { examples } = readExamples(files, take);
const all = Object.values(examples).flat();

/** The folders of cases that something is measured on. */
const MEASURED = ['../dialogues', '../evaluation', '../safeguards'].map((folder) => join(import.meta.dirname, folder));

/** So many words in a row are no chance: "hvor mange unge har de haft igennem" is asked by anybody. */
const LONGEST_SHARED = 8;

describe('the labelled examples', () => {
  it.each(['acute', 'concern', 'none'] as const)('have at least 1,000 messages on danger of level %s', (level) => {
    expect(examples.danger.filter(({ label }) => label === level).length).toBeGreaterThanOrEqual(1000);
  });

  it.each(EXAMPLE_LABELS.questions.options)('have at least 40 questions on %s', (kind) => {
    expect(examples.questions.filter(({ label }) => label === kind).length).toBeGreaterThanOrEqual(40);
  });

  it('share no long run of words with a case that is measured on', () => {
    const measured = new Set(
      MEASURED.flatMap((folder) =>
        readdirSync(folder)
          .filter((file) => file.endsWith('.jsonl') || file.endsWith('.yaml'))
          .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
          .flatMap((line) => runsOf(line, LONGEST_SHARED)),
      ),
    );
    const shared = all.flatMap(({ text }) => runsOf(text, LONGEST_SHARED).filter((run) => measured.has(run)));
    expect(shared).toEqual([]);
  });

  it('hold no numbers, addresses of mail or profiles of persons', () => {
    const redact = createRedactor(redactionRulesOf(bundle));
    const suspects = all.filter(({ text }) => /@|\d.{0,3}\d.{0,3}\d.{0,3}\d/.test(text));
    const kinds = new Set(suspects.flatMap(({ text }) => redact(text.replaceAll('@name', '')).found));
    expect([...kinds].filter((kind) => kind !== 'name' && kind !== 'address')).toEqual([]);
  });
});

describe('a file of examples', () => {
  const read = (contents: string) => {
    const one = new Map([['corpus/examples/danger/x.jsonl', contents]]);
    return readExamples(one, (file) => one.get(file));
  };

  it('is read line by line', () => {
    const { examples: found, problems } = read(
      '{"label":"none","text":"slår græs"}\n\n{"label":"acute","text":"hjælp"}\n',
    );
    expect(found.danger).toEqual([
      { label: 'none', text: 'slår græs' },
      { label: 'acute', text: 'hjælp' },
    ]);
    expect(problems).toEqual([]);
  });

  it('has its faults told with their line and what to do', () => {
    const { problems, remarks } = read(
      '{"label":"grave","text":"x"}\n{"label":"none","text":"to"}\n{"label":"none","text":"To"}',
    );
    expect([...problems, ...remarks].map(({ line, message }) => [line, message])).toEqual([
      [1, expect.stringContaining('"label" er en af: none, concern, acute')],
      [3, expect.stringContaining('står her to gange')],
    ]);
  });
});

describe('the expected questions', () => {
  it.each(bundle.practices)('answer for every sentence of $id', (practice) => {
    const entries = bundle.expected[practice.id] ?? [];
    expect(entries.length).toBe(practiceSentences(practice).length);
    expect(entries.some(([kinds]) => kinds.length > 0)).toBe(true);
  });

  it('have their faults told with their line and what to do', () => {
    const practice = { id: 'skub', figures: [], sections: [{ text: 'Den første. Den anden.' }] } as unknown as Practice;
    const file = 'corpus/expected-questions/skub.jsonl';
    const lines = [
      { sentence: 'Den første.', kinds: ['staff'], questions: ['hvem'] },
      { sentence: 'En fremmed.', kinds: [], questions: [] },
      { sentence: 'Den anden.', kinds: ['farve'], questions: [] },
    ];
    const contents = new Map([[file, lines.map((line) => JSON.stringify(line)).join('\n')]]);
    const read = readExpectedQuestions([practice, { ...practice, id: 'platform' }], (name) => contents.get(name));
    expect(read.problems.map(({ line, message }) => [line, message])).toEqual([
      [3, expect.stringContaining('ikke den rigtige form')],
    ]);
    expect(read.remarks.map(({ file: of, line, message }) => [of, line, message])).toEqual([
      ['corpus/expected-questions/platform.jsonl', 1, expect.stringContaining('Filen mangler')],
      [file, 2, expect.stringContaining('En fremmed.')],
      [file, 2, expect.stringContaining('Den anden.')],
    ]);
  });
});
