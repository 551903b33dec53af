import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJudgments } from '../../build/corpus/read-judgments.ts';
import bundle from '../../dist/corpus.js';
import { createRedactor } from '../../src/safeguards/redact-personal-data.ts';
import { redactionRulesOf } from '../../src/safeguards/redaction-rules.ts';
import { runsOf } from '../support/runs-of-words.ts';
import { CORPUS_FOLDER } from './tiny-corpus.ts';

const EVALUATION = join(import.meta.dirname, '../evaluation');
const ids = new Set(bundle.practices.map(({ id }) => id));
const folder = join(CORPUS_FOLDER, 'judgments');
const judgments = readdirSync(folder).flatMap(
  (file) => readJudgments(file, readFileSync(join(folder, file), 'utf8'), ids).judgments,
);

describe('the judged descriptions', () => {
  it.each([...ids])('have at least 30 that %s answers directly', (id) => {
    expect(judgments.filter(({ grades }) => grades[id] === 3).length).toBeGreaterThanOrEqual(30);
  });

  it('have what lies outside the catalogue, too', () => {
    expect(judgments.filter(({ grades }) => Object.keys(grades).length === 0).length).toBeGreaterThan(300);
  });

  it('share no run of eight words with a case that is measured on', () => {
    const measured = new Set(
      readdirSync(EVALUATION)
        .filter((file) => file.endsWith('.jsonl'))
        .flatMap((file) => runsOf(readFileSync(join(EVALUATION, file), 'utf8').replaceAll('\\n', ' '), 8)),
    );
    const shared = judgments.flatMap(({ text }) => runsOf(text, 8).filter((run) => measured.has(run)));
    expect(shared).toEqual([]);
  });

  it('hold no numbers, addresses of mail or profiles of persons', () => {
    const redact = createRedactor(redactionRulesOf(bundle));
    const suspects = judgments.filter(({ text }) => /@|\d.{0,3}\d.{0,3}\d.{0,3}\d/.test(text));
    const kinds = new Set(suspects.flatMap(({ text }) => redact(text).found));
    expect([...kinds].filter((kind) => kind !== 'name' && kind !== 'address')).toEqual([]);
  });
});

describe('a file of judged descriptions', () => {
  const read = (contents: string) => readJudgments('corpus/judgments/x.jsonl', contents, new Set(['skub', 'platform']));

  it('is read line by line', () => {
    const { judgments: found, problems } = read(
      '{"text": "angst", "grades": {"skub": 3}}\n\n{"text":"regn","grades":{}}\n',
    );
    expect(found).toEqual([
      { text: 'angst', grades: { skub: 3 } },
      { text: 'regn', grades: {} },
    ]);
    expect(problems).toEqual([]);
  });

  it('has its faults told with their line and what to do', () => {
    const { judgments: found, problems } = read(
      '{"text": "angst", "grades": {"skubb": 3}}\nintet\n{"text": "angst", "grades": {"skub": 4}}',
    );
    expect(found).toEqual([]);
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '1: Der er ingen praksis med id "skubb". Mente du "skub"?',
      expect.stringMatching(/^2: Linjen har ikke den rigtige form\. Skriv den sådan/),
      expect.stringMatching(/^3: .*Karaktererne er 1, 2 og 3\.$/),
    ]);
  });
});
